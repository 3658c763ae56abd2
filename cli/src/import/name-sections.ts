import type { NoticeBlock } from '../../../src/notices/format/notice.ts'
import { buildAnchors } from '../../../src/notices/anchors.ts'

/** Gives each section its anchor; that comes last, because it depends on the sections before. */
export function nameSections(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const sections = blocks.filter((block) => block.type === 'section')
  const anchors = buildAnchors(
    sections.map(({ label, level, title }) => ({
      ...(label && { label }),
      level,
      ...(title && { title: title.map((word) => (typeof word === 'string' ? word : word.text)).join('') }),
    })),
  )
  let next = 0
  return blocks.map((block) => (block.type === 'section' ? { ...block, anchor: anchors[next++]! } : block))
}
