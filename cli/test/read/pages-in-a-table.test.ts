import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'

const KEEP = 'เราเก็บข้อมูลไว้ห้าปีนับแต่วันที่สิ้นสุดการให้บริการ แล้วจะลบหรือทำลายให้หมด'
const USE = 'เราเก็บชื่อ ที่อยู่ และเบอร์โทรศัพท์ เพื่อให้บริการประชาชน และติดต่อกลับเมื่อมีคำขอ'
const RIGHTS = 'ท่านมีสิทธิขอเข้าถึง ขอแก้ไข ขอลบ ขอระงับ ขอคัดค้าน ขอโอนย้าย และร้องเรียน'

async function titlesOf(html: string): Promise<string[]> {
  const imported = await importFile('page.html', new TextEncoder().encode(`<!doctype html><body>${html}`))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  return imported.draft.blocks.flatMap((block) =>
    block.type === 'section' ? [`${block.label ?? ''} ${String(block.title ?? '-')}`.trim()] : [],
  )
}

const rows = (...cells: string[]) => `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`

describe('a page that a table of one column lays out', () => {
  const TITLES = ['การใช้ข้อมูล', 'ระยะเวลา', 'สิทธิของท่าน']

  it('has the headings that a reader sees, a row each', async () => {
    const [use, keep, rights] = TITLES.map((one) => `<b>${one}</b>`)
    expect(await titlesOf(rows('<b>ประกาศ</b>', use!, USE, keep!, KEEP, rights!, RIGHTS))).toEqual(TITLES)
  })

  it('has them where all of it stands in one cell, parted by breaks', async () => {
    const [use, keep, rights] = TITLES.map((one) => `<b>${one}</b><br>`)
    const cell = `<b>ประกาศ</b><br><br>${use}${USE}<br><br>${keep}${KEEP}<br><br>${rights}${RIGHTS}`
    expect(await titlesOf(rows(cell))).toEqual(TITLES)
  })

  it('has numbered headings, also beside another table for its menu', async () => {
    const menu = '<table><tr><td><a href="/">หน้าแรก</a></td></tr></table>'
    const [use, keep, rights] = TITLES.map((one, at) => `<font color="red">${at + 1}. ${one}</font>`)
    expect(await titlesOf(rows(menu, rows('ประกาศ', use!, USE, keep!, KEEP, rights!, RIGHTS)))).toEqual(
      TITLES.map((one, at) => `${at + 1}. ${one}`),
    )
  })

  it('is none where the table is a box in a longer text: bold words in it head nothing', async () => {
    const text = [USE, KEEP, RIGHTS, USE, KEEP].map((one) => `<p>${one}</p>`).join('')
    expect(await titlesOf(`<h1>ประกาศ</h1>${text}${rows('<b>โปรดทราบ</b>', 'เว็บไซต์นี้ปิดปรับปรุงทุกวันอาทิตย์')}`)).toEqual([])
  })
})
