import { findFolded, foldForSearch } from '../../../notices/search-fold.ts'
import type { FoldedText } from '../../../notices/search-fold.ts'

/** A line of a comparison as it reads now, or as it read before. */
export type Reading = 'now' | 'before'

/** A place where the words stand: in which line of text, and where in it. */
export interface Hit {
  readonly reading: Reading
  /** Some of its words are only in the later version, or only in the earlier. */
  readonly change?: 'added' | 'removed'
  readonly unit: Element
  readonly start: number
  readonly end: number
}

/** Hits at most: nobody reads more, and each is drawn. */
export const MOST_HITS = 100
/** Milliseconds of work at a stretch, so that a slow phone still scrolls. */
const SLICE = 8

type Folded = WeakMap<Element, readonly [text: string, folded: FoldedText]>
const folded: Readonly<Record<Reading, Folded>> = { now: new WeakMap(), before: new WeakMap() }

/** What one reading passes over: what is said to screen readers only, and what the other version says. */
const PASSED = { now: '.n-aside,del', before: '.n-aside,ins' } as const

/** The text nodes of a line in one reading. */
function textNodes(unit: Element, reading: Reading): Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement?.closest(PASSED[reading])) found.push(node)
  }
  return found
}

const textIn = (unit: Element, reading: Reading): string =>
  textNodes(unit, reading)
    .map(({ data }) => data)
    .join('')

/** Looks through the lines in slices. Undefined where `signal` was aborted meanwhile. */
export async function searchText(
  units: readonly Element[],
  query: string,
  signal: AbortSignal,
): Promise<Hit[] | undefined> {
  const hits: Hit[] = []
  let until = performance.now() + SLICE
  for (const unit of units) {
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve))
      if (signal.aborted) return undefined
      until = performance.now() + SLICE
    }
    hits.push(...findIn(unit, query, 'now', MOST_HITS + 1 - hits.length))
    // What was struck out is looked for apart, so that no words of two versions run into each other.
    if (unit.querySelector('del'))
      hits.push(...findIn(unit, query, 'before', MOST_HITS).filter(({ change }) => change === 'removed'))
    if (hits.length > MOST_HITS) break
  }
  return hits
}

function findIn(unit: Element, query: string, reading: Reading, most: number): Hit[] {
  const text = textIn(unit, reading)
  const known = folded[reading].get(unit)
  const own = known?.[0] === text ? known[1] : foldForSearch(text)
  folded[reading].set(unit, [text, own])
  const [tag, change] = reading === 'now' ? (['ins', 'added'] as const) : (['del', 'removed'] as const)
  const isCompared = unit.querySelector(tag) !== null
  return findFolded(own, query, most).map(([start, end]) => {
    const hit = { reading, unit, start, end }
    const isOwn = isCompared && piecesOf(hit).some(([node]) => node.parentElement!.closest(tag))
    return isOwn ? { ...hit, change } : hit
  })
}

/** The part of a hit in each text node that it runs through. */
export function piecesOf({ unit, reading, start, end }: Omit<Hit, 'change'>): [node: Text, from: number, to: number][] {
  let at = 0
  return textNodes(unit, reading).flatMap((node): [Text, number, number][] => {
    const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)]
    at += node.length
    return from < to ? [[node, from, to]] : []
  })
}

/** A hit with some words around it, for a list of hits. No letter is parted from its marks. */
export function snippet({ unit, reading, start, end }: Hit): readonly [before: string, hit: string, after: string] {
  const text = folded[reading].get(unit)?.[0] ?? textIn(unit, reading)
  // A short piece: the expression tries each of its places.
  const before = /(?:\P{M}\p{M}*){0,24}$/u.exec(text.slice(Math.max(0, start - 72), start))![0]
  const after = /^(?:\P{M}\p{M}*){0,40}/u.exec(text.slice(end, end + 120))![0]
  return [
    (before.length < start ? '…' : '') + before,
    text.slice(start, end),
    after + (end + after.length < text.length ? '…' : ''),
  ]
}
