import { describe, expect, it } from 'vitest'
import { hasTag, insertTag, placeTag, removeTag } from '../../src/site/tag-in-page.ts'

const put = (page: string) => {
  const place = placeTag(page, '[T]')
  return place && insertTag(page, place)
}

describe('the tag in a page', () => {
  it.each([
    ['<head>', '<head>[T]'],
    ['<HEAD lang="a>b">\n\t<title>', '<HEAD lang="a>b">\n\t[T]\n\t<title>'],
    ['<!-- <head> --><head><meta charset=x>\r\n <p>', '<!-- <head> --><head><meta charset=x>\r\n [T]\r\n <p>'],
    [
      '<head>\n<meta content="a > b">\n<meta name=a>\n</head>',
      '<head>\n<meta content="a > b">\n<meta name=a>\n[T]\n</head>',
    ],
    ['<header></header><thead>', undefined],
    ['<\0h\0e\0a\0d\0>', undefined],
    ['<head title="', undefined],
    ['<head title=">"><meta name="', '<head title=">">[T]<meta name="'],
    ['<!-- <head>', undefined],
    ['', undefined],
  ])('goes after the head and its first metas: %j', (page, wanted) => expect(put(page)).toBe(wanted))

  it('is taken out again only from where it was put', () => {
    const page = '<head>\n  <title>'
    const place = placeTag(page, '[T]')!
    expect(removeTag(insertTag(page, place), place)).toBe(page)
    expect(removeTag(page, place)).toBeUndefined()
  })

  it.each([
    ['<script src="/yinyom/yinyom.js" defer></script>', true],
    ["<SCRIPT defer\n SRC = 'https://cdn.example/yinyom.all.js?v=1'>", true],
    ['<!-- <script src="/yinyom/yinyom.js"> -->', false],
    ['<script src="/myyinyom.js">', false],
    ['<p>yinyom.js</p>', false],
  ])('is seen where it stands: %j, %s', (page, seen) => expect(hasTag(page)).toBe(seen))

  // Whoever reads a sign more than once takes minutes for these.
  it.each(['<head ', '<!-- ', '<head "', '<script ', '<script src=', 'src=', '<meta '])(
    'is looked for in two million signs of %j as in any other page',
    (piece) => {
      const page = piece.repeat(Math.floor(2_000_000 / piece.length))
      expect([hasTag(page), placeTag(page, '[T]')]).toEqual([false, undefined])
    },
  )
})
