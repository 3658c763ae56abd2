import { describe, expect, it } from 'vitest'
import { countBlocks, outlineRows } from '../../../demo/src/try/outline-rows.ts'
import type { NoticeBlock, NoticeDraft } from '../../../src/notices/format/notice.ts'

const BLOCKS: readonly NoticeBlock[] = [
  { type: 'contact', lines: [] },
  { type: 'section', label: '๑.', folded: '1.', anchor: '1', level: 1, title: ['เราเป็น', { text: 'ใคร' }] },
  { type: 'definition', term: ['“ข้อมูล”'], text: ['ข้อมูลส่วนบุคคล'] },
  { type: 'contact', lines: [] },
  { type: 'section', label: '(ก)', folded: '(ก)', anchor: '1-ก', level: 2 },
  { type: 'paragraph', text: ['ชื่อ'.repeat(30)] },
  { type: 'table', body: [] },
]
const DRAFT: NoticeDraft = { format: 'yinyom-notice/1', id: 'privacy', language: 'th', title: 'ประกาศ', blocks: BLOCKS }
const rows = outlineRows(DRAFT, [2, 3, 4, 5, 6, 6, 7])

describe('the outline', () => {
  it('has each section with its number as it was written, its anchor, its depth and its line', () => {
    expect(rows.map(({ label, anchor, level, line }) => [label, anchor, level, line])).toEqual([
      ['๑.', '1', 1, 3],
      ['(ก)', '1-ก', 2, 6],
    ])
  })

  it('says what stands in a section, up to the next one', () => {
    expect(rows.map(({ holds }) => holds)).toEqual([{ definition: 1, contact: 1 }, { table: 1 }])
  })

  it('shows the heading, or how a clause without one begins, and cuts no letter from its marks', () => {
    expect(rows.map(({ text }) => text)).toEqual(['เราเป็นใคร', `${'ชื่อ'.repeat(25)}…`])
  })

  it('counts the whole document', () => {
    expect(countBlocks(DRAFT)).toEqual({ section: 2, table: 1, definition: 1, contact: 2 })
  })
})
