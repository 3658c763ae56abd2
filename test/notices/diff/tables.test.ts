import { describe, expect, it } from 'vitest'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import type { Notice, NoticeBlock } from '../../../src/notices/format/notice.ts'
import { aNotice, aNoticeOf } from '../a-notice.ts'

const HEAD = ['ข้อมูล', 'วัตถุประสงค์', 'ระยะเวลา']
const ROWS = [
  ['ชื่อและนามสกุล', 'ติดต่อกลับ', '5 ปี'],
  ['อีเมล', 'ส่งข่าวสาร', '1 ปี'],
  ['เลขบัตรประชาชน', 'ยืนยันตัวตน', '10 ปี'],
]

function aTable(rows: readonly (readonly string[])[], head: readonly string[] = HEAD): NoticeBlock {
  const cells = (row: readonly string[]) => row.map((text) => ({ text: text ? [text] : [] }))
  return { type: 'table', head: [cells(head)], body: rows.map(cells) }
}

const withTable = (...args: Parameters<typeof aTable>): Notice => aNotice({ blocks: [aTable(...args)] })

/** What is not the same, in short. */
function changes(from: Notice, to: Notice) {
  return diffNotices(from, to)
    .sections.flatMap(({ units }) => units)
    .filter(({ change, moved }) => change !== 'same' || moved)
    .map(({ change, cell, parts, moved }) => [
      moved ? `${change}, moved` : change,
      cell && `${cell.row} / ${cell.column}`,
      parts.map(([op, text]) => (op === '=' ? text : op + text)).join(''),
    ])
}

const replaced = (row: number, column: number, text: string) =>
  ROWS.map((cells, at) => (at === row ? cells.with(column, text) : cells))

describe('in a table, diffNotices', () => {
  it('tells which cell has changed, by the names of its row and its column', () => {
    expect(changes(withTable(ROWS), withTable(replaced(1, 2, '2 ปี')))).toEqual([
      ['changed', 'อีเมล / ระยะเวลา', '-1+2 ปี'],
    ])
  })

  it('takes a cell that says something else altogether for the cell that it was', () => {
    expect(changes(withTable(ROWS), withTable(replaced(0, 1, 'วิเคราะห์พฤติกรรม')))).toEqual([
      ['changed', 'ชื่อและนามสกุล / วัตถุประสงค์', '-ติดต่อกลับ+วิเคราะห์พฤติกรรม'],
    ])
  })

  it('tells a cell that was empty, or is', () => {
    expect(changes(withTable(replaced(0, 2, '')), withTable(ROWS))).toEqual([
      ['added', 'ชื่อและนามสกุล / ระยะเวลา', '+5 ปี'],
    ])
    expect(changes(withTable(ROWS), withTable(replaced(0, 2, '')))).toEqual([
      ['removed', 'ชื่อและนามสกุล / ระยะเวลา', '-5 ปี'],
    ])
  })

  it('tells a row that has come, and leaves those around it alone', () => {
    const more = ['เบอร์โทรศัพท์', 'ติดต่อกลับ', '5 ปี']
    expect(changes(withTable(ROWS), withTable([ROWS[0]!, more, ...ROWS.slice(1)]))).toEqual([
      ['added', ' / ข้อมูล', '+เบอร์โทรศัพท์'],
      ['added', 'เบอร์โทรศัพท์ / วัตถุประสงค์', '+ติดต่อกลับ'],
      ['added', 'เบอร์โทรศัพท์ / ระยะเวลา', '+5 ปี'],
    ])
  })

  it('tells a column that has come, cell by cell', () => {
    const with_ = ROWS.map(([data, use, time]) => [data!, use!, 'สัญญา', time!])
    const told = changes(withTable(ROWS), withTable(with_, ['ข้อมูล', 'วัตถุประสงค์', 'ฐานกฎหมาย', 'ระยะเวลา']))
    expect(told.map(([change, , text]) => [change, text])).toEqual([
      ['added', '+ฐานกฎหมาย'],
      ['added', '+สัญญา'],
      ['added', '+สัญญา'],
      ['added', '+สัญญา'],
    ])
  })

  it('names a column below heads that reach over several, and a row beside cells that reach down', () => {
    const table = (text: string): Notice =>
      aNotice({
        blocks: [
          {
            type: 'table',
            head: [
              [
                { text: ['ข้อมูล'], rowspan: 2 },
                { text: ['เก็บ'], colspan: 2 },
              ],
              [{ text: ['ที่ใด'] }, { text: ['นานเท่าใด'] }],
            ],
            body: [
              [{ text: ['ชื่อ'], rowspan: 2 }, { text: ['ไทย'] }, { text: ['5 ปี'] }],
              [{ text: ['สิงคโปร์'] }, { text: [text] }],
            ],
          },
        ],
      })
    expect(changes(table('1 ปี'), table('2 ปี'))).toEqual([['changed', 'สิงคโปร์ / นานเท่าใด', '-1+2 ปี']])
  })
})

describe('of a block that stands elsewhere, diffNotices', () => {
  const sections = aNoticeOf(
    ['ข้อ ๑', 'ข้อมูลที่เก็บ', 'เราเก็บข้อมูลของท่านตามตารางดังนี้เท่านั้น'],
    ['ข้อ ๒', 'ระยะเวลา', 'เราเก็บไว้เท่าที่จำเป็นตามวัตถุประสงค์นั้น'],
  )
  const at = (place: number, table: NoticeBlock): Notice => ({
    ...sections,
    blocks: sections.blocks.toSpliced(place, 0, table),
  })

  it('says that a table has moved, and which of its cells has changed', () => {
    const diff = diffNotices(at(2, aTable(ROWS)), at(4, aTable(replaced(1, 2, '2 ปี'))))
    const [, first, second] = diff.sections
    expect(first!.units.filter(({ moved }) => moved).every(({ change }) => change === 'removed')).toBe(true)
    expect(second!.units.filter(({ moved }) => moved)).toHaveLength(12)
    expect(second!.units.filter(({ change }) => change !== 'same').map(({ cell }) => cell)).toEqual([
      { row: 'อีเมล', column: 'ระยะเวลา' },
    ])
  })

  it('says of one that only stands elsewhere in its section that the section says what it said', () => {
    const diff = diffNotices(at(1, aTable(ROWS)), at(2, aTable(ROWS)))
    expect(diff.counts).toEqual({ form: 1, renumbered: 0, changed: 0, removed: 0, added: 0, moved: 0 })
    expect(diff.sections[1]!.units.some(({ moved }) => moved)).toBe(true)
  })

  it('takes a short line in two places for two lines', () => {
    const line: NoticeBlock = { type: 'paragraph', text: ['ดูข้างต้น'] }
    const units = diffNotices(at(2, line), at(4, line)).sections.flatMap((one) => one.units)
    expect(units.some(({ moved }) => moved)).toBe(false)
  })
})
