import type { Reading } from './label.ts'
import { follows, isWithin, leads } from './label-order.ts'

/** A line that may open a clause: a label in its readings, or a heading without one. */
export interface Candidate {
  readonly readings: readonly Reading[]
  /** Level of the heading style, where the format has one. */
  readonly heading?: number
}

/** A numbered list: labels of one style that count on. */
export interface Run {
  /** The numbers are used again in the same place, by a later list or by the list around this one. */
  shared: boolean
}

/** Where a candidate stands: its depth, the list it counts in, and what is odd about it. */
export interface Placement {
  readonly level: number
  readonly run: Run
  /** Numbers between this label and the one before are missing. */
  readonly gap?: boolean
}

interface Open {
  readonly style: string
  path: readonly number[]
  readonly run: Run
  readonly rank: number
  readonly heading?: number | undefined
}

/** Rank of what is no division (หมวด, ข้อ): below all divisions. */
const PLAIN = 9
const HEADING = 'heading'
/** In the place of a level, for clauses that are no headings and stand in no section. */
const NO_HEADING = 0
/** A list may lose so many numbers before a number counts as a quotation. */
const MOST_LOST = 2

/**
 * Labels by their grammar, as a parser with a stack of open lists reads them: a label goes on in the innermost list that
 * waits for it, or opens a list with the first number, inside what is open. What fits nowhere is no label but words: a
 * cross-reference, a quoted statute, a figure. Indentation plays no part.
 */
export function placeLabels(candidates: readonly Candidate[]): (Placement | undefined)[] {
  const open: Open[] = []
  /** Divisions count on through the parts above them: ข้อ ๖ is the first of หมวด ๒. */
  const counted = new Map<string, readonly number[]>()
  /** Numbered headings, and the clauses of a document that has none, count on behind headings without a number. */
  const headed = new Map<number, Open>()
  return candidates.map((candidate, at) => {
    for (const reading of candidate.readings) {
      const placed =
        goOn(open, reading) ??
        resume(open, counted, reading) ??
        rejoin(open, headed, candidate, reading) ??
        begin(open, candidate, reading, (outer) => returns(candidates, at, outer)) ??
        skip(open, reading)
      if (placed) {
        if (reading.rank !== undefined) counted.set(reading.style, reading.path)
        const list = open.at(-1)!
        const isOutermost = candidate.heading !== undefined || open.length === 1
        if (isOutermost && list.path.length === 1) headed.set(candidate.heading ?? NO_HEADING, list)
        return placed
      }
    }
    // A heading whose number fits nowhere is one with that number.
    return candidate.heading === undefined ? undefined : head(open, candidate.heading, candidate.readings[0])
  })
}

/** A numbered heading, or clause, after a heading without a number, which had closed the list: 1. …, (heading), 2. … */
function rejoin(
  open: Open[],
  headed: ReadonlyMap<number, Open>,
  { heading = NO_HEADING }: Candidate,
  reading: Reading,
): Placement | undefined {
  const list = headed.get(heading)
  if (!list || list.style !== reading.style || !follows(list.path, reading)) return undefined
  closeHeadings(open, heading)
  list.path = reading.path
  open.push(list)
  return { level: open.length, run: list.run }
}

function goOn(open: Open[], reading: Reading): Placement | undefined {
  const at = open.findLastIndex((list) => list.style === reading.style && follows(list.path, reading))
  return at < 0 ? undefined : advance(open, at, reading.path)
}

/** The same list after lost numbers, `1. 2. 4.`; or a list whose first numbers are lost, `2.` and then `2.2`. */
function skip(open: Open[], reading: Reading): Placement | undefined {
  const { style, path } = reading
  const last = path.at(-1)!
  const at = open.findLastIndex(
    (list) =>
      list.style === style &&
      isWithin(path.slice(0, -1), list.path) &&
      list.path.length === path.length &&
      last > list.path.at(-1)! &&
      last <= list.path.at(-1)! + 1 + MOST_LOST,
  )
  if (at >= 0) return { ...advance(open, at, path), gap: true }
  const parent = parentOf(open, reading)
  if (parent === undefined || last > 1 + MOST_LOST) return undefined
  open.length = parent + 1
  return { ...push(open, reading), gap: true }
}

