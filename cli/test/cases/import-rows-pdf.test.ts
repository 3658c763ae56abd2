import { describe, expect, it } from 'vitest'
import { hasCase, readCase } from './case-files.ts'
import { read } from './read-notice.ts'

const given = (name: string) => read(name, readCase(name))

describe('text copied from a PDF, as it is given (skipped where ../shared/cases/notices is not beside the checkout)', () => {
  it.skipIf(!hasCase('I10-pdf-copy-wrapped.txt'))('I10 twelve clauses of three lines are twelve clauses', async () => {
    const { title, shape } = await given('I10-pdf-copy-wrapped.txt')
    expect(title).toBe('นโยบายความเป็นส่วนตัว')
    const clauses = shape.filter((one) => one.includes('ข้อมูลส่วนตัว อาทิ'))
    expect(
      clauses.length + Number(/^list (\d+)$/.exec(shape.find((one) => one.startsWith('list')) ?? '')?.[1] ?? 0),
    ).toBe(12)
    expect(shape.filter((one) => one.startsWith('เพื่อออกใบเสร็จ'))).toEqual([])
  })

  it.skipIf(!hasCase('I11-page-numbers.txt'))('I11 page numbers are left out and told', async () => {
    const { shape, around } = await given('I11-page-numbers.txt')
    expect(around).toEqual(['- 2 -', 'หน้า 3/5'])
    expect(shape.join('\n')).not.toMatch(/หน้า 3|- 2 -|list/)
  })

  it.skipIf(!hasCase('I12-sara-am-space.txt'))('I12 spaces inside words are taken out', async () => {
    const { shape } = await given('I12-sara-am-space.txt')
    expect(shape.join('\n')).toContain('บริษัทดำเนินการตามคำขอ และจำเป็นต้องทำสัญญา')
  })
})
