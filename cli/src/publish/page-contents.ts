import type { NoticeBlock } from '../../../src/notices/format/notice.ts'
import { textOf } from '../../../src/notices/to-canonical.ts'
import { attributes, escapeHtml } from './html.ts'
import { renderNested } from './nested-list.ts'

interface Entry {
  readonly level: number
  readonly anchor: string
  readonly text: string
}

/** Characters of a clause without a heading that stand for one. */
const LONGEST = 70

/** The table of contents as a nested list; empty where there are less than two sections. */
export function renderContents(blocks: readonly NoticeBlock[]): string {
  const entries = entriesOf(blocks)
  if (entries.length < 2) return ''
  return renderNested(
    entries.map(({ level, anchor, text }) => ({
      level,
      html: `<a${attributes({ href: `#${anchor}` })}>${escapeHtml(text)}</a>`,
    })),
  )
}

/** The sections with a heading; where only clauses without one stand, those of the highest level. */
function entriesOf(blocks: readonly NoticeBlock[]): Entry[] {
  const sections = blocks.flatMap((block, at) => {
    if (block.type !== 'section') return []
    const { level, anchor, label = '', title } = block
    const next = blocks[at + 1]
    const words = title?.length ? textOf(title) : next?.type === 'paragraph' ? clip(textOf(next.text)) : ''
    return [{ level, anchor, text: `${label} ${words}`.trim(), titled: Boolean(title?.length) }]
  })
  const top = Math.min(...sections.map(({ level }) => level))
  return sections.filter(({ titled, level }) => titled || level === top)
}

function clip(text: string): string {
  const letters = Array.from(new Intl.Segmenter('th').segment(text), ({ segment }) => segment)
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trim()}…` : text
}
