import { foldLabel } from '../../../../src/notices/format/notice-label.ts'
import type { NoticeDraft } from '../../../../src/notices/format/notice.ts'
import type { NoticeDiff } from '../../../../src/notices/diff/diff.ts'
import type { Renumbering } from './same-meaning.ts'

/** The numbers of clauses that are the same in both versions under another number. */
export function renumberingOf(before: NoticeDraft, after: NoticeDraft, diff: NoticeDiff): Renumbering {
  const [old, young] = [numbersOf(before), numbersOf(after)]
  return new Map(
    diff.sections.flatMap((section) => {
      const [was, is] = [old.get(section.before ?? ''), young.get(section.after ?? '')]
      return was && is && was !== is ? [[was, is] as const] : []
    }),
  )
}

function numbersOf({ blocks }: NoticeDraft): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block) => {
      const number = block.type === 'section' && block.label && /\d+(?:\.\d+)*/.exec(foldLabel(block.label))?.[0]
      return block.type === 'section' && number ? [[block.anchor, number] as const] : []
    }),
  )
}
