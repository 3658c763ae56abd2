import { describe, expect, it } from 'vitest'
import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import { aNotice, aNoticeOf } from '../../../test/notices/a-notice.ts'
import type { Clause } from '../../../test/notices/a-notice.ts'
import { proposeChange } from '../../src/publish/propose-change.ts'

const CLAUSES: readonly Clause[] = [
  ['ข้อ ๑', 'บททั่วไป', 'เว็บไซต์นี้เป็นของเทศบาล'],
  ['ข้อ ๒', 'หัวเรื่อง', 'คำนำของข้อนี้'],
  ['(ก)', '', 'ข้อความของข้อย่อยซึ่งยาวพอสมควร'],
]

function about(topic: NoticeTopic, clauses: readonly Clause[] = CLAUSES): Notice {
  const notice = aNoticeOf(...clauses)
  const blocks = notice.blocks.map((block) =>
    block.type === 'section' && block.label === 'ข้อ ๒' ? { ...block, about: [topic] } : block,
  )
  return { ...notice, blocks }
}

function propose(before: Notice, after: Notice) {
  return proposeChange(before, after, diffNotices(before, after))
}

function with2(text: string): readonly Clause[] {
  return [CLAUSES[0]!, ['ข้อ ๒', 'หัวเรื่อง', text], CLAUSES[2]!]
}

describe('a proposed change class', () => {
  it('is none where nothing has changed', () => {
    expect(propose(about('purposes'), about('purposes'))).toEqual({ reasons: [] })
  })

  it.each(['purposes', 'legal-basis', 'recipients', 'transfer', 'retention', 'data', 'sensitive', 'cookies'] as const)(
    'is material where %s have other words',
    (topic) => {
      const { change, reasons } = propose(about(topic), about(topic, with2('คำนำของข้อนี้กับบริษัทโฆษณา')))
      expect(change).toBe('material')
      expect(reasons).toMatchObject([
        { speaksFor: 'material', topic, change: 'changed', section: 'ข้อ ๒ หัวเรื่อง', anchor: 'ข้อ-2' },
      ])
    },
  )

  it.each(['contact', 'security', 'changes'] as const)('is minor where only %s has other words', (topic) => {
    expect(propose(about(topic), about(topic, with2('คำนำใหม่ทั้งหมด'))).change).toBe('minor')
  })

  it('is material where a clause below such a section has changed', () => {
    const after = [CLAUSES[0]!, CLAUSES[1]!, ['(ก)', '', 'ข้อความของข้อย่อยซึ่งยาวพอสมควรและส่งต่อ'] as const]
    expect(propose(about('recipients'), about('recipients', after))).toMatchObject({
      change: 'material',
      reasons: [{ topic: 'recipients', anchor: 'ข้อ-2-ก' }],
    })
  })

  it('is material where such a section was removed', () => {
    expect(propose(about('rights'), about('rights', [CLAUSES[0]!])).change).toBe('minor')
    expect(propose(about('retention'), about('retention', [CLAUSES[0]!]))).toMatchObject({
      change: 'material',
      reasons: [{ change: 'removed' }, { change: 'removed' }],
    })
  })

  it('is material where somebody else decides on the data', () => {
    const before = aNotice({ controller: { name: 'เทศบาลตัวอย่าง' } })
    expect(propose(before, aNotice({ controller: { name: 'บริษัทอื่น จำกัด' } }))).toMatchObject({
      change: 'material',
      reasons: [{ topic: 'controller', section: '' }],
    })
  })

  it('is editorial where only digits are written otherwise', () => {
    const after: readonly Clause[] = [CLAUSES[0]!, ['ข้อ 2', 'หัวเรื่อง', 'คำนำของข้อนี้'], CLAUSES[2]!]
    expect(propose(about('data'), about('data', after)).change).toBe('editorial')
  })
})
