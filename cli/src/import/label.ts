import { foldDigits } from '../../../src/notices/format/notice-label.ts'

/** One way to read a label. `(i)` is the ninth letter and the first Roman number: whoever places it takes what fits. */
export interface Reading {
  /** What counts together: `ข้อ`, `decimal`, `(ก)`, `(1)`, … */
  readonly style: string
  /** `5.4.1` → [5, 4, 1]; `มาตรา ๓๗ (๒)` → [37, 2]; `(ค)` → [3]. */
  readonly path: readonly number[]
  /** Place of a division among divisions: หมวด is above ข้อ. Numbers without a word have none. */
  readonly rank?: number
}

/** What a line begins with, in columns of its text. */
export interface Mark {
  /** Where the bullet or label begins. */
  readonly from: number
  /** Where it ends. */
  readonly to: number
  /** There is a bullet, maybe in front of a label. */
  readonly bullet: boolean
  /** Ways to read the label; none: a bullet alone. */
  readonly readings: readonly Reading[]
}

/** ก ข ค ง: the letters in which Thai law counts. ฃ and ฅ are out of use and skipped. */
const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const DIVISIONS: readonly (readonly string[])[] = [
  ['ภาค', 'part'],
  ['หมวด', 'บท', 'chapter'],
  ['ส่วน', 'ตอน'],
  ['ข้อ', 'มาตรา', 'article', 'section', 'clause'],
]
const RANKS = new Map(DIVISIONS.flatMap((words, rank) => words.map((word) => [word, rank] as const)))

const NUMBER = '(?:[1-9][0-9]{0,2}|[๑-๙][๐-๙]{0,2})(?![0-9๐-๙])'
const DECIMAL = `${NUMBER}(?:\\.${NUMBER}){0,5}`
/** A number goes on as a clause only if what follows is not part of a reference: ข้อ ๕ แห่ง…, ข้อ 3 และ… */
const REFERENCE = /\s*(?:แห่ง|ของ|วรรค|และ|หรือ|ถึง|ประกอบ|ข้างต้น|ดังกล่าว|of\b|and\b|or\b|to\b|,)/iy

const BULLET = /\s*(?:[•·▪◦●○■□◆►➢✓✔✅➤▶\uF0B7\uF0A7\uF0D8]\uFE0F?|[-–—](?=\s|[ก-ฮเ-ไ0-9๐-๙(“"])|[*+o](?=\s+\S))\s*/y
const BARE_BULLET = /\s*[•·▪◦●○■□◆►➢✓✔✅➤▶\uF0B7\uF0A7\uF0D8–—-]\uFE0F?\s*$/y
const WORD = new RegExp(`(${[...RANKS.keys()].join('|')})(?:ที่)?\\s*(${DECIMAL})(?:\\s*\\((${NUMBER})\\))?[.:]?`, 'iy')
const DOTTED = new RegExp(`(${NUMBER}(?:\\.${NUMBER}){1,5})(?!\\.?[0-9๐-๙%/-]|:[0-9๐-๙])\\.?`, 'y')
const SINGLE = new RegExp(`(${NUMBER})\\s?([.)])(?![0-9๐-๙])`, 'y')
const ENCLOSED = new RegExp(`\\(\\s?(${NUMBER}|[ก-ฮ]|[a-z]{1,5}|[A-Z])\\s?\\)`, 'y')
const LETTER = /([ก-ฮ]|[a-z]{1,5}|[A-Z])([.)])(?=\s)/y

/** The bullet and label that a line begins with; nothing where it begins with words. Reads only, decides nothing. */
export function readMark(text: string): Mark | undefined {
  const from = text.length - text.trimStart().length
  if (from === text.length) return undefined
  const bulletEnd = matchAt(BULLET, text, from)?.end ?? from
  const bullet = bulletEnd > from
  const label = readLabel(text, bulletEnd)
  if (label) return { from, to: label.end, bullet, readings: label.readings }
  if (bullet && bulletEnd < text.length) {
    return { from, to: from + text.slice(from, bulletEnd).trimEnd().length, bullet, readings: [] }
  }
  return undefined
}

/** A number without a dot or bracket, before words. */
const COUNT = new RegExp(`\\s*0?(${NUMBER})(?=\\s+[A-Za-zก-ฮเ-ไ“"(])`, 'y')

/** The number before the words of a heading that has neither dot nor bracket: `4 สิทธิของท่าน`. It may count something, too. */
export function readCount(text: string): Mark | undefined {
  const found = matchAt(COUNT, text, 0)
  if (!found) return undefined
  const from = text.length - text.trimStart().length
  return { from, to: found.end, bullet: false, readings: [{ style: 'decimal', path: pathOf(found.groups[1]!) }] }
}

/** Whether there is nothing but a bullet or label. */
export function isBareMark(text: string): boolean {
  const mark = readMark(text)
  return mark ? !text.slice(mark.to).trim() : matchAt(BARE_BULLET, text, 0) !== undefined
}

interface Label {
  readonly end: number
  readonly readings: readonly Reading[]
}

function readLabel(text: string, at: number): Label | undefined {
  return readWord(text, at) ?? readDecimal(text, at) ?? readEnclosed(text, at)
}

function readWord(text: string, at: number): Label | undefined {
  const found = matchAt(WORD, text, at)
  if (!found || matchAt(REFERENCE, text, found.end)) return undefined
  const [, word, decimal, inner] = found.groups
  // A section of the law by itself is named, and begins nothing.
  if (word === 'มาตรา' && !text.slice(found.end).trim()) return undefined
  const style = word!.toLowerCase()
  const path = inner ? [...pathOf(decimal!), numberOf(inner)] : pathOf(decimal!)
  return { end: found.end, readings: [{ style, path, rank: RANKS.get(style)! }] }
}

function readDecimal(text: string, at: number): Label | undefined {
  const dotted = matchAt(DOTTED, text, at)
  if (dotted) return { end: dotted.end, readings: [{ style: 'decimal', path: pathOf(dotted.groups[1]!) }] }
  const single = matchAt(SINGLE, text, at)
  if (!single) return undefined
  const style = single.groups[2] === '.' ? 'decimal' : '1)'
  return { end: single.end, readings: [{ style, path: pathOf(single.groups[1]!) }] }
}

function readEnclosed(text: string, at: number): Label | undefined {
  const enclosed = matchAt(ENCLOSED, text, at)
  const found = enclosed ?? matchAt(LETTER, text, at)
  if (!found) return undefined
  const dress = enclosed ? '()' : found.groups[2]!
  const counter = found.groups[1]!
  const readings: Reading[] = []
  const add = (style: string, value: number) => value > 0 && readings.push({ style: style + dress, path: [value] })
  if (/[0-9๐-๙]/.test(counter)) add('1', numberOf(counter))
  else if (/[ก-ฮ]/.test(counter)) add('ก', THAI_LETTERS.indexOf(counter) + 1)
  else {
    if (counter.length === 1) add(counter < 'a' ? 'A' : 'a', counter.toLowerCase().charCodeAt(0) - 96)
    add('i', ROMAN.indexOf(counter) + 1)
  }
  return readings.length ? { end: found.end, readings } : undefined
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const groups = pattern.exec(text)
  return groups ? { groups, end: pattern.lastIndex } : undefined
}

function pathOf(decimal: string): readonly number[] {
  return decimal.split('.').map(numberOf)
}

function numberOf(digits: string): number {
  return Number(foldDigits(digits))
}
