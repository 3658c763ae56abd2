import { foldLabel } from '../format/notice-label.ts'
import { diffWords, isFormOnly } from './diff-words.ts'
import type { DiffPart } from './diff-words.ts'
import { foldForm } from '../fold-form.ts'
import { likeness, piecesOf } from './likeness.ts'
import { matchSequences } from './match-sequences.ts'
import type { TextUnit } from './text-units.ts'

/**
 * How a piece has changed, from the least: `same`; `form`, it says the same in other digits or spaces; `renumbered`,
 * only its number is another; `changed`, `removed`, `added`.
 */
export type ChangeKind = 'same' | 'form' | 'renumbered' | 'changed' | 'removed' | 'added'

/** What has changed from one value to another. */
export interface Changed<T> {
  readonly before?: T
  readonly after?: T
}

/** A heading, paragraph, item, cell or line in both versions; `before` and `after` are its paths there. */
export interface UnitDiff extends Changed<string> {
  readonly kind: TextUnit['kind']
  readonly change: ChangeKind
  /** Its text; empty where it is `same`. */
  readonly parts: readonly DiffPart[]
  /** Its label, where that stands differently. */
  readonly label?: Changed<string>
  /** Where its links lead, where that is not the same. */
  readonly links?: { readonly before: readonly string[]; readonly after: readonly string[] }
}

/** From here on two pieces are versions of one. */
const ALIKE = 0.3
/** How many pieces further on one looks for a version of one. */
const AHEAD = 6

/** The pieces of one section in two versions, in reading order; a removed one stands before what follows it. */
export function diffUnits(before: readonly TextUnit[], after: readonly TextUnit[]): UnitDiff[] {
  const pairs = matchSequences(before.map(keyOf), after.map(keyOf))
  const units: UnitDiff[] = []
  let [x, y] = [0, 0]
  for (const [nextX, nextY] of [...pairs, [before.length, after.length] as const]) {
    units.push(...diffGap(before.slice(x, nextX), after.slice(y, nextY)))
    if (nextX < before.length) units.push(compare(before[nextX]!, after[nextY]!))
    x = nextX + 1
    y = nextY + 1
  }
  return units
}

/** A piece that is in one version only. */
export function oneSided(unit: TextUnit, change: 'removed' | 'added'): UnitDiff {
  const { kind, path, text, label } = unit
  const side = change === 'added' ? 'after' : 'before'
  const parts: DiffPart[] = text ? [[change === 'added' ? '+' : '-', text]] : []
  return { kind, change, [side]: path, parts, ...(label && { label: { [side]: label } }) }
}

function keyOf({ kind, text }: TextUnit): string {
  return `${kind} ${foldForm(text)}`
}

/** Between two pieces that say the same: each old one becomes the most alike of the next new ones, or is removed. */
function diffGap(before: readonly TextUnit[], after: readonly TextUnit[]): UnitDiff[] {
  const units: UnitDiff[] = []
  const only = before.length === 1 && after.length === 1
  const pieces = new Map<string, ReadonlySet<string>>()
  const piecesIn = ({ text }: TextUnit) => {
    const known = pieces.get(text) ?? piecesOf(foldForm(text))
    pieces.set(text, known)
    return known
  }
  let next = 0
  for (const unit of before) {
    let [best, at] = [ALIKE, -1]
    for (let y = next; y < Math.min(after.length, next + AHEAD); y++) {
      const other = after[y]!
      if (other.kind !== unit.kind) continue
      const sure = only || unit.kind === 'section' || (unit.kind === 'head' && unit.path === other.path)
      const score = sure ? 2 : likeness(piecesIn(unit), piecesIn(other))
      if (score > best) [best, at] = [score, y]
    }
    if (at < 0) units.push(oneSided(unit, 'removed'))
    else {
      for (; next < at; next++) units.push(oneSided(after[next]!, 'added'))
      units.push(compare(unit, after[next++]!))
    }
  }
  return [...units, ...after.slice(next).map((unit) => oneSided(unit, 'added'))]
}

function compare(before: TextUnit, after: TextUnit): UnitDiff {
  const parts = before.text === after.text ? [] : diffWords(before.text, after.text)
  const relinked = before.links.join(' ') !== after.links.join(' ')
  const relabelled = before.label !== after.label
  const renumbered = relabelled && numberOf(before) !== numberOf(after)
  const rest = renumbered ? 'renumbered' : relabelled || parts.length ? 'form' : 'same'
  return {
    kind: after.kind,
    change: relinked || !isFormOnly(parts) ? 'changed' : rest,
    before: before.path,
    after: after.path,
    parts,
    ...(relabelled && { label: sides(before.label, after.label) }),
    ...(relinked && { links: { before: before.links, after: after.links } }),
  }
}

/** What a label says: of bullets, each is like the other. */
function numberOf({ label = '' }: TextUnit): string {
  const folded = foldLabel(label)
  return /[\p{L}\p{N}]/u.test(folded) ? folded : folded && '•'
}

function sides(before: string | undefined, after: string | undefined): Changed<string> {
  return { ...(before && { before }), ...(after && { after }) }
}
