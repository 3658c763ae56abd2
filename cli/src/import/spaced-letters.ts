import { replaceListed } from './repair.ts'
import type { Repair } from './repair.ts'
import type { SourceLine } from './source-line.ts'

const words = new Intl.Segmenter('th', { granularity: 'word' })
/** No word of Thai begins with a mark, or with sara a, aa or am. */
const BEFORE_MARK = /(?<=[\u0E31-\u0E3A\u0E47-\u0E4E\u0E01-\u0E2E]) +(?=[\u0E30-\u0E3A\u0E47-\u0E4E])/g
/** None ends in a vowel that stands in front of its consonant. */
const AFTER_FRONT_VOWEL = /(?<=[เแโใไ]) +(?=[ก-ฮ])/g
const AFTER_SARA_AM = /(?<=ำ) +(?=[ก-ฮเแโใไ])/g
/** From such a share of all sara am on, and from so many, the spaces behind them are the copying's and not the writer's. */
const COPIED = 0.5
const SYSTEMATIC = 3
const SIDE = 12

/**
 * Takes out spaces that copying from a PDF puts into words: `ส ่วน`, `ดำ เนินการ`, `เ ป็น`. Behind a sara am, and behind a
 * vowel in front, a writer's hand may slip: there they are taken out only of a document that has them throughout.
 */
export function joinSpacedLetters(lines: readonly SourceLine[], repairs: Repair[]): SourceLine[] {
  const before = repairs.length
  const own = lines.map((line) => replaceListed(line, 'torn-word', BEFORE_MARK, () => '', repairs))
  const { spaced, share } = spacesBehind(own)
  const isCopied = spaced > 0 && share >= COPIED
  if (!isCopied && repairs.length === before) return own
  const isSystematic = isCopied && spaced >= SYSTEMATIC
  return own.map((line) => {
    const joined = replaceListed(line, 'torn-word', AFTER_FRONT_VOWEL, () => '', repairs)
    const { text } = joined
    const places = [...text.matchAll(AFTER_SARA_AM)].map(({ index }) => index)
    let nth = 0
    const replace = (space: string) => {
      const at = places[nth++]!
      return isSystematic || isInsideWord(text, at, space.length) ? '' : space
    }
    return isCopied ? replaceListed(joined, 'torn-word', AFTER_SARA_AM, replace, repairs) : joined
  })
}

/** How many sara am have a space behind them, and which share of all it is. */
function spacesBehind(lines: readonly SourceLine[]): { spaced: number; share: number } {
  let spaced = 0
  let joined = 0
  for (const { text } of lines) {
    spaced += text.match(AFTER_SARA_AM)?.length ?? 0
    joined += text.match(/ำ(?=[ก-ฮเแโใไ])/g)?.length ?? 0
  }
  return { spaced, share: spaced ? spaced / (spaced + joined) : 0 }
}

/** Whether a word of the dictionary has letters on both sides of the space at this column. */
function isInsideWord(text: string, at: number, length: number): boolean {
  const left = /[\u0E00-\u0E7F]*$/.exec(text.slice(Math.max(0, at - SIDE), at))![0]
  const right = /^[\u0E00-\u0E7F]*/.exec(text.slice(at + length, at + length + SIDE))![0]
  for (const { index, segment, isWordLike } of words.segment(left + right)) {
    const end = index + segment.length
    if (isWordLike && index < left.length && end > left.length) return true
  }
  return false
}