function resume(open: Open[], counted: Map<string, readonly number[]>, reading: Reading): Placement | undefined {
  const before = reading.rank !== undefined && counted.get(reading.style)
  if (!before || !follows(before, reading)) return undefined
  closeRank(open, reading.rank!)
  return push(open, reading)
}

function begin(
  open: Open[],
  { heading }: Candidate,
  reading: Reading,
  willReturn: (outer: Open) => boolean,
): Placement | undefined {
  const { style, path, rank } = reading
  if (path.length > 1 && rank === undefined) return beginBelow(open, reading)
  if (rank !== undefined) {
    // The sections of an act are quoted from any number on; a clause of one's own begins with 1.
    const whole = (style === 'มาตรา' || style === 'section') && open.every((list) => list.style === HEADING)
    if (path.at(-1) !== 1 && !whole) return undefined
    closeRank(open, rank)
    return push(open, reading, heading)
  }
  if (path[0] !== 1) return undefined
  const outer = open.findLastIndex((list) => list.style === style && list.path.length === 1)
  if (outer >= 0) {
    const list = open[outer]!
    if (willReturn(list)) return { ...push(open, reading, heading, { shared: true }) }
    list.run.shared = true
    open.length = outer
  } else if (heading !== undefined) closeHeadings(open, heading)
  return push(open, reading, heading)
}

/** `2.1` belongs under 2, or under the 2 that was lost after 1, or begins a document in which 1 has no line. */
function beginBelow(open: Open[], reading: Reading): Placement | undefined {
  const { style, path } = reading
  if (path.at(-1) !== 1) return undefined
  const parent = parentOf(open, reading)
  if (parent !== undefined) {
    open.length = parent + 1
    return push(open, reading)
  }
  const prefix = path.slice(0, -1)
  const lost = open.findLastIndex((list) => list.style === style && leads(list.path, prefix))
  if (lost >= 0) {
    open.length = open[lost]!.path.length === path.length ? lost : lost + 1
    return { ...push(open, reading), gap: true }
  }
  if (open.some((list) => list.style === style) || path.some((number) => number !== 1)) return undefined
  return push(open, reading)
}

function parentOf(open: readonly Open[], { style, path, rank }: Reading): number | undefined {
  if (path.length < 2 || rank !== undefined) return undefined
  const prefix = path.slice(0, -1)
  const at = open.findLastIndex(
    (list) =>
      (list.style === style || list.rank < PLAIN) && list.path.length === prefix.length && isWithin(prefix, list.path),
  )
  return at < 0 ? undefined : at
}

/**
 * Whether the list around goes on after the list that begins with this candidate: 1. 2. (1. 2. 3.) 3. If it does not, the
 * second list stands beside the first.
 */
function returns(candidates: readonly Candidate[], at: number, outer: Open): boolean {
  const wanted = outer.path[0]! + 1
  let inner = 1
  for (let next = at + 1; next < candidates.length; next++) {
    for (const { style, path, rank } of candidates[next]!.readings) {
      if (rank !== undefined) return false
      if (style !== outer.style || path.length > 1) continue
      if (path[0] === inner + 1) inner++
      else return path[0] === wanted
    }
  }
  return false
}

function head(open: Open[], level: number, reading?: Reading): Placement {
  closeHeadings(open, level)
  if (!reading) return push(open, { style: HEADING, path: [level] }, level)
  return { ...push(open, reading, level), gap: true }
}

function closeHeadings(open: Open[], level: number): void {
  open.length = open.findLastIndex((list) => list.heading !== undefined && list.heading < level) + 1
}

function closeRank(open: Open[], rank: number): void {
  open.length = open.findLastIndex((list) => list.rank < rank || list.style === HEADING) + 1
}

function push(
  open: Open[],
  { style, path, rank = PLAIN }: Reading,
  heading?: number,
  run: Run = { shared: false },
): Placement {
  open.push({ style, path, run, rank, heading })
  return { level: open.length, run }
}

function advance(open: Open[], at: number, path: readonly number[]): Placement {
  const list = open[at]!
  open.length = at + 1
  list.path = path
  return { level: at + 1, run: list.run }
}
