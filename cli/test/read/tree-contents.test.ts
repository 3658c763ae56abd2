import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'

async function read(text: string) {
  const imported = await importFile('notice.md', new TextEncoder().encode(`# นโยบายความเป็นส่วนตัว\n\n${text}`))
  if (!imported.ok) throw new Error(imported.refusal.code)
  return {
    around: imported.report.around.map((one) => one.text.trim()),
    headings: imported.draft.blocks.flatMap((block) =>
      block.type === 'section' ? [(block.title ?? []).join('')] : [],
    ),
    lists: imported.draft.blocks.filter(({ type }) => type === 'list').length,
  }
}
const REST = '\n\n## ข้อมูลที่เราเก็บ\n\nเราเก็บชื่อ\n\n## สิทธิ\n\nท่านขอสำเนาได้\n'

describe('a table of contents in Markdown', () => {
  it.each(['สารบัญ', '## สารบัญ', '**สารบัญ**'])('is around the notice, with its heading: %s', async (head) => {
    const page = await read(`${head}\n\n- [ข้อมูลที่เราเก็บ](#data)\n- [สิทธิ](#rights)${REST}`)
    expect(page.headings).toEqual(['ข้อมูลที่เราเก็บ', 'สิทธิ'])
    expect(page.lists).toBe(0)
    expect(page.around.join(' ')).toContain('สารบัญ')
  })
  it('is one of lines in a page, too', async () => {
    const lines =
      '<h2>สารบัญ</h2><p><a href="#data">ข้อมูล</a></p><p><a href="#rights">สิทธิ</a></p><h2>ข้อมูล</h2><p>เราเก็บชื่อ</p>'
    const imported = await importFile('a.html', new TextEncoder().encode(`<h1>นโยบาย</h1>${lines}`))
    expect(imported.ok && imported.report.around.map(({ text }) => text.trim())).toEqual(['สารบัญ', 'ข้อมูล', 'สิทธิ'])
  })
  it('is none where its entries lead elsewhere, or where no heading says so', async () => {
    expect((await read(`สารบัญ\n\n- [นโยบายคุกกี้](/cookies)\n- [ข้อกำหนด](/terms)${REST}`)).lists).toBe(1)
    expect((await read(`ดูเพิ่มเติม\n\n- [ข้อมูลที่เราเก็บ](#data)\n- [สิทธิ](#rights)${REST}`)).lists).toBe(1)
  })
})
