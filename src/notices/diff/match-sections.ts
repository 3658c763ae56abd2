import { likeness, piecesOf } from './likeness.ts'
import { foldOf } from './text-units.ts'
import type { SectionText } from './text-units.ts'

/** From here on two sections are versions of one. */
const ALIKE = 0.4
/** In favour of the section of the same number, or of the same heading. */
const BONUS = 0.1
/** A piece that more sections have tells nothing about any. */
const COMMON = 20

interface Candidate {
  readonly anchor: string
  /** As it is written; most sections say just what they said. */
  readonly written: string
  /** Its heading and all it says, without their form. */
  readonly title: string
  readonly text: string
  pieces?: ReadonlySet<number>
}

/**
 * For each section of `before` the index of the one in `after` that it has become, or undefined. First those that say
 * the same, then those with the same number and heading, then the most alike, then what has the heading or number.
 */
export function matchSections(before: readonly SectionText[], after: readonly SectionText[]): (number | undefined)[] {
  const [a, b] = [before.map(toCandidate), after.map(toCandidate)]
  const match: (number | undefined)[] = []
  const taken = new Set<number>()
  const pair = (x: number, y: number | undefined) => {
    if (y === undefined || x in match || taken.has(y)) return
    match[x] = y
    taken.add(y)
  }
  const pairBy = (keyOf: (one: Candidate) => string) => {
    const places = new Map<string, number[]>()
    b.forEach((one, y) => {
      const key = taken.has(y) ? '' : keyOf(one)
      if (key) addTo(places, key, y)
    })
    a.forEach((one, x) => x in match || pair(x, places.get(keyOf(one))?.shift()))
  }
  // The part without a heading is its own counterpart, whatever it says.
  pair(0, 0)
  pairBy(({ anchor, written }) => `${anchor}\n${written}`)
  pairBy(({ anchor, text }) => `${anchor}\n${text}`)
  pairBy(({ text }) => text)
  pairBy(({ anchor, title }) => title && `${anchor}\n${title}`)
  for (const [, x, y] of findAlike(a, b, match, taken)) pair(x, y)
  pairBy(({ title }) => title)
  pairBy(({ anchor }) => anchor)
  return a.map((_, x) => match[x])
}

function toCandidate({ section, units }: SectionText): Candidate {
  let text: string | undefined
  return {
    anchor: section?.anchor ?? '',
    written: units.map((unit) => unit.text).join('\n'),
    get title() {
      return section?.title ? foldOf(units[0]!) : ''
    },
    get text() {
      return (text ??= units.map(foldOf).join('\n').trim())
    },
  }
}

/** The pairs that are alike among those left over, the most alike first. */
function findAlike(
  a: readonly Candidate[],
  b: readonly Candidate[],
  match: readonly unknown[],
  taken: ReadonlySet<number>,
): [score: number, x: number, y: number][] {
  const places = new Map<number, number[]>()
  b.forEach((one, y) => {
    if (one.text && !taken.has(y)) for (const piece of toPieces(one)) addTo(places, piece, y)
  })
  const found: [number, number, number][] = []
  a.forEach((one, x) => {
    if (!one.text || x in match) return
    const shared = new Map<number, number>()
    for (const piece of toPieces(one)) {
      const holders = places.get(piece)
      if (holders && holders.length <= COMMON) for (const y of holders) shared.set(y, (shared.get(y) ?? 0) + 1)
    }
    const nearest = [...shared].sort((one, other) => other[1] - one[1]).slice(0, 5)
    for (const [y] of nearest) {
      const other = b[y]!
      const same = Number(one.anchor === other.anchor) + Number(one.title !== '' && one.title === other.title)
      const score = likeness(toPieces(one), toPieces(other)) + BONUS * same
      if (score >= ALIKE) found.push([score, x, y])
    }
  })
  return found.sort((one, other) => other[0] - one[0])
}

function toPieces(one: Candidate): ReadonlySet<number> {
  return (one.pieces ??= piecesOf(one.text))
}

function addTo<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}
