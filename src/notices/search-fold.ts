import { foldDigits } from './format/notice-label.ts'
import { normalizeThai } from '../model/thai-text.ts'

/** A text as it is searched, and where each of its characters comes from. */
export interface FoldedText {
  readonly folded: string
  /** Index in the source of the letter, with its marks, that each character belongs to; the last is the source's length. */
  readonly at: readonly number[]
}

/** What folds as one: the typist's double sara e, the space before ๆ, white space, a letter with its marks and sara am. */
const PIECES =
  /\u0E40\u0E40|[\s\u00AD\u200B-\u200D\u2060\uFEFF]+|[^][\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*?\u0E4D[\u0E48-\u0E4B]?\u0E32|[^][\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu
/** A consonant or vowel, with one mark at most: it folds to itself. */
const PLAIN = /^[ก-ฺเ-ๆ][\u0E31\u0E34-\u0E3A\u0E47-\u0E4C]?$/
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * Folds what a reader does not distinguish when searching: forms of sara am, order of marks, Thai and Arabic digits,
 * kinds of spaces, the space before ๆ, invisible characters, capitals.
 */
export function foldForSearch(source: string): FoldedText {
  let folded = ''
  const at: number[] = []
  for (const { 0: piece, index } of source.matchAll(PIECES)) {
    const plain = PLAIN.test(piece) ? piece : /\s/.test(piece) ? foldSpace(source[index + piece.length]) : fold(piece)
    folded += plain
    for (let count = plain.length; count--;) at.push(index)
  }
  at.push(source.length)
  return { folded, at }
}

/** Where `query` stands in the source, as pairs of start and end that part no letter from its marks. At most `most`. */
export function findFolded({ folded, at }: FoldedText, query: string, most = 1000): [start: number, end: number][] {
  const wanted = foldForSearch(query).folded.trim()
  const found: [number, number][] = []
  if (!wanted) return found
  for (let from = folded.indexOf(wanted); from >= 0 && found.length < most;) {
    let to = from + wanted.length
    while (to < folded.length && at[to] === at[to - 1]) to++
    found.push([at[from]!, at[to]!])
    from = folded.indexOf(wanted, to)
  }
  return found
}

function foldSpace(next: string | undefined): string {
  return next === 'ๆ' ? '' : ' '
}

function fold(piece: string): string {
  return foldDigits(normalizeThai(piece.replace(UNSEEN, ''))).toLowerCase()
}
