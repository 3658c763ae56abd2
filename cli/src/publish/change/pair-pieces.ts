import { keptInOrder } from '../../../../src/notices/diff/kept-in-order.ts'
import { likeness, piecesOf } from '../../../../src/notices/diff/likeness.ts'
import { fold } from '../../passages/fold.ts'
import type { NoticePieces, Piece } from './pieces.ts'
import { haveSameItems } from './same-items.ts'
import { plainMeaning, saysNothing } from './same-meaning.ts'
import { wordChanges } from './word-changes.ts'

/** A piece in both versions, or in one of them. */
export interface PiecePair {
  readonly before?: Piece
  readonly after?: Piece
  /** Hangs on another line or heading than it did, and both are in both versions. */
  readonly moved?: true
}

/** From here on two pieces between the same neighbours are versions of one. */
const ALIKE = 0.35
/** And two that stand in different places. */
const ALIKE_ELSEWHERE = 0.6
/** How many pieces further on a version of one is looked for. */
const AHEAD = 8
/** So many pieces are read as one text, to see whether they were only parted in another way. */
const JOINED = 24

/** What differs: pieces that say something else, were added or removed, and those that hang on something else. */
export function pairPieces(old: NoticePieces, young: NoticePieces): PiecePair[] {
  const [before, after] = [old.pieces, young.pieces]
  const match = matchSame(before, after)
  const pairs: PiecePair[] = []
  const inOrder = keptInOrder(match.filter((y) => y !== undefined))
  match.forEach((y, x) => {
    if (y === undefined) return
    // A line that leads to others has changed places with them.
    if (
      !inOrder.has(y) &&
      leadsTo(old, before[x]!) &&
      leadsTo(young, after[y]!) &&
      before[x]!.anchor === after[y]!.anchor
    )
      pairs.push({ before: before[x]!, after: after[y]!, moved: true })
    const [was, is] = [before[x]!.hangsOn, after[y]!.hangsOn]
    if (was !== undefined && is !== undefined && was !== is && young.leads.has(was) && old.leads.has(is))
      pairs.push({ before: before[x]!, after: after[y]!, moved: true })
  })
  const [removed, added]: [Piece[], Piece[]] = [[], []]
  for (const gap of gapsBetween(before, after, match)) {
    if (isPartedOnly(gap)) continue
    const rest = pairInGap(joinInUnit(gap), pairs)
    removed.push(...rest.before)
    added.push(...rest.after)
  }
  return [...pairs, ...pairElsewhere(removed, added)]
}

function leadsTo({ leads }: NoticePieces, { original, heading }: Piece): boolean {
  return !heading && leads.has(fold(original))
}

interface Gap {
  readonly before: Piece[]
  readonly after: Piece[]
}

/** For each old piece the new one that says the same; one that hangs on the same line first. */
function matchSame(before: readonly Piece[], after: readonly Piece[]): (number | undefined)[] {
  const match: (number | undefined)[] = before.map(() => undefined)
  const taken = new Set<number>()
  const keys = [
    ({ meaning, hangsOn = '', anchor }: Piece) => `${meaning}\n${hangsOn}\n${anchor}`,
    ({ meaning, hangsOn = '' }: Piece) => `${meaning}\n${hangsOn}`,
    ({ meaning }: Piece) => meaning,
  ]
  for (const keyOf of keys) {
    const places = new Map<string, number[]>()
    after.forEach((piece, y) => {
      if (taken.has(y)) return
      const key = keyOf(piece)
      const list = places.get(key)
      if (list) list.push(y)
      else places.set(key, [y])
    })
    for (const list of places.values()) list.reverse()
    before.forEach((piece, x) => {
      if (match[x] !== undefined) return
      const y = places.get(keyOf(piece))?.pop()
      if (y === undefined) return
      match[x] = y
      taken.add(y)
    })
  }
  return match
}

/** The pieces without a counterpart, by the ones in order that they stand between. */
function gapsBetween(
  before: readonly Piece[],
  after: readonly Piece[],
  match: readonly (number | undefined)[],
): Iterable<Gap> {
  const kept = keptInOrder(match.filter((y) => y !== undefined))
  const gaps = new Map<number, Gap>()
  const gapAt = (number: number) => {
    const gap = gaps.get(number) ?? { before: [], after: [] }
    gaps.set(number, gap)
    return gap
  }
  let number = 0
  match.forEach((y, x) => {
    if (y === undefined) gapAt(number).before.push(before[x]!)
    else if (kept.has(y)) number++
  })
  const matched = new Set(match)
  number = 0
  after.forEach((piece, y) => {
    if (!matched.has(y)) gapAt(number).after.push(piece)
    else if (kept.has(y)) number++
  })
  return gaps.values()
}

