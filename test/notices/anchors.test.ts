import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSchemas } from '../../src/notices/format/notice-schema.ts'
import { buildAnchors, findAnchor } from '../../src/notices/anchors.ts'
import type { Anchored } from '../../src/notices/anchors.ts'
import { anyLine } from './any-notice.ts'

const clause = (label: string, level = 1): Anchored => ({ label, level })

describe('buildAnchors', () => {
  it.each<[string, readonly Anchored[], readonly string[]]>([
    ['the labels on the way down', [clause('ข้อ ๒'), clause('(ข)', 2)], ['ข้อ-2', 'ข้อ-2-ข']],
    [
      'a number that repeats those above it once',
      [clause('๕.'), clause('๕.๔', 2), clause('๕.๔.๑', 3)],
      ['5', '5.4', '5.4.1'],
    ],
    ['the same below a word', [clause('ข้อ 5'), clause('5.4.1', 2)], ['ข้อ-5', 'ข้อ-5.4.1']],
    ['brackets as a break', [clause('มาตรา ๓๗ (๑)'), clause('- ๒.๑', 2)], ['มาตรา-37-1', 'มาตรา-37-1-2.1']],
    ['a heading where there is no label', [{ title: 'สิทธิของท่าน (Rights)', level: 1 }], ['สิทธิของท่าน-rights']],
    [
      'no heading above a label',
      [{ title: 'ประกาศ', level: 1 }, clause('ข้อ ๑', 2), { title: 'ติดต่อ', level: 1 }],
      ['ประกาศ', 'ข้อ-1', 'ติดต่อ'],
    ],
    [
      'the heading of the chapter where each starts anew',
      [{ title: 'ทั่วไป', level: 1 }, clause('๑.', 2), { title: 'คุกกี้', level: 1 }, clause('๑.', 2)],
      ['ทั่วไป', '1', 'คุกกี้', 'คุกกี้-1'],
    ],
    [
      'its heading where the number is taken',
      [
        { label: '๑.', title: 'ความลับ', level: 1 },
        { label: '๑.', title: 'บุคลากร', level: 1 },
      ],
      ['1', '1-บุคลากร'],
    ],
    ['a count at last', [clause('๑.'), clause('1.'), clause('1')], ['1', '1-2', '1-3']],
    ['something where there are only signs', [clause('***')], ['section']],
  ])('makes of %s', (_, sections, anchors) => {
    expect(buildAnchors(sections)).toEqual(anchors)
  })

  it('keeps the anchors of all others when a clause changes or is added at the end', () => {
    const sections = [clause('ข้อ ๑'), clause('(ก)', 2), clause('ข้อ ๒'), clause('(ก)', 2)]
    const anchors = buildAnchors(sections)
    expect(buildAnchors(sections.map((one) => ({ ...one, title: 'หัวข้อใหม่' })))).toEqual(anchors)
    expect(buildAnchors([...sections.slice(0, 2), clause('(ข)', 2), ...sections.slice(2)])).toEqual(
      anchors.toSpliced(2, 0, 'ข้อ-1-ข'),
    )
  })

  it('cuts a long heading between letters', () => {
    const [anchor] = buildAnchors([{ title: 'ที่'.repeat(40), level: 1 }])
    expect(anchor).toBe('ที่'.repeat(13))
  })

  it('makes each valid, found and its own, whatever the labels are', () => {
    const any = record({
      label: constantFrom('', 'ข้อ ๑', '1.', '(ก)', '1.1', '*', '๑.๑', '...', '(1)(2)', '\u0E48'),
      title: anyLine,
      level: integer({ min: 1, max: 4 }),
    })
    assert(
      property(array(any, { maxLength: 20 }), (sections) => {
        const anchors = buildAnchors(sections)
        expect(new Set(anchors).size).toBe(anchors.length)
        for (const anchor of anchors) {
          expect(anchor).toMatch(blockSchemas.section.props.anchor)
          expect(findAnchor(anchors, `#${encodeURIComponent(anchor)}`)).toBe(anchor)
        }
      }),
    )
  })
})

describe('findAnchor', () => {
  it.each(['#ข้อ-2-ข', '#ข้อ-๒-ข', 'ข้อ ๒ (ข)', `#${encodeURIComponent('ข้อ-๒-ข')}`, '#ข้อ 2(ข)'])(
    'finds %s',
    (fragment) => {
      expect(findAnchor(['ข้อ-2', 'ข้อ-2-ก', 'ข้อ-2-ข'], fragment)).toBe('ข้อ-2-ข')
    },
  )

  it('finds ๕.๔.๑ and 5.4.1 as one', () => {
    expect(findAnchor(['5', '5.4.1'], '#๕.๔.๑')).toBe('5.4.1')
    expect(findAnchor(['5', '5.4.1'], '#5.4.1.')).toBe('5.4.1')
  })

  it.each(['', '#', '#%', '#ข้อ-9', '#-'])('finds nothing for "%s"', (fragment) => {
    expect(findAnchor(['ข้อ-2'], fragment)).toBeUndefined()
  })
})
