import type { NoticeTopic } from '../format/notice-schema.ts'
import type { NoticeDraft } from '../format/notice.ts'
import { diffUnits, oneSided, strictest } from './diff-units.ts'
import type { Changed, ChangeKind, UnitDiff } from './diff-units.ts'
import { keptInOrder } from './kept-in-order.ts'
import { matchSections } from './match-sections.ts'
import { followBlocks } from './moved-blocks.ts'
import { readSections } from './text-units.ts'
import type { SectionText, TextUnit } from './text-units.ts'

/** A section in both versions. `before` and `after` are its anchors; empty for what stands before the first section. */
export interface SectionDiff extends Changed<string> {
  readonly change: ChangeKind
  /** It stands in another place among the others. */
  readonly moved?: true
  /** Number and heading as they are now, or were in a removed section. */
  readonly label: string
  readonly title: string
  readonly level: number
  /** What it is about, before or after. */
  readonly about: readonly NoticeTopic[]
  /** Its heading and all it holds; empty where it is `same`. */
  readonly units: readonly UnitDiff[]
}

/** What is not the same in two versions of a notice; plain JSON. */
export interface NoticeDiff {
  /** In the order of the new version; a removed one stands after what was in front of it. */
  readonly sections: readonly SectionDiff[]
  /** How many sections have changed how; `moved` ones are counted besides. All 0: a reader sees no difference. */
  readonly counts: Readonly<Record<Exclude<ChangeKind, 'same'> | 'moved', number>>
}

/** Compares two versions of a notice in one language: its text, numbers and links, not its version and dates. */
export function diffNotices(before: NoticeDraft, after: NoticeDraft): NoticeDiff {
  const [a, b] = [readSections(before), readSections(after)]
  const match = matchSections(a, b)
  const origin = new Map(match.flatMap((y, x) => (y === undefined ? [] : [[y, x] as const])))
  const kept = keptInOrder(match.filter((y) => y !== undefined))
  const found: SectionDiff[] = []
  const addRemoved = (from: number) => {
    for (let x = from; x < a.length && match[x] === undefined; x++) found.push(describeOne(a[x]!, 'removed'))
  }
  b.forEach((part, y) => {
    const x = origin.get(y)
    if (x === undefined) found.push(describeOne(part, 'added'))
    else {
      found.push(describeBoth(a[x]!, part, !kept.has(y)))
      addRemoved(x + 1)
    }
  })
  const sections = followBlocks(found, a, b)
  const counts = { form: 0, renumbered: 0, changed: 0, removed: 0, added: 0, moved: 0 }
  for (const { change, moved } of sections) {
    if (change !== 'same') counts[change]++
    if (moved) counts.moved++
  }
  return { sections, counts }
}

function describeBoth(before: SectionText, after: SectionText, moved: boolean): SectionDiff {
  const units = isSame(before, after) ? [] : diffUnits(before.units, after.units)
  const change = strictest(units.map((unit) => unit.change))
  return {
    ...describe(after, [...(before.section?.about ?? []), ...(after.section?.about ?? [])]),
    change,
    before: before.section?.anchor ?? '',
    after: after.section?.anchor ?? '',
    ...(moved && { moved }),
    units: change === 'same' ? [] : units,
  }
}

/** Whether nothing at all has changed; most sections need no closer look. */
function isSame({ units: a }: SectionText, { units: b }: SectionText): boolean {
  const written = ({ kind, label, level, text, links, stresses }: TextUnit) =>
    [kind, label, level, text, links, stresses].join('\n')
  return a.length === b.length && a.every((unit, at) => written(unit) === written(b[at]!))
}

function describeOne(part: SectionText, change: 'removed' | 'added'): SectionDiff {
  return {
    ...describe(part, part.section?.about ?? []),
    change,
    [change === 'added' ? 'after' : 'before']: part.section?.anchor ?? '',
    units: part.units.map((unit: TextUnit) => oneSided(unit, change)),
  }
}

function describe({ section, units }: SectionText, about: readonly NoticeTopic[]) {
  return {
    label: section?.label ?? '',
    title: section?.title ? units[0]!.text : '',
    level: section?.level ?? 0,
    about: [...new Set(about)],
  }
}
