import { describe, expect, it } from 'vitest'
import { draftOf, labels, levelsOf } from './import.ts'

const lines = (...all: string[]) => ['ประกาศ', '', ...all].join('\n')

describe('labels', () => {
  it.each([
    ['clauses', ['ข้อ ๑ ก', 'ข้อ ๒ ข'], ['1 ข้อ 1@3', '1 ข้อ 2@4']],
    ['clauses without a space', ['ข้อ1 ก', 'ข้อ2 ข'], ['1 ข้อ1@3', '1 ข้อ2@4']],
    [
      'Thai letters, ฃ and ฅ skipped',
      ['(ก) a', '(ข) b', '(ค) c', '(ง) d'],
      ['1 (ก)@3', '1 (ข)@4', '1 (ค)@5', '1 (ง)@6'],
    ],
    ['numbers of either script', ['๑. ก', '2. ข'], ['1 1.@3', '1 2.@4']],
    ['numbers glued to their headings', ['1.ขอบเขต', '2.ข้อมูล'], ['1 1.@3', '1 2.@4']],
    [
      'three levels',
      ['๑. ก', '๑.๑ ข', '๑.๑.๑ ค', '๑.๒ ง', '๒. จ'],
      ['1 1.@3', '2 1.1@4', '3 1.1.1@5', '2 1.2@6', '1 2.@7'],
    ],
    ['a letter below a clause', ['ข้อ ๑ ก', '(ก) ข', 'ข้อ ๒ ค', '(ก) ง'], ['1 ข้อ 1@3', '2 (ก)@4', '1 ข้อ 2@5', '2 (ก)@6']],
    [
      'numbers in brackets below letters',
      ['ก. x', '(1) y', '(2) z', 'ข. w'],
      ['1 ก.@3', '2 (1)@4', '2 (2)@5', '1 ข.@6'],
    ],
    ['Roman numbers', ['(i) a', '(ii) b', '(iii) c'], ['1 (i)@3', '1 (ii)@4', '1 (iii)@5']],
    ['Latin letters up to i', ['(h) a'.replace('h', 'a'), '(b) b'], ['1 (a)@3', '1 (b)@4']],
    ['bullets in front of numbers', ['๑. ก', '- ๑.๑ ข', '• ๑.๒ ค'], ['1 1.@3', '2 1.1@4', '2 1.2@5']],
    [
      'chapters over which clauses count on',
      ['หมวด ๑ ก', 'ข้อ ๑ ข', 'หมวด ๒ ค', 'ข้อ ๒ ง'],
      ['1 หมวด 1@3', '2 ข้อ 1@4', '1 หมวด 2@5', '2 ข้อ 2@6'],
    ],
    [
      'sections of an act',
      ['มาตรา ๓๗ (๑) ก', 'มาตรา ๓๗ (๒) ข', 'มาตรา ๓๘ ค'],
      ['1 มาตรา 37 (1)@3', '1 มาตรา 37 (2)@4', '1 มาตรา 38@5'],
    ],
    [
      'numbers below a clause of that number',
      ['ข้อ ๕ ก'.replace('๕', '๑'), '๑.๑ ข', '๑.๒ ค'],
      ['1 ข้อ 1@3', '2 1.1@4', '2 1.2@5'],
    ],
  ])('%s', (_, source, expected) => {
    expect(levelsOf(lines(...source))).toEqual(expected)
  })

  it('indentation says nothing', () => {
    const source = ['๑. ก', '        ๑.๑ ข', '๑.๑.๑ ค', '\u00A0\u00A0\u00A0๑.๒ ง', '    ๒. จ']
    expect(levelsOf(lines(...source))).toEqual(['1 1.@3', '2 1.1@4', '3 1.1.1@5', '2 1.2@6', '1 2.@7'])
  })

  it('a list that begins again stands beside the first, which is an enumeration', () => {
    const source = [
      'ข้อ ๑ ก',
      '๑. x',
      '๒. y',
      '',
      'โดยดำเนินการดังนี้',
      '',
      '๑. มาตรการ',
      '',
      'ข้อความ',
      '',
      '๒. มาตรการ',
      'ข้อ ๒ ข',
    ]
    const { draft, report } = draftOf(lines(...source))
    expect(report.outline.map(({ kind, level, line }) => `${kind} ${level}@${line}`)).toEqual([
      'section 1@3',
      'item 2@4',
      'item 2@5',
      'section 2@9',
      'section 2@13',
      'section 1@14',
    ])
    expect(draft.blocks[1]).toEqual({
      type: 'list',
      items: [
        { level: 1, label: '๑.', text: ['x'] },
        { level: 1, label: '๒.', text: ['y'] },
      ],
    })
  })

  it('a list inside an item, after which the outer one goes on', () => {
    const source = ['๑. ก', '๒. สิทธิ ดังนี้', '๑. เข้าถึง', '๒. แก้ไข', '๓. ลบ', '๓. ติดต่อ']
    expect(levelsOf(lines(...source))).toEqual(['1 1.@3', '1 2.@4', '2 1.@5', '2 2.@6', '2 3.@7', '1 3.@8'])
  })

  it('lost numbers are bridged, and told', () => {
    expect(labels(lines('๑. ก', '๓. ค', '๓.๑ ง', '๕.๑ จ'))).toBe('1.@3 3.@4 3.1@5')
    expect(labels(lines('๑. ก', '๓.๑ จ'))).toBe('1.@3')
    expect(labels(lines('๑. ก', '๒.๑ จ'))).toBe('1.@3 2.1@4')
  })
})

