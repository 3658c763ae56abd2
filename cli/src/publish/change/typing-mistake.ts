import { hasStrayLetter, isEnglishWord, isThaiNonsense, isThaiWord, isUnreadable, termsIn } from './known-words.ts'
import { letterDistance, replacedLetter } from './letter-distance.ts'
import { isCapitalised, isInName } from './names.ts'
import type { WordChange } from './word-changes.ts'

/** A folded text, as it was written, and the whole document that it stands in. */
export interface TypedText {
  readonly text: string
  readonly original: string
  /** The document, folded. */
  readonly whole: () => string
}

const NEGATION = /ไม่|มิ(?=ได้|อาจ|ให้)|ห้าม|งดเว้น|เว้น|ปราศ|\b(?:not?|never|cannot|un|in|non|dis)/g
/** Letters that are typed for one another since they sound the same, or stand on one key. */
const ALIKE = ['นณลรฬญ', 'สศษซ', 'ทธฑฒถฐ', 'ดตฎฏ', 'พภผฟฝบป', 'คขฆ', 'ชฌซฉ', 'ยญ', 'ภถ', 'คด']
const THAI = /^[\u0E01-\u0E4E]+$/
const ENGLISH = /^[a-z]+$/
/** What offices and companies are, written with a capital in their names. */
const GENERIC =
  /^(?:department|committee|commission|authority|ministry|office|officer|hospital|company|limited|personal|protection|revenue|insurance|government)$/
const CONSONANT = /[ก-ฮ]/

/**
 * Whether a change of words puts a typing mistake right, or makes one: one or two letters, no number, no negation, and
 * never one word or name for another. What cannot be told is none.
 */
export function isTypingMistake(change: WordChange, before: TypedText, after: TypedText): boolean {
  const [was, is] = [change.before.join(''), change.after.join('')]
  const shortest = isUnreadable(was) || isUnreadable(is) ? 2 : 3
  const isShort = Math.min(was.length, is.length) < shortest
  if (Math.min(was.length, is.length) < 2 || Math.max(was.length, is.length) > 40) return false
  if (String(was.match(NEGATION)) !== String(is.match(NEGATION))) return false
  const judge = isOf(THAI, was, is)
    ? isShort
      ? isLetterOfTerm
      : isThaiMistake
    : isOf(ENGLISH, was, is) && !isShort
      ? isEnglishMistake
      : undefined
  if (!judge) return false
  const [from, to] = change.at
  const putRight = narrow({ ...before, word: was, at: from }, { ...after, word: is, at: to }, change.after)
  const made = narrow({ ...after, word: is, at: to }, { ...before, word: was, at: from }, change.before)
  return judge(...putRight) || judge(...made)
}

function isOf(script: RegExp, was: string, is: string): boolean {
  return script.test(was) && script.test(is)
}

/** Leaves out the words of the right text that the wrong one has as well. */
function narrow(wrong: Placed, right: Placed, words: readonly string[]): [wrong: Placed, right: Placed] {
  let [first, last] = [0, words.length]
  let [head, tail] = [0, 0]
  while (first < last - 1 && wrong.word.startsWith(words[first]!, head)) head += words[first++]!.length
  while (last > first + 1 && wrong.word.slice(head, wrong.word.length - tail).endsWith(words[last - 1]!))
    tail += words[--last]!.length
  const cut = (one: Placed): Placed => ({
    ...one,
    word: one.word.slice(head, one.word.length - tail),
    at: one.at + head,
  })
  return [cut(wrong), cut(right)]
}

interface Placed extends TypedText {
  readonly word: string
  readonly at: number
}

function isThaiMistake(wrong: Placed, right: Placed): boolean {
  const distance = letterDistance(wrong.word, right.word)
  if (distance > 2 || (distance === 2 && right.word.length < 8)) return false
  if (distance === 1 && isUnreadable(wrong.word) && !isUnreadable(right.word)) return true
  if (isThaiWord(wrong.word) && isThaiWord(right.word)) return distance === 1 && isTermMistyped(wrong, right)
  const inName = isInName(right.text, right.at, right.word.length) || isInName(wrong.text, wrong.at, wrong.word.length)
  if (isOnlyMistaken(wrong, right)) return true
  if (!inName && isSpeltOtherwise(wrong.word, right.word)) return true
  if (distance === 1 && isTermMistyped(wrong, right)) return true
  return (
    !inName &&
    right.word.length >= 4 &&
    isThaiWord(right.word) &&
    isThaiNonsense(wrong.word) &&
    isTypedFor(wrong.word, right.word)
  )
}

