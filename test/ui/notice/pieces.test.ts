import { describe, expect, it } from 'vitest'
import type { NoticeBlock } from '../../../src/notices/format/notice.ts'
import type { NoticePart } from '../../../src/ui/notice/outline.ts'
import { splitPart } from '../../../src/ui/notice/pieces.ts'

const LONG = 'ก'.repeat(1000)
const paragraph = { type: 'paragraph', text: [LONG] } as unknown as NoticeBlock
const term = { type: 'definition', term: [LONG], text: [LONG] } as unknown as NoticeBlock
const partOf = (...blocks: NoticeBlock[]): NoticePart => ({ id: 'a', name: 'A', level: 1, blocks })

describe('a section that is drawn in pieces', () => {
  it('is one where it is short, even without a block', () => {
    for (const part of [partOf(), partOf(paragraph)]) expect(splitPart(part)).toEqual([part])
  })

  it('has its heading in the first, and the others say what they continue', () => {
    const pieces = splitPart(partOf(paragraph, paragraph, paragraph))
    expect(pieces.map(({ id, continues }) => [id, continues])).toEqual([
      ['a', undefined],
      ['', 'a'],
      ['', 'a'],
    ])
    expect(pieces.flatMap(({ blocks }) => blocks)).toHaveLength(3)
  })

  it('is never cut between terms, which are one list', () => {
    expect(splitPart(partOf(paragraph, term, term, term)).map(({ blocks }) => blocks.length)).toEqual([1, 3])
  })
})
