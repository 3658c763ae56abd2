import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Every page for owners, without its ending: the READMEs of what they install, and all of docs/. ADRs are for developers. */
const PAGES = [
  'README',
  'catalogue/README',
  'cli/README',
  'collector/README',
  'examples/README',
  'integrations/README',
  'integrations/php/README',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replace(/(\.th)?\.md$/, '')}`),
].filter((name, at, all) => all.indexOf(name) === at)
const PAIRS = PAGES.map((name) => [name, `${name}.md`, `${name}.th.md`] as const)

const FENCED = /^( *)```(.*)\n([\s\S]*?)^\1```$/gm
const prose = (file: string) => read(file).replaceAll(FENCED, '')
const fences = (file: string) => [...read(file).matchAll(FENCED)].map(([block]) => block)
const headings = (file: string) => [...prose(file).matchAll(/^(#+) (.*)/gm)].map(([, level, text]) => ({ level, text }))

/** The anchors of a page, in the order of its headings, as GitHub makes them. */
function anchors(file: string): string[] {
  return headings(file).map(({ text = '' }) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The cells of every table: tables, rows, cells. */
function tables(file: string): string[][][] {
  return [...prose(file).matchAll(/(?:^ *\|.*\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/(?<!\\)\|/)),
  )
}

/** What a page links to. In Thai as in English: a page that is there in both is named in English, an anchor by its number. */
function links(file: string): string[] {
  return [...prose(file).matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, address = '', anchor]) => {
    if (address.includes(':')) return address
    const target = address ? normalize(join(dirname(file), address)) : file
    const page = PAIRS.find((files) => files.includes(target))?.[1] ?? target
    return anchor ? `${page}#${anchors(target).indexOf(decodeURI(anchor))}` : page
  })
}

describe.each(PAIRS)('%s in Thai', (_, en, th) => {
  it('is there, beside the English one', () => {
    expect([en, th].filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('has the same levels of headings, in the same order', () => {
    const levels = (file: string) => headings(file).map(({ level }) => level)
    expect(levels(th)).toEqual(levels(en))
    expect(levels(en).length).toBeGreaterThan(0)
  })

  it('has the same tables: as many rows and columns, about the same names', () => {
    const shape = (file: string) =>
      tables(file).map((rows) => rows.map((cells) => ({ columns: cells.length, names: cells[1]?.match(/`[^`]+`/g) })))
    expect(shape(th)).toEqual(shape(en))
  })

  it('has as many items in its lists', () => {
    const items = (file: string) =>
      prose(file)
        .match(/^ *(?:[-*]|\d+\.) /gm)
        ?.map((item) => item.trim().slice(0, 1))
    expect(items(th)?.toSorted()).toEqual(items(en)?.toSorted())
  })

  it('links to the same pages and headings, in Thai where there is Thai', () => {
    expect(links(th).toSorted()).toEqual(links(en).toSorted())
    expect(links(en).filter((link) => link.endsWith('#-1'))).toEqual([])
    const english: string[] = PAIRS.flatMap(([, page]) => (page === en ? [] : page))
    const named = [...prose(th).matchAll(/\]\(([^)#:\s]+)/g)].map(([, path]) => normalize(join(dirname(th), path!)))
    expect(named.filter((path) => english.includes(path))).toEqual([])
  })

  it('and the English one link to each other, before the first section', () => {
    const head = (file: string) => prose(file).split(/^## /m)[0]
    const name = en.split('/').at(-1)!.replace('.md', '')
    expect(head(en)).toContain(`[ภาษาไทย](${name}.th.md)`)
    expect(head(th)).toContain(`[English](${name}.md)`)
  })

  it('has the same code, byte for byte', () => {
    // The READMEs translate the comments of their code; `test/readme.test.ts` compares what is the same in both.
    if (en === 'README.md') expect(fences(th).length).toBe(fences(en).length - fences(en).filter(isReceipt).length)
    else expect(fences(th)).toEqual(fences(en))
  })

  it('is written in Thai', () => {
    for (const { text } of headings(th).filter(({ level }) => level === '#')) expect(text).toMatch(/[ก-ฮ]/)
    const paragraphs = prose(th)
      .split(/\n{2,}/)
      .filter((part) => !/^(\||#|<!--|\[English\])/.test(part) && part.length > 200)
    expect(paragraphs.filter((part) => !/[ก-ฮ]/.test(part))).toEqual([])
  })
})

/** The English README shows a receipt; in Thai it is in docs/receipt.th.md only. */
function isReceipt(fence: string): boolean {
  return fence.startsWith('```json receipt')
}

it('README.th.md links every page that is there in Thai', () => {
  expect(
    PAIRS.map(([, , th]) => th).filter(
      (page) => page !== 'README.th.md' && !prose('README.th.md').includes(`(${page}`),
    ),
  ).toEqual([])
})

it('the documents call a privacy notice by one name, and say so where the label of the link differs', () => {
  const english = PAIRS.map(([, en]) => en).filter((file) => /privacy policy/i.test(read(file)))
  expect(english).toEqual(['docs/configuration.md', 'docs/notices.md'])
})