/** Marks that loan words are written with and without. */
const TONES = /[\u0E47-\u0E4B]/g

/** Whether two forms of a loan word, of which no dictionary has both, differ in a tone mark or in the last letter of a syllable. */
function isSpeltOtherwise(one: string, other: string): boolean {
  const [was, is] = [one, other].map((word) =>
    word
      .replace(TONES, '')
      .replace(/ค(?=$|\u0E4C|[ก-ฮเ-ไ])/g, 'ก')
      .replace(/ท(?=$|\u0E4C)/g, 'ต'),
  )
  return was === is && !(isThaiWord(one) && isThaiWord(other))
}

function isLetterOfTerm(wrong: Placed, right: Placed): boolean {
  return letterDistance(wrong.word, right.word) === 1 && isTermMistyped(wrong, right)
}

/** A long term is known whichever letter of it is wrong. */
const LONG_TERM = 10

/** Whether two texts differ in one letter only, within a word of the field that one of them has whole. */
export function isOneLetterOff(was: string, is: string): boolean {
  let [from, last] = [0, 0]
  const shorter = Math.min(was.length, is.length)
  while (from < shorter && was[from] === is[from]) from++
  while (last < shorter - from && was.at(-1 - last) === is.at(-1 - last)) last++
  const [gone, come] = [was.slice(from, was.length - last), is.slice(from, is.length - last)]
  if (Math.max(gone.length, come.length) !== 1) return false
  return [
    [gone, was, come, is],
    [come, is, gone, was],
  ].some(([wrong = '', inText = '', right = '', text = '']) => {
    const term = termsIn(text).find(([start, end]) => start <= from && end >= from + right.length && end - start >= 5)
    if (!term) return false
    const there = inText.slice(term[0], term[1] - right.length + wrong.length)
    return (
      (term[1] - term[0] >= LONG_TERM || isTypedFor(there, text.slice(...term))) &&
      termsIn(there).every(([start, end]) => end - start < there.length)
    )
  })
}

/** A word of the field, such as the day of birth, that is whole on one side. */
function isTermMistyped(wrong: Placed, right: Placed): boolean {
  const end = right.at + right.word.length
  const term = termsIn(right.text).find(([from, to]) => from <= right.at && to >= end && to - from >= 5)
  if (!term || !isTypedFor(wrong.word, right.word)) return false
  const there = wrong.text.slice(wrong.at - (right.at - term[0]), wrong.at + wrong.word.length + (term[1] - end))
  return termsIn(there).every(([from, to]) => to - from < there.length)
}

/** The right form stands elsewhere in both versions, the wrong one nowhere else. */
function isOnlyMistaken(wrong: Placed, right: Placed): boolean {
  if (right.word.length < 5 || wrong.word.length < 4) return false
  if (isThaiWord(wrong.word) || isEnglishWord(wrong.word)) return false
  if (!isTypedFor(wrong.word, right.word)) return false
  const [inWrong, inRight] = [count(wrong.whole(), wrong.word), count(right.whole(), wrong.word)]
  return inWrong === 1 && inRight === 0 && count(wrong.whole(), right.word) > 0 && count(right.whole(), right.word) > 1
}

function isTypedFor(wrong: string, right: string): boolean {
  const letter = replacedLetter(wrong, right)
  if (!letter || !CONSONANT.test(letter.was) || !CONSONANT.test(letter.is)) return true
  const alike = ALIKE.some((group) => group.includes(letter.was) && group.includes(letter.is))
  return alike || letter.beside.includes(letter.was) || hasStrayLetter(wrong)
}

function isEnglishMistake(wrong: Placed, right: Placed): boolean {
  if (letterDistance(wrong.word, right.word) !== 1 || isEnglishWord(wrong.word) || right.word.length < 5) return false
  if (isOnlyMistaken(wrong, right)) return true
  const named = [wrong, right].some(
    (one) =>
      (isCapitalised(one.original, one.word) && !GENERIC.test(right.word)) ||
      (!one.original.includes(one.word) && isInName(one.text, one.at, one.word.length)),
  )
  return !named && isEnglishWord(right.word)
}

function count(text: string, word: string): number {
  let found = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++
  return found
}
