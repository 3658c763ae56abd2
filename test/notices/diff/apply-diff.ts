import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { NoticeDiff } from '../../../src/notices/diff/diff.ts'
import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'
import type { DiffPart } from '../../../src/notices/diff/diff-words.ts'
import { readSections } from '../../../src/notices/diff/text-units.ts'

/** The labels and texts of the new version, made of the old one and the difference alone. */
export function applyDiff(before: NoticeDraft, { sections }: NoticeDiff): [label: string, text: string][] {
  const old = new Map(readSections(before).map(({ section, units }) => [section?.anchor ?? '', units]))
  const texts = new Map([...old.values()].flat().map((unit) => [unit.path, unit]))
  const applyUnit = (unit: UnitDiff): [string, string] => {
    const was = unit.before === undefined ? undefined : texts.get(unit.before)!
    const label = unit.label ? unit.label.after : was?.label
    return [label ?? '', unit.parts.length || !was ? applyParts(was?.text ?? '', unit.parts) : was.text]
  }
  return sections.flatMap((section): [string, string][] => {
    if (section.change === 'removed') return []
    if (section.change === 'same') return old.get(section.before!)!.map(({ label = '', text }) => [label, text])
    return section.units.filter(({ change }) => change !== 'removed').map(applyUnit)
  })
}

/** The text after; throws where the parts are not those of `before`. */
export function applyParts(before: string, parts: readonly DiffPart[]): string {
  let at = 0
  let after = ''
  for (const [op, text, was] of parts) {
    const gone = op === '~' ? was : op === '+' ? '' : text
    if (!before.startsWith(gone, at)) throw new Error(`"${gone}" is not at ${at} of "${before}"`)
    at += gone.length
    if (op !== '-') after += text
  }
  if (at !== before.length) throw new Error(`"${before.slice(at)}" is not accounted for`)
  return after
}

/** The labels and texts as they are. */
export function textsOf(notice: NoticeDraft): [label: string, text: string][] {
  return readSections(notice).flatMap(({ units }) =>
    units.map(({ label = '', text }): [string, string] => [label, text]),
  )
}
