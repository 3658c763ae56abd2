import type { NoticeWords } from '../format/notice-schema.ts'
import { toCanonical } from '../to-canonical.ts'
import type { DiffPart } from './diff-words.ts'

/** From and to which letter, spaces not counted, a text is stressed. */
export type Stretch = readonly [from: number, to: number]

/** What is no letter: it may stand in one form and not in the other. */
const BLANK = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/

/** Where words are stressed. */
export function stressesOf(words: NoticeWords): Stretch[] {
  if (!words.some((run) => typeof run !== 'string' && run.emphasis)) return []
  let at = 0
  return words.flatMap((run): Stretch[] => {
    const from = at
    at += countLetters(toCanonical(typeof run === 'string' ? run : run.text))
    return typeof run !== 'string' && run.emphasis ? [[from, at]] : []
  })
}

/** Of the letters that both texts have, those that are stressed no more, and those that are now; stretches apart by `…`. */
export function diffStress(
  parts: readonly DiffPart[],
  before: readonly Stretch[],
  after: readonly Stretch[],
): readonly [lost: string, gained: string] {
  const found = [[''], ['']] as [string[], string[]]
  let [x, y] = [0, 0]
  /** To which of the two the last letter went. */
  let last = -1
  for (const [op, text] of parts) {
    if (op === '-') x += countLetters(text)
    else if (op === '+') y += countLetters(text)
    else
      for (const letter of text) {
        if (!BLANK.test(letter)) {
          const [was, is] = [isIn(before, x), isIn(after, y)]
          x += letter.length
          y += letter.length
          const next = was === is ? -1 : Number(is)
          if (next >= 0 && next !== last) found[next]!.push('')
          last = next
        }
        if (last >= 0) found[last]![found[last]!.length - 1] += letter
      }
    if (op === '-' || op === '+') last = -1
  }
  const [lost, gained] = found.map((pieces) =>
    pieces
      .map((piece) => piece.trim())
      .filter(Boolean)
      .join(' … '),
  )
  return [lost!, gained!]
}

function isIn(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(([from, to]) => at >= from && at < to)
}

function countLetters(text: string): number {
  let count = 0
  for (const letter of text) if (!BLANK.test(letter)) count += letter.length
  return count
}
