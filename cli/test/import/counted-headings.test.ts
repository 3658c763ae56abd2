import { describe, expect, it } from 'vitest'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { importFile } from '../../src/read/import-file.ts'
import { draftOf } from './import.ts'

const SECTIONS = [
  ['ข้อมูลที่เก็บ', 'ชื่อ'],
  ['ระยะเวลา', 'เราเก็บไว้ 5 ปี'],
  ['สิทธิของท่าน', 'ท่านขอดูข้อมูลได้'],
] as const

const titlesOf = ({ blocks }: NoticeDraft) =>
  blocks.flatMap((block) => (block.type === 'section' ? [`${block.label ?? '-'} ${String(block.title ?? '-')}`] : []))

async function titlesOfPage(body: string): Promise<string[]> {
  const imported = await importFile('page.html', new TextEncoder().encode(`<!doctype html><h1>ประกาศ</h1>${body}`))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  expect(imported.report.fidelity.exact).toBe(true)
  return titlesOf(imported.draft)
}

const COUNTED = SECTIONS.map(([title], at) => `${at + 1} ${title}`)

describe('headings that are counted without dots', () => {
  it('have their numbers as labels in plain text, however short the line below is', () => {
    const lines = SECTIONS.map(([title, text], at) => `${at + 1} ${title}\n${text}`)
    expect(titlesOf(draftOf(`ประกาศ\n\n${lines.join('\n\n')}`).draft)).toEqual(COUNTED)
  })

  it('have them where each number stands on a line of its own, and leave all lines their numbers', () => {
    const lines = SECTIONS.map(([title, text], at) => `${at + 1}\n${title}\n\n${text}`)
    const { draft, report } = draftOf(`ประกาศ\n\n${lines.join('\n\n')}\n\nติดต่อเราได้ทุกวัน`)
    expect(titlesOf(draft)).toEqual(COUNTED)
    expect(report.lines.at(-1)).toBe(18)
  })

  it('have them in Thai digits, too', () => {
    const lines = SECTIONS.map(([title, text], at) => `${'๑๒๓'[at]!} ${title}\n${text}`)
    expect(titlesOf(draftOf(`ประกาศ\n\n${lines.join('\n\n')}`).draft)).toEqual(
      SECTIONS.map(([title], at) => `${'๑๒๓'[at]!} ${title}`),
    )
  })

  it('have them where the format declares the headings', async () => {
    expect(
      await titlesOfPage(SECTIONS.map(([title, text], at) => `<h2>${at + 1} ${title}</h2><p>${text}</p>`).join('')),
    ).toEqual(COUNTED)
  })

  it('have them where a page sets each number in a box of its own', async () => {
    const box = (at: number, title: string) => `<div><span>${at + 1}</span><div><h2>${title}</h2></div></div>`
    expect(await titlesOfPage(SECTIONS.map(([title, text], at) => `${box(at, title)}<p>${text}</p>`).join(''))).toEqual(
      COUNTED,
    )
  })

  it('have numbers of two levels in boxes', async () => {
    const box = (number: string, title: string) =>
      `<div><span>${number}</span><div><h2>${title}</h2></div></div><p>เราเก็บไว้</p>`
    expect(await titlesOfPage(box('1', 'ข้อมูล') + box('1.1', 'ชื่อ') + box('1.2', 'ที่อยู่') + box('2', 'สิทธิของท่าน'))).toEqual(
      ['1 ข้อมูล', '1.1 ชื่อ', '1.2 ที่อยู่', '2 สิทธิของท่าน'],
    )
  })
})

describe('a number before words counts no headings', () => {
  it('where it tells how many', async () => {
    const page = '<h2>1 หน้าที่ของเรา</h2><p>เก็บให้ดี</p><h2>2 ช่องทางติดต่อ</h2><p>โทรศัพท์</p>'
    expect(await titlesOfPage(page)).toEqual(['- 1 หน้าที่ของเรา', '- 2 ช่องทางติดต่อ'])
  })

  it('where the lines speak of nothing that notices have as headings', () => {
    const text = 'ประกาศ\n\n1 กาแฟดำ\nหอม\n\n2 ชาเย็น\nหวาน\n\n3 น้ำเปล่า\nฟรี'
    expect(titlesOf(draftOf(text).draft)).toEqual([])
  })

  it('where it is that of a page', () => {
    const page = (at: number) => `${at}\nเงื่อนไขอื่นของร้านเรา\nร้านเปิดทุกวันตั้งแต่เวลาเก้านาฬิกาถึงห้าโมงเย็น`
    expect(titlesOf(draftOf(`ประกาศ\n\nเรื่องทั่วไป\n\n${[1, 2, 3].map(page).join('\n\n')}`).draft)).toEqual([])
  })

  it('where it stands alone on its line before a paragraph', async () => {
    const page = '<p>1</p><p>เราเก็บชื่อ</p><p>2</p><p>เราเก็บไว้ 5 ปี</p><p>3</p><p>ท่านขอดูข้อมูลได้</p>'
    expect(await titlesOfPage(page)).toEqual([])
  })
})
