import { likeness, piecesOf } from './likeness.ts'
import { matchSequences } from './match-sequences.ts'
import { foldOf } from './text-units.ts'
import type { TextUnit } from './text-units.ts'

/** What is compared as a whole: one piece, or all cells of a row. */
export type Group = readonly TextUnit[]

/** Two versions of one; a side is undefined where there is none. */
type Pair = readonly [before: Group | undefined, after: Group | undefined]

/** From here on two pieces are versions of one. */
const ALIKE = 0.3
/** How many pieces further on one looks for a version of one. */
const AHEAD = 6

/** The groups of two versions side by side, in reading order; a removed one stands before what follows it. */
export function pairGroups(before: readonly Group[], after: readonly Group[]): Pair[] {
  const [a, b] = [before.map(toPiece), after.map(toPiece)]
  const found: Pair[] = []
  let [x, y] = [0, 0]
  const pairs = matchSequences(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  )
  for (const [nextX, nextY] of [...pairs, [a.length, b.length] as const]) {
    found.push(...pairGap(a.slice(x, nextX), b.slice(y, nextY)))
    if (nextX < a.length) found.push([before[nextX]!, after[nextY]!])
    x = nextX + 1
    y = nextY + 1
  }
  return found
}

interface Piece {
  readonly group: Group
  readonly first: TextUnit
  readonly text: string
  readonly key: string
  pieces?: ReadonlySet<number>
}

function toPiece(group: Group): Piece {
  const [first] = group as [TextUnit]
  const text = group.length > 1 ? group.map(foldOf).join('\n') : foldOf(first)
  return { group, first, text, key: `${first.kind} ${text}` }
}

/** Between two pieces that say the same: each old one becomes the most alike of the next new ones, or is removed. */
function pairGap(before: readonly Piece[], after: readonly Piece[]): Pair[] {
  const found: Pair[] = []
  const only = before.length === 1 && after.length === 1
  let next = 0
  for (const one of before) {
    let [best, at] = [ALIKE, -1]
    for (let y = next; y < Math.min(after.length, next + AHEAD); y++) {
      const other = after[y]!
      if (other.first.kind !== one.first.kind) continue
      const score = only || isSure(one.first, other.first) ? 2 : likeness(piecesIn(one), piecesIn(other))
      if (score > best) [best, at] = [score, y]
    }
    if (at < 0) found.push([one.group, undefined])
    else {
      for (; next < at; next++) found.push([undefined, after[next]!.group])
      found.push([one.group, after[next++]!.group])
    }
  }
  return [...found, ...after.slice(next).map(({ group }): Pair => [undefined, group])]
}

/** Headings of one section, a name of one thing, two rows that begin alike, two cells of one column. */
function isSure(one: TextUnit, other: TextUnit): boolean {
  if (one.kind === 'section' || (one.kind === 'head' && one.path === other.path)) return true
  const [cell, place] = [one.cell, other.cell]
  if (!cell || !place) return false
  return cell.column || place.column
    ? cell.names[1] !== '' && cell.names[1] === place.names[1]
    : foldOf(one) !== '' && foldOf(one) === foldOf(other)
}

function piecesIn(one: Piece): ReadonlySet<number> {
  return (one.pieces ??= piecesOf(one.text))
}
