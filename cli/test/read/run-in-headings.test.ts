import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { ImportReport } from '../../src/import/import-notice.ts'

const HEADINGS = ['ข้อมูลที่เก็บ', 'ระยะเวลา', 'สิทธิของท่าน'] as const
const TEXTS = [
  'เราเก็บชื่อ ที่อยู่ และเบอร์โทรศัพท์ เพื่อส่งสินค้า',
  'เราเก็บข้อมูลไว้ 5 ปี นับแต่วันที่ซื้อ แล้วจะลบทำลาย',
  'ท่านมีสิทธิขอเข้าถึง ขอแก้ไข ขอลบ และร้องเรียน',
] as const

async function read(name: string, text: string): Promise<{ draft: NoticeDraft; report: ImportReport }> {
  const imported = await importFile(name, new TextEncoder().encode(text))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  expect(imported.report.fidelity.exact).toBe(true)
  return imported
}

const titlesOf = ({ blocks }: NoticeDraft) =>
  blocks.flatMap((block) =>
    block.type === 'section' ? [`${block.label ?? ''} ${String(block.title ?? '-')}`.trim()] : [],
  )

async function titlesOfPage(paragraphs: readonly string[]): Promise<string[]> {
  const { draft } = await read(
    'page.html',
    `<!doctype html><h1>ประกาศ</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}`,
  )
  return titlesOf(draft)
}

const pairs = (pair: (heading: string, text: string, nth: number) => string) =>
  HEADINGS.map((heading, at) => pair(heading, TEXTS[at]!, at + 1))

describe('a paragraph that begins with its heading in bold', () => {
  it('is a heading and its text', async () => {
    expect(await titlesOfPage(pairs((heading, text) => `<b>${heading}</b> ${text}`))).toEqual(HEADINGS)
  })

  it('keeps its number, inside the bold words or before them', async () => {
    const numbered = HEADINGS.map((heading, at) => `${at + 1}. ${heading}`)
    expect(await titlesOfPage(pairs((heading, text, nth) => `<b>${nth}. ${heading}</b> ${text}`))).toEqual(numbered)
    expect(await titlesOfPage(pairs((heading, text, nth) => `${nth}. <b>${heading}</b> ${text}`))).toEqual(numbered)
  })

  it('keeps what parts it from its text', async () => {
    expect(await titlesOfPage(pairs((heading, text) => `<b>${heading}:</b> ${text}`))).toEqual(
      HEADINGS.map((one) => `${one}:`),
    )
    expect(await titlesOfPage(pairs((heading, text) => `<b>${heading}</b> – ${text}`))).toEqual(
      HEADINGS.map((one) => `${one} –`),
    )
  })

  it('is one in Markdown, too, and leaves the lines after it their numbers', async () => {
    const text = ['# ประกาศ', '', ...pairs((heading, words) => `**${heading}** ${words}\n`), 'ติดต่อเราได้ทุกวัน'].join('\n')
    const { draft, report } = await read('notice.md', text)
    expect(titlesOf(draft)).toEqual(HEADINGS)
    expect(report.lines.at(-1)).toBe(text.split('\n').length)
  })

  it('keeps links and stress in its text', async () => {
    const page = pairs((heading, text) => `<b>${heading}</b> ${text} <a href="https://x.example/">อ่านต่อ</a>`)
    const { draft } = await read(
      'page.html',
      `<!doctype html><h1>ประกาศ</h1>${page.map((one) => `<p>${one}</p>`).join('')}`,
    )
    const links = draft.blocks.filter(
      (block) => block.type === 'paragraph' && JSON.stringify(block.text).includes('"href"'),
    )
    expect(links).toHaveLength(3)
  })
})

describe('bold words at the start of a paragraph are no heading', () => {
  it.each([
    ['where they are the subject of their sentence', pairs((_, text) => `<b>เรา</b> จะ${text}`)],
    [
      'where they are a term and its meaning follows',
      pairs((heading) => `<b>${heading}</b> หมายถึง สิ่งที่กฎหมายกำหนดไว้ในมาตรานี้`),
    ],
    ['where they are a caption of contact', pairs((_, text) => `<b>ที่อยู่:</b> 99 ถนนสมมติ ${text}`)],
    ['where only one paragraph of many begins so', [`<b>${HEADINGS[0]}</b> ${TEXTS[0]}`, ...TEXTS, ...TEXTS]],
    [
      'where they speak of nothing that notices have as headings',
      pairs((_, text, nth) => `<b>กาแฟแก้วที่ ${nth}</b> ${text}`),
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await titlesOfPage(paragraphs)).toEqual([])
  })

  it('where the document declares its headings', async () => {
    const sections = pairs((heading, text) => `<b>${heading}</b> ${text}`)
    const page = `<h2>ก</h2><p>${sections[0]}</p><h2>ข</h2><p>${sections[1]}</p><h2>ค</h2><p>${sections[2]}</p>`
    const { draft } = await read('page.html', `<!doctype html><h1>ประกาศ</h1>${page}`)
    expect(titlesOf(draft)).toEqual(['ก', 'ข', 'ค'])
  })
})
