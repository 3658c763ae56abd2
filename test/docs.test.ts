import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Documents that owners read, and so are there in Thai. */
const IN_BOTH = ['README', 'docs/appearance', 'docs/marking', 'docs/notice-format', 'docs/notices', 'docs/receipt']
const THAI = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.th.md'))
const PAIRS = [...new Set([...IN_BOTH, ...THAI.map((name) => `docs/${name.replace(/\.th\.md$/, '')}`)])]
const FENCED = /^( *)```(.*)\n([\s\S]*?)^\1```$/gm

function headings(file: string): string[] {
  return [
    ...read(file)
      .replaceAll(FENCED, '')
      .matchAll(/^(#+) /gm),
  ].map(([, level]) => level!)
}

function fences(file: string): string[] {
  return [...read(file).matchAll(FENCED)].map(([block]) => block)
}

describe.each(PAIRS)('%s in Thai', (name) => {
  const [en, th] = [`${name}.md`, `${name}.th.md`]

  it('is there, beside the English one', () => {
    expect([en, th].filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('has the same levels of headings, in the same order', () => {
    expect(headings(th)).toEqual(headings(en))
    expect(headings(en).length).toBeGreaterThan(1)
  })

  it('is written in Thai', () => {
    for (const title of read(th).match(/^# .*/gm) ?? []) expect(title).toMatch(/[ก-ฮ]/)
  })
})

// The READMEs translate the comments of their commands; `test/readme.test.ts` compares what is the same in both.
describe.each(PAIRS.filter((name) => name !== 'README'))('%s', (name) => {
  it('has the same code in both languages, byte for byte', () => {
    expect(fences(`${name}.th.md`)).toEqual(fences(`${name}.md`))
  })
})

it('README.th.md links every document that is there in Thai', () => {
  expect(THAI.filter((name) => !read('README.th.md').includes(`(docs/${name})`))).toEqual([])
})

it('the documents call a privacy notice by one name', () => {
  const english = PAIRS.map((name) => `${name}.md`).filter((file) => /privacy policy/i.test(read(file)))
  expect(english).toEqual(['docs/notices.md'])
})
