import { findFolded, foldForSearch } from '../../../notices/search-fold.ts'
import type { FoldedText } from '../../../notices/search-fold.ts'

/** A place where the words stand: in which line of text, and where in it. */
export interface Hit {
  readonly unit: Element
  readonly start: number
  readonly end: number
}

/** Hits at most: nobody reads more, and each is drawn. */
export const MOST_HITS = 100
/** Milliseconds of work at a stretch, so that a slow phone still scrolls. */
const SLICE = 8

const folded = new WeakMap<Element, readonly [text: string, folded: FoldedText]>()

/** The text nodes of a line as it reads now: neither what is said to screen readers only, nor what a comparison strikes out. */
export function textNodes(unit: Element): Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement?.closest('.n-aside,del')) found.push(node)
  }
  return found
}

const textIn = (unit: Element): string =>
  textNodes(unit)
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
    const text = textIn(unit)
    const known = folded.get(unit)
    const own = known?.[0] === text ? known[1] : foldForSearch(text)
    folded.set(unit, [text, own])
    for (const [start, end] of findFolded(own, query, MOST_HITS + 1 - hits.length)) hits.push({ unit, start, end })
    if (hits.length > MOST_HITS) break
  }
  return hits
}

/** A hit with some words around it, for a list of hits. No letter is parted from its marks. */
export function snippet({ unit, start, end }: Hit): readonly [before: string, hit: string, after: string] {
  const text = folded.get(unit)?.[0] ?? textIn(unit)
  // A short piece: the expression tries each of its places.
  const before = /(?:\P{M}\p{M}*){0,24}$/u.exec(text.slice(Math.max(0, start - 72), start))![0]
  const after = /^(?:\P{M}\p{M}*){0,40}/u.exec(text.slice(end, end + 120))![0]
  return [
    (before.length < start ? '…' : '') + before,
    text.slice(start, end),
    after + (end + after.length < text.length ? '…' : ''),
  ]
}
