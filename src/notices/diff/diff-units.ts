import { foldLabel } from '../format/notice-label.ts'
import { diffWords, isFormOnly } from './diff-words.ts'
import type { DiffPart } from './diff-words.ts'
import { pairGroups } from './pair-units.ts'
import type { Group } from './pair-units.ts'
import { diffStress } from './stress.ts'
import type { TextUnit } from './text-units.ts'

/**
 * How a piece has changed, from the least: `same`; `form`, it says the same in other digits or spaces, with other
 * stresses or on another level; `renumbered`, only its number is another; `changed`, `removed`, `added`.
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
  /** The block that it belongs to has come from another place, or has gone there. */
  readonly moved?: true
  /** Its text; empty where it is `same` and has not moved. */
  readonly parts: readonly DiffPart[]
  /** Its label, where that stands differently. */
  readonly label?: Changed<string>
  /** How deep it stands, a heading or an item, where that is not the same. */
  readonly level?: { readonly before: number; readonly after: number }
  /** Words in both versions that were stressed before (bold), and that are now, where those are not the same. */
  readonly stress?: Changed<string>
  /** Where its links lead, where that is not the same. */
  readonly links?: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Of a changed cell, what its row and its column are called; absent where neither has a name. */
  readonly cell?: { readonly row: string; readonly column: string }
}

/** The pieces of one section in two versions, in reading order; a removed one stands before what follows it. */
export function diffUnits(before: readonly TextUnit[], after: readonly TextUnit[]): UnitDiff[] {
  return diffGroups(groupBy(before, rowOf), groupBy(after, rowOf), diffRows)
}

const KINDS: readonly ChangeKind[] = ['same', 'form', 'renumbered', 'changed']

/** How what these are pieces of has changed: where something has come or gone, it is `changed`. */
export function strictest(changes: readonly ChangeKind[]): ChangeKind {
  let most = 0
  for (const change of changes) most = Math.max(most, KINDS.includes(change) ? KINDS.indexOf(change) : 3)
  return KINDS[most]!
}

/** A piece that is in one version only. */
export function oneSided(unit: TextUnit, change: 'removed' | 'added'): UnitDiff {
  const { kind, path, text, label } = unit
  const side = change === 'added' ? 'after' : 'before'
  const parts: DiffPart[] = text ? [[change === 'added' ? '+' : '-', text]] : []
  return { kind, change, [side]: path, parts, ...(label && { label: { [side]: label } }), ...named(unit) }
}

function diffGroups(
  before: readonly Group[],
  after: readonly Group[],
  diffBoth: (before: Group, after: Group) => readonly UnitDiff[],
): UnitDiff[] {
  return pairGroups(before, after).flatMap(([old, young]) =>
    old && young
      ? diffBoth(old, young)
      : [...(old ?? []).map((one) => oneSided(one, 'removed')), ...(young ?? []).map((one) => oneSided(one, 'added'))],
  )
}

/** Two rows cell by cell: by their places, or where a column has come or gone by what they say. */
function diffRows(before: Group, after: Group): UnitDiff[] {
  const [old, young] = [before[0]!.cell, after[0]!.cell]
  if (!old || !young) return [compare(before[0]!, after[0]!)]
  const [a, b] = [groupBy(before, columnOf), groupBy(after, columnOf)]
  if (old.cells !== young.cells) return diffGroups(a, b, diffCells)
  const units: UnitDiff[] = []
  for (const column of [...new Set([...a, ...b].map(([first]) => first!.cell!.column))].sort(
    (one, other) => one - other,
  )) {
    const [cell = [], other = []] = [a, b].map((cells) => cells.find(([first]) => first!.cell!.column === column))
    units.push(...diffCells(cell, other))
  }
  return units
}

/** The lines of one cell. */
function diffCells(before: Group, after: Group): UnitDiff[] {
  const single = (one: TextUnit): Group => [one]
  return diffGroups(before.map(single), after.map(single), ([one], [other]) => [compare(one!, other!)])
}

function groupBy(units: readonly TextUnit[], keyOf: (unit: TextUnit) => string | number | undefined): Group[] {
  const groups: TextUnit[][] = []
  let last: string | number | undefined
  for (const unit of units) {
    const key = keyOf(unit)
    if (key !== undefined && key === last) groups.at(-1)!.push(unit)
    else groups.push([unit])
    last = key
  }
  return groups
}

const rowOf = ({ cell }: TextUnit) => cell?.row
const columnOf = ({ cell }: TextUnit) => cell?.column

function compare(before: TextUnit, after: TextUnit): UnitDiff {
  const parts = before.text === after.text ? [] : diffWords(before.text, after.text)
  const relinked = before.links.join(' ') !== after.links.join(' ')
  const relabelled = before.label !== after.label
  const renumbered = relabelled && numberOf(before) !== numberOf(after)
  const [deep, deeper] = [before.level ?? 1, after.level ?? 1]
  const stress = compareStress(before, after, parts)
  const rest = renumbered ? 'renumbered' : relabelled || deep !== deeper || stress || parts.length ? 'form' : 'same'
  const change = relinked || !isFormOnly(parts) ? 'changed' : rest
  return {
    kind: after.kind,
    change,
    before: before.path,
    after: after.path,
    parts,
    ...(relabelled && { label: sides(before.label, after.label) }),
    ...(deep !== deeper && { level: { before: deep, after: deeper } }),
    ...(stress && { stress }),
    ...(relinked && { links: { before: before.links, after: after.links } }),
    ...(change !== 'same' && named(after)),
  }
}

function compareStress(before: TextUnit, after: TextUnit, parts: readonly DiffPart[]): Changed<string> | undefined {
  const isSame = !parts.length && String(before.stresses) === String(after.stresses)
  if (isSame || !(before.stresses.length + after.stresses.length)) return undefined
  const found = diffStress(parts.length ? parts : [['=', after.text]], before.stresses, after.stresses)
  return found[0] || found[1] ? sides(...found) : undefined
}

function named({ cell }: TextUnit): Pick<UnitDiff, 'cell'> {
  const [row, column] = cell?.names ?? ['', '']
  return row || column ? { cell: { row, column } } : {}
}

/** What a label says: of bullets, each is like the other. */
function numberOf({ label = '' }: TextUnit): string {
  const folded = foldLabel(label)
  return /[\p{L}\p{N}]/u.test(folded) ? folded : folded && '•'
}

function sides(before: string | undefined, after: string | undefined): Changed<string> {
  return { ...(before && { before }), ...(after && { after }) }
}
