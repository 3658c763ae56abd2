import type { NoticeBlock, NoticeDraft } from '../../../../src/notices/format/notice.ts'
import type { NoticeDiff } from '../../../../src/notices/diff/diff.ts'
import type { UnitDiff } from '../../../../src/notices/diff/diff-units.ts'

/** A version with what is to be compared of it. */
export interface NarrowDraft {
  /** All its sections, with the text of those in which words differ. */
  readonly draft: NoticeDraft
  /** Paths in `draft` of the units whose words differ: what stands beside them tells only what they are about. */
  readonly changed: ReadonlySet<string>
}

/** Leaves out what a comparison need not read again. */
export function narrowDraft(draft: NoticeDraft, { sections }: NoticeDiff, side: 'before' | 'after'): NarrowDraft {
  const units = sections.flatMap((section) => section.units).filter(isToCompare)
  const anchors = new Set(sections.filter((section) => section.units.some(isToCompare)).map((section) => section[side]))
  const blocks: NoticeBlock[] = []
  const places = new Map<string, number>()
  let anchor = ''
  draft.blocks.forEach((block, at) => {
    if (block.type === 'section') ({ anchor } = block)
    if (block.type !== 'section' && !anchors.has(anchor)) return
    places.set(String(at), blocks.length)
    blocks.push(block)
  })
  const changed = units.flatMap(({ [side]: path }) =>
    path === undefined ? [] : [path.replace(/^blocks\[(\d+)\]/, (_, at: string) => `blocks[${places.get(at) ?? ''}]`)],
  )
  return { draft: { ...draft, blocks }, changed: new Set(changed) }
}

/** Kinds of change that leave all words as they were. */
const FORM: ReadonlySet<string> = new Set(['same', 'form', 'renumbered'])

/** Words that have moved stand on both sides, so that each finds its other. */
function isToCompare({ change, moved }: UnitDiff): boolean {
  return !FORM.has(change) || moved === true
}
