import { toCanonical } from '../../../src/notices/to-canonical.ts'
import { splitWords } from '../../../src/notices/diff/split-words.ts'

/** Shapes that Thai writing does not have, and letters that a wrong decoding leaves. */
const SHAPES: readonly RegExp[] = [
  // Two tone marks, or two vowels above or below, on one letter.
  /[\u0E48-\u0E4B]{2}|[\u0E31\u0E34-\u0E3A]{2}/,
  // A mark with no letter under it.
  /(?:^|[\s(“"])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/,
  // A leading vowel before none.
  /[เแโใไ](?:[\s).,]|$)/,
  // A Latin letter that is left behind.
  /[ก-ฮะ-ฺเ-๎][A-Za-z](?![\w.])/,
  // UTF-8 or Windows-874 read as something else.
  /\uFFFD|à[¸¹]|Ã[\u00A0-\u00BF]/,
]
/** How many words may lie between two that say the same. */
const NEAR = 4
/** Words that come back in good sentences: connectives, classifiers and the like. */
const COMMON =
  /^(?:และ|หรือ|ที่|ของ|ใน|ให้|การ|ความ|ไม่|ก็|จะ|ว่า|เป็น|มี|กับ|แต่|ละ|โดย|เพื่อ|ๆ|the|of|and|or|to|a|in|for|if|as|when|where|that|with|by|on|at|is|are|it|we|you|your|not)$/i
const COMPOUND = /^(?:รหัสผ่าน|รหัสลับ|รหัสประจำ|รหัสไปรษณีย์)/
const WORD = /[\p{L}\p{M}]{2}/u
const LATIN = /^[A-Za-z]/
const LETTERS = /^[\p{L}\p{M}]+$/u
const STOP = /[,;:()./|-]/

/**
 * What in a text looks like the leftovers of an edit, or like broken letters: the words as they stand, or nothing.
 *
 * Two neighbouring words that come back within a few words, in either order ("by yourself … yourself by"), or a word of
 * some length said twice in a row, are what a cut and a paste leave behind.
 */
export function findGarbled(source: string): string | undefined {
  const text = toCanonical(source)
  for (const shape of SHAPES) {
    const found = shape.exec(text)
    if (found) return text.slice(Math.max(0, found.index - 6), found.index + 6).trim()
  }
  if (!saysAgain(text)) return undefined
  // In Thai a space parts what is said from what is said next: of words in a row it makes a list.
  const words = splitWords(text).filter(
    (word, at, all) => word.trim() || !LATIN.test(all[at - 1] ?? '') || !LATIN.test(all[at + 1] ?? ''),
  )
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right] = [words[at]!, words[at + 1]!]
    if (!WORD.test(left) || !WORD.test(right)) continue
    if (left === right && left.length > 3 && !isCompound(words, at)) return left + right
    const again = comesBack(words, at)
    if (again) return words.slice(at, again).join('')
  }
  return undefined
}

/** Letters that stand for a pair of words, and how far apart two that say the same may be. */
const CHUNK = 3
const APART = 64

/** Whether any three letters come back soon: without that no two words do, and the text need not be parted into words. */
function saysAgain(text: string): boolean {
  const last = new Map<string, number>()
  for (let at = 0; at + CHUNK <= text.length; at++) {
    const chunk = text.slice(at, at + CHUNK)
    const before = last.get(chunk)
    if (before !== undefined && at - before <= APART && LETTERS.test(chunk)) return true
    last.set(chunk, at)
  }
  return false
}

/** The second of two is the beginning of a longer word: "เข้ารหัส รหัสผ่าน". */
function isCompound(words: readonly string[], at: number): boolean {
  return COMPOUND.test(`${words[at + 1]}${words[at + 2] ?? ''}`)
}

/** Index after a pair that says once more what the pair at `at` says. */
function comesBack(words: readonly string[], at: number): number | undefined {
  const [left, right] = [words[at]!, words[at + 1]!]
  if (COMMON.test(left) || COMMON.test(right) || left === right) return undefined
  for (let next = at + 2; next <= at + 2 + NEAR && next + 1 < words.length; next++) {
    const between = words.slice(at + 2, next)
    if (between.some((word) => STOP.test(word))) return undefined
    if (words[next] === right && words[next + 1] === left) return next + 2
    const apart = between.length > 1 || between.some((word) => !word.trim() || COMMON.test(word))
    if (!apart && words[next] === left && words[next + 1] === right) return next + 2
  }
  return undefined
}
