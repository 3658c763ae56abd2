import { cutText } from './cut-text.ts'
import { textOf } from '../../../src/notices/to-canonical.ts'
import type { NoticeBlock, NoticeDraft } from '../../../src/notices/format/notice.ts'

/** Kinds of blocks that are counted. */
export type Counted = 'table' | 'definition' | 'contact'

/** A section as the outline shows it. */
export interface OutlineRow {
  readonly anchor: string
  readonly level: number
  /** Number as it was written; empty where there is none. */
  readonly label: string
  /** Heading, or how the text of the clause begins. */
  readonly text: string
  /** Line of the source. */
  readonly line: number
  /** What stands in it, up to the next section. */
  readonly holds: Readonly<Partial<Record<Counted, number>>>
}

const LONGEST = 50

/** The sections of a draft in reading order; `lines` are those at which its blocks begin. */
export function outlineRows({ blocks }: NoticeDraft, lines: readonly number[]): OutlineRow[] {
  const rows: (OutlineRow & { holds: Partial<Record<Counted, number>> })[] = []
  blocks.forEach((block, at) => {
    if (block.type === 'section') {
      const { anchor, level, label = '', title } = block
      const text = title ? textOf(title) : begin(blocks[at + 1])
      rows.push({ anchor, level, label, text, line: lines[at] ?? 0, holds: {} })
    } else if (isCounted(block.type)) {
      const { holds } = rows.at(-1) ?? { holds: {} as Partial<Record<Counted, number>> }
      holds[block.type] = (holds[block.type] ?? 0) + 1
    }
  })
  return rows
}

/** How many there are of each in the whole document. */
export function countBlocks({ blocks }: NoticeDraft): Readonly<Record<Counted | 'section', number>> {
  const count = (type: NoticeBlock['type']) => blocks.filter((block) => block.type === type).length
  return {
    section: count('section'),
    table: count('table'),
    definition: count('definition'),
    contact: count('contact'),
  }
}

function isCounted(type: NoticeBlock['type']): type is Counted {
  return type === 'table' || type === 'definition' || type === 'contact'
}

/** What follows a bare number. */
function begin(block: NoticeBlock | undefined): string {
  return block && 'text' in block ? cutText(textOf(block.text), LONGEST) : ''
}
