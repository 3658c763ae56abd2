import { tidyThai } from '../../model/thai-text.ts'
import type { Notice, NoticeBlock, NoticeSection } from '../../notices/format/notice.ts'
import { textOf } from '../../notices/to-canonical.ts'

/** A section with what it holds up to the next one. */
export interface NoticePart {
  /** Its anchor; empty for what stands before the first section. */
  readonly id: string
  readonly section?: NoticeSection
  readonly blocks: readonly NoticeBlock[]
  /** Number and heading, or how the text begins. */
  readonly name: string
  readonly level: number
  /** Anchor of the section that this goes on with; a long one is drawn in several pieces. */
  readonly continues?: string
}

/** The parts of a notice in reading order. */
export function outlineOf({ blocks }: Notice): NoticePart[] {
  const parts: { section?: NoticeSection; blocks: NoticeBlock[] }[] = [{ blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'section') parts.push({ section: block, blocks: [] })
    else parts.at(-1)!.blocks.push(block)
  }
  return parts
    .filter(({ section, blocks }) => section || blocks.length)
    .map(({ section, blocks }) => ({
      ...(section && { section }),
      blocks,
      id: section?.anchor ?? '',
      name: section ? nameOf(section, blocks[0]) : '',
      level: section?.level ?? 1,
    }))
}

function nameOf({ label = '', title }: NoticeSection, first: NoticeBlock | undefined): string {
  const text = title ? textOf(title) : first && 'text' in first ? begin(textOf(first.text)) : ''
  return tidyThai(`${label} ${text}`.trim())
}

/** The first letters, none without its marks. */
function begin(text: string): string {
  const cut = /^(?:\P{M}\p{M}*){0,40}/u.exec(text)![0]
  return cut.length < text.length ? `${cut}…` : text
}
