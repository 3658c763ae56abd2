import { describe, expect, it } from 'vitest'
import { draftOf } from './import.ts'

const SAYS = 'เราเก็บชื่อ ที่อยู่ และหมายเลขโทรศัพท์ของท่านเมื่อท่านสั่งซื้อสินค้า เพื่อจัดส่งสินค้าให้ถึงท่านตามที่อยู่ที่แจ้งไว้เท่านั้น'

/** Sections and items with their depth; the line that begins with * is what the owner makes a heading. */
function outline(...lines: string[]): string[] {
  const all = ['ประกาศ', '', ...lines]
  const headings = new Map([[all.findIndex((line) => line.startsWith('*')) + 1, 1]])
  const text = all.map((line) => line.replace(/^\*/, '')).join('\n')
  return draftOf(text, { headings })
    .report.outline.filter(({ kind }) => kind === 'section' || kind === 'item')
    .map(({ level, label }) => `${level} ${label || 'heading'}`)
}

describe('a heading without a number that an owner sets between numbered clauses', () => {
  it('leaves the numbers after it what they were', () => {
    expect(outline('๑. ข้อมูล', SAYS, '*เรื่องที่ควรรู้', SAYS, '๒. การติดต่อ', SAYS)).toEqual(['1 1.', '1 heading', '1 2.'])
  })

  it('may have a list of its own, after which the clauses count on', () => {
    const inner = ['1. ชื่อของท่าน', '2. ที่อยู่ของท่าน']
    expect(outline('1. ข้อมูล', SAYS, '*เรื่องที่ควรรู้', ...inner, '2. การติดต่อ', SAYS)).toEqual([
      '1 1.',
      '1 heading',
      '2 1.',
      '2 2.',
      '1 2.',
    ])
  })

  it('leaves the clauses below the next number in it', () => {
    expect(outline('๑. ก', SAYS, '*เรื่องที่ควรรู้', SAYS, '๒. ข', SAYS, '๒.๑ ค', SAYS)).toEqual([
      '1 1.',
      '1 heading',
      '1 2.',
      '2 2.1',
    ])
  })

  it('makes no clause of a number that does not come next', () => {
    expect(outline('1. ข้อมูล', SAYS, '*เรื่องที่ควรรู้', SAYS, '7. การติดต่อ', SAYS)).toEqual(['1 1.', '1 heading'])
  })
})
