import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import type { NoticeDiff, SectionDiff } from '../../../src/notices/diff/diff.ts'

/** Topics of which a change is material: they are what a visitor agreed to. */
const MATERIAL: readonly NoticeTopic[] = [
  'purposes',
  'legal-basis',
  'recipients',
  'transfer',
  'retention',
  'data',
  'sensitive',
  'cookies',
]

/** Why a class is proposed. */
export interface ChangeReason {
  readonly speaksFor: ChangeClass
  /** The topic that has changed; `controller` is the one who decides on the data, by name. */
  readonly topic?: NoticeTopic
  readonly change: SectionDiff['change'] | 'moved'
  /** Number and heading of the section; empty for what stands before the first. */
  readonly section: string
  /** Its anchor in the new version, in the old one where it was removed. */
  readonly anchor: string
}

/** A proposal, never a decision: the owner knows what a change means. */
export interface ProposedChange {
  /** Absent where a reader sees no difference. */
  readonly change?: ChangeClass
  readonly reasons: readonly ChangeReason[]
}

/** The change class that the differences of two versions speak for. */
export function proposeChange(before: NoticeDraft, after: NoticeDraft, diff: NoticeDiff): ProposedChange {
  const topics = [topicsOf(before), topicsOf(after)] as const
  const reasons = diff.sections.flatMap((section) => reasonsOf(section, topics))
  const change = (['material', 'minor', 'editorial'] as const).find((one) =>
    reasons.some(({ speaksFor }) => speaksFor === one),
  )
  return { ...(change && { change }), reasons }
}

type Topics = ReadonlyMap<string, readonly NoticeTopic[]>

function reasonsOf(section: SectionDiff, [before, after]: readonly [Topics, Topics]): ChangeReason[] {
  const { change, moved, label, title, units } = section
  if (change === 'same' && !moved) return []
  const about = {
    change: change === 'same' ? ('moved' as const) : change,
    section: `${label} ${title}`.trim(),
    anchor: section.after ?? section.before ?? '',
  }
  if (change === 'same' || change === 'form' || change === 'renumbered') return [{ speaksFor: 'editorial', ...about }]
  const party = units.find((unit) => unit.change !== 'same' && (unit.after ?? unit.before) === 'controller.name')
  const told = [...(before.get(section.before ?? ' ') ?? []), ...(after.get(section.after ?? ' ') ?? [])]
  const material = MATERIAL.filter((topic) => told.includes(topic))
  const found: readonly NoticeTopic[] = party ? ['controller', ...material] : material
  if (!found.length) return [{ speaksFor: 'minor', ...about }]
  return found.map((topic) => ({ speaksFor: 'material', topic, ...about }))
}

/** What each section is about by its anchor; one that does not say is about what the section above it is. */
function topicsOf({ blocks }: NoticeDraft): Topics {
  const topics = new Map<string, readonly NoticeTopic[]>()
  const above: { level: number; about: readonly NoticeTopic[] }[] = []
  for (const block of blocks) {
    if (block.type !== 'section') continue
    while (above.length && above.at(-1)!.level >= block.level) above.pop()
    const about = block.about?.length ? block.about : (above.at(-1)?.about ?? [])
    topics.set(block.anchor, about)
    above.push({ level: block.level, about })
  }
  return topics
}