describe('what looks like a label and is none', () => {
  it.each([
    ['a clause of another law', ['ข้อ ๑ ก', 'ข้อ ๑๘ สำนักงาน']],
    ['a reference to sections', ['ข้อ ๑ ก', 'มาตรา ๒๔ แห่งพระราชบัญญัติ']],
    ['references to the next clause', ['ข้อ ๑ ก', 'ข้อ ๒ และข้อ ๓', 'ข้อ ๒. หรือ', 'ข้อ ๒.๑ ของ', 'ข้อ ๒, ๓']],
    ['a section quoted below a clause', ['ข้อ ๑ ก', 'มาตรา ๒๔ ผู้ควบคุมข้อมูล']],
    ['a number after its word in the line before', ['ข้อ ๑ ก', 'ตามที่ได้แจ้งใน ข้อ', '๑. และ']],
    ['a letter that counts nothing', ['ข้อ ๑ ก', '(ฃ) ข', '(ฮ) ค']],
    ['an amount', ['ข้อ ๑ ก', '2.5 ล้านบาท', '๓.๑๔']],
    ['a time', ['ข้อ ๑ ก', '08.30 - 16.30 น.']],
    ['a date', ['ข้อ ๑ ก', '1.1.2569', '๑/๒/๒๕๖๙', '1 มกราคม 2569']],
    ['a year', ['ข้อ ๑ ก', '2569. ปี']],
    ['a percentage', ['ข้อ ๑ ก', '1.1% ของทั้งหมด']],
    ['an abbreviation', ['ข้อ ๑ ก', 'ก.ย. ๒๕๖๙', 'อ.เมือง']],
    ['a rule of dashes', ['ข้อ ๑ ก', '-----', '***']],
  ])('%s', (_, source) => {
    expect(labels(lines(...source))).toBe('ข้อ 1@3')
    expect(draftOf(lines(...source)).report.outline).toHaveLength(1)
  })

  it('labels inside running text, of whatever kind', () => {
    expect(labels(lines('๑. ตามข้อ ๒. และ (๕) ดำเนินการ (๘) พัฒนา ข้อ ๑๘ สำนักงาน มาตรา ๒๖ (๕) (ก)'))).toBe('1.@3')
  })
})

describe('numbers that address a clause', () => {
  it('give it the same name in either script', () => {
    const anchors = (text: string) =>
      draftOf(text).draft.blocks.flatMap((block) => (block.type === 'section' ? block.anchor : []))
    expect(anchors(lines('ข้อ ๑ ก', '(ก) ข', 'ข้อ ๒ ค', '(ก) ง', '(ข) จ'))).toContain('ข้อ-2-ข')
    expect(anchors(lines('1. a', '1.1 b', '1.1.1 c'))).toEqual(anchors(lines('๑. a', '๑.๑ b', '๑.๑.๑ c')))
    expect(anchors(lines('๑. a', '๑.๑ b', '๑.๑.๑ c'))).toEqual(['1', '1.1', '1.1.1'])
  })

  it('stay as they were written', () => {
    expect(draftOf(lines('ข้อ ๑ ก', '- ๑.๑ ข')).draft.blocks).toMatchObject([
      { label: 'ข้อ ๑', folded: 'ข้อ 1' },
      { label: '- ๑.๑', folded: '1.1' },
      { text: ['ข'] },
    ])
  })
})