/** Whether the same words are only parted otherwise: prose into a list, a list into a table. Headings are words of their own. */
function isPartedOnly({ before, after }: Gap): boolean {
  if (!before.length || !after.length || before.length + after.length > JOINED) return false
  const isOtherForm = before.length !== after.length || hasRows(before) !== hasRows(after)
  const [was, is] = [before, after].map((pieces) => joinedWords(pieces, isOtherForm)) as [string, string]
  if (was === is || wordChanges(was, is).every((one) => saysNothing(one.before) && saysNothing(one.after))) return true
  if ([...before, ...after].some(({ heading }) => heading)) return false
  return isOtherForm && haveSameItems(before, after, ({ path }) => HEAD.test(path))
}

function hasRows(pieces: readonly Piece[]): boolean {
  return pieces.some(({ cells }) => cells)
}

/** Heads of columns, and what joins items, go with the form. */
const HEAD = /^blocks\[\d+\]\.head\[/
const JOINS =
  /และ|รวม(?:ทั้ง|ถึง)|เพื่อ|(?<=รวบรวม|เก็บ|ใช้)ข้อมูล(?=(?:ดัง)?ต่อไปนี้|ดังนี้)|ดังนี้|(?:ดัง)?ต่อไปนี้|ได้แก่|โดย(?=\d)|\b(?:and|to|for|the following|as follows)\b/g

function joinedWords(pieces: readonly Piece[], isOtherForm: boolean): string {
  const own = isOtherForm ? pieces.filter(({ path }) => !HEAD.test(path)) : pieces
  const text = own
    .map(({ meaning }) => meaning)
    .join(' ')
    .replace(/ ?\| ?/g, ' ')
  return (isOtherForm ? text.replace(JOINS, ' ') : text).replace(/ {2,}/g, ' ').replace(BESIDE_THAI, '')
}

/** Sentences of one paragraph that are parted in another way than they were are compared as one text. */
function joinInUnit({ before, after }: Gap): Gap {
  const isOne = [before, after].every((pieces) => new Set(pieces.map(({ path }) => path)).size === 1)
  if (!isOne || before.length === after.length) return { before, after }
  return { before: [joinPieces(before)], after: [joinPieces(after)] }
}

function joinPieces(pieces: readonly Piece[]): Piece {
  const join = (texts: readonly string[]) => texts.join(' ')
  return {
    ...pieces[0]!,
    original: join(pieces.map(({ original }) => original)),
    meaning: join(pieces.map(({ meaning }) => meaning)).replace(BESIDE_THAI, ''),
    elements: new Set(pieces.flatMap(({ elements }) => [...elements])),
    own: new Set(pieces.flatMap(({ own }) => [...own])),
  }
}

const BESIDE_THAI = /(?<=[\u0E01-\u0E5B]) | (?=[\u0E01-\u0E5B])/g

/** Pairs the most alike in order; what has no counterpart is left over. */
function pairInGap({ before, after }: Gap, pairs: PiecePair[]): Gap {
  const rest: Gap = { before: [], after: [] }
  const only = before.length === 1 && after.length === 1
  const words = after.map(({ meaning }) => piecesOf(plainMeaning(meaning)))
  let next = 0
  for (const piece of before) {
    const own = piecesOf(plainMeaning(piece.meaning))
    let [best, at] = [ALIKE, -1]
    for (let y = next; y < Math.min(after.length, next + AHEAD); y++) {
      const other = after[y]!
      if (other.heading !== piece.heading) continue
      const score = only ? 1 : likeness(own, words[y]!)
      if (score > best) [best, at] = [score, y]
    }
    if (at < 0) rest.before.push(piece)
    else {
      for (; next < at; next++) rest.after.push(after[next]!)
      pairs.push({ before: piece, after: after[next++]! })
    }
  }
  rest.after.push(...after.slice(next))
  return rest
}

/** Pairs what was moved and changed. Those that share neither beginning nor end are taken for different ones. */
function pairElsewhere(removed: readonly Piece[], added: readonly Piece[]): PiecePair[] {
  const places = new Map<string, Piece[]>()
  for (const piece of added)
    for (const key of edgesOf(piece)) {
      const list = places.get(key)
      if (list) list.push(piece)
      else places.set(key, [piece])
    }
  const taken = new Set<Piece>()
  const pairs: PiecePair[] = removed.map((before) => {
    const own = piecesOf(before.meaning)
    let [best, after]: [number, Piece | undefined] = [ALIKE_ELSEWHERE, undefined]
    for (const piece of new Set(edgesOf(before).flatMap((key) => (places.get(key) ?? []).slice(0, AHEAD)))) {
      if (taken.has(piece) || piece.heading !== before.heading) continue
      const score = likeness(own, piecesOf(piece.meaning))
      if (score > best) [best, after] = [score, piece]
    }
    if (after) taken.add(after)
    return after ? { before, after } : { before }
  })
  return [...pairs, ...added.filter((piece) => !taken.has(piece)).map((after) => ({ after }))]
}

function edgesOf({ meaning }: Piece): string[] {
  return [`^${meaning.slice(0, 8)}`, `${meaning.slice(-8)}$`]
}
