import { contactKind } from './contact.ts'
import { isMeaning } from './definition.ts'
import { findAlone } from './find-alone.ts'
import type { FoundHeading, HeadingSign } from './heading-report.ts'
import { readMark } from './label.ts'
import { isDefinition, isQuestion, isSentence } from './sentence.ts'
import type { SourceLine } from './source-line.ts'

interface Candidate {
  readonly at: number
  readonly signs: readonly HeadingSign[]
  readonly declared: number | undefined
  /** Letters larger than the body's, in points; 0 where they are not. */
  readonly size: number
  readonly numbered: boolean
  readonly below: string
}

/** What decides where candidates are many. */
interface Look {
  readonly lines: readonly SourceLine[]
  readonly size: number
  readonly boldIsRare: boolean
  readonly inTable: (at: number) => boolean
  readonly title: number | undefined
}

/** Who issues a notice, right below its title. */
const PARTY =
  /^(?:บริษัท|ห้างหุ้นส่วน|ห้าง|ร้าน|โรงพยาบาล|สำนักงาน|กรม|มหาวิทยาลัย|โรงเรียน|มูลนิธิ|สมาคม|สถาบัน|เทศบาล|องค์การ|ธนาคาร|คลินิก)\s?\S/
/** Letters so much larger than those of the text are a heading's. */
const LARGER = 1.12
/** Where more of the text is bold, bold says nothing. */
const MOST_BOLD = 0.4
/** A level whose lines are mostly followed by others of it, and long, holds paragraphs. */
const FEWEST_FOLLOWED = 0.35
const LONG_ON_AVERAGE = 45
const FEWEST_OF_LEVEL = 4
/** So many lines in a row that look like headings are emphasised text. */
const MOST_IN_A_ROW = 3

/**
 * The headings of a document, by the index of their lines. All candidates are collected first and decided on together: a
 * level that holds whole paragraphs is none, bold says nothing where most is bold, and what only looks like a heading takes
 * its level from what the document declares.
 */
export function findHeadings(
  lines: readonly SourceLine[],
  inTable: (at: number) => boolean,
  title: number | undefined,
): ReadonlyMap<number, FoundHeading> {
  const look: Look = { lines, inTable, title, size: bodySize(lines), boldIsRare: isBoldRare(lines) }
  const all: Candidate[] = []
  for (let at = 0; at < lines.length; at++) {
    const candidate = at === title ? undefined : readCandidate(at, look)
    if (candidate) all.push(candidate)
  }
  const declared = withoutParagraphs(
    all.filter((one) => one.declared !== undefined),
    look,
  )
  const weak = withoutRuns(
    all.filter((one) => one.declared === undefined),
    declared,
    look,
  )
  const marked = settleLevels(declared, weak)
  return marked.size
    ? marked
    : findAlone(lines, (at) => canLook(at, look, lines[at]!.text.trim(), false), inTable, title)
}

function readCandidate(at: number, look: Look): Candidate | undefined {
  const { text, hint, signs = {} } = look.lines[at]!
  const words = text.trim()
  if (!words || look.inTable(at) || hint?.kind === 'row') return undefined
  const mark = readMark(text)
  const numbered = (mark?.readings.length ?? 0) > 0
  const below = words.slice(mark ? mark.to - (text.length - text.trimStart().length) : 0).trim() || words
  const size = signs.size !== undefined && signs.size >= look.size * LARGER ? signs.size : 0
  const common = { at, numbered, below, size }
  if (hint?.kind === 'heading') {
    if (isSentence(below, true)) return undefined
    return { ...common, declared: hint.level, signs: ['style'] }
  }
  const found: HeadingSign[] = []
  if (signs.opens) found.push(signs.opens)
  if (signs.bold && look.boldIsRare) found.push('bold')
  if (size) found.push('size')
  if (!found.length || !canLook(at, look, below, mark?.bullet === true)) return undefined
  return { ...common, declared: undefined, signs: found }
}

/** What looks like a heading and stands where one can stand. */
function canLook(at: number, { lines, inTable, title = -1 }: Look, words: string, bullet: boolean): boolean {
  const { hint, signs = {} } = lines[at]!
  if (signs.cell || signs.note || hint?.kind === 'quote' || bullet || (signs.listed && !signs.opens)) return false
  if (
    isSentence(words, signs.opens !== undefined) ||
    contactKind(words) ||
    words.length < 2 ||
    !/\p{L}{2}/u.test(words)
  )
    return false
  let next = at + 1
  while (next < lines.length && !lines[next]!.text.trim()) next++
  if (next === lines.length) return false
  // A caption and a value: โทรศัพท์, 02 123 4567.
  if (signs.opens === 'term' && contactKind(`${words} : 1`)) return false
  if (signs.opens === 'term' && (isMeaning(lines[next]!.text.trim()) || contactKind(lines[next]!.text.trim())))
    return false
  // A name right above an address, and the name of who issues a notice, head nothing.
  const isFirst = at - title < 20 && !lines.slice(title + 1, at).some(({ text }) => text.trim())
  if (PARTY.test(words) && (isFirst || contactKind(lines[next]!.text.trim()))) return false
  return !(signs.link && !signs.opens) || inTable(next)
}

/** Declared headings without the levels whose lines are the text itself. */
function withoutParagraphs(declared: readonly Candidate[], { lines }: Look): Candidate[] {
  const isHeading = new Set(declared.map(({ at }) => at))
  const levels = new Map<number, { count: number; followed: number; letters: number }>()
  // Long ones that are refused already speak against their level.
  for (const [at, { hint, text }] of lines.entries()) {
    if (hint?.kind !== 'heading') continue
    const seen = levels.get(hint.level) ?? { count: 0, followed: 0, letters: 0 }
    const next = lines.slice(at + 1, at + 40).find((line) => line.text.trim())
    levels.set(hint.level, {
      count: seen.count + 1,
      followed: seen.followed + (isHeading.has(at) && next && next.hint?.kind !== 'heading' ? 1 : 0),
      letters: seen.letters + text.length,
    })
  }
  const isText = ({ declared: level }: Candidate) => {
    const { count, followed, letters } = levels.get(level!)!
    return (
      count >= FEWEST_OF_LEVEL &&
      followed < count * FEWEST_FOLLOWED &&
      letters > count * LONG_ON_AVERAGE &&
      levels.size > 1
    )
  }
  return declared.filter((one) => !isText(one))
}

/** What only looks like headings: not in long rows, and not one alone among declared ones. */
function withoutRuns(weak: readonly Candidate[], declared: readonly Candidate[], { lines }: Look): Candidate[] {
  const kept: Candidate[] = []
  let row: Candidate[] = []
  const end = () => {
    if (row.length < MOST_IN_A_ROW) kept.push(...row)
    row = []
  }
  for (const one of weak) {
    const last = row.at(-1)
    const between = last ? lines.slice(last.at + 1, one.at).filter(({ text }) => text.trim()).length : 0
    if (last && (between > 0 || last.size !== one.size || opens(last) || opens(one))) end()
    row.push(one)
  }
  end()
  const alone = (one: Candidate) => one.signs.length === 1 && one.signs[0] === 'bold' && declared.length > 2
  const bold = kept.filter(alone)
  return bold.length === 1 ? kept.filter((one) => !alone(one)) : kept
}

function opens({ signs }: Candidate): boolean {
  return signs.some((sign) => sign !== 'bold' && sign !== 'size')
}

function settleLevels(declared: readonly Candidate[], weak: readonly Candidate[]): ReadonlyMap<number, FoundHeading> {
  const found = new Map<number, FoundHeading>()
  const highest = declared.reduce((least, one) => Math.min(least, one.declared!), 9)
  const sizes = [...new Set(weak.map(({ size }) => size))].sort((left, right) => right - left)
  const numbered = weak.filter((one) => one.numbered)
  const nests = numbered.length > 1 && weak.length > numbered.length
  let above = highest === 9 ? 0 : highest - 1
  for (const one of [...declared, ...weak].sort((left, right) => left.at - right.at)) {
    if (one.declared !== undefined) {
      above = one.declared
      found.set(one.at, { level: one.declared, signs: one.signs, sure: true })
      continue
    }
    const step = declared.length ? 1 : sizes.indexOf(one.size) + 1
    const within = nests && !one.numbered && one.at > numbered[0]!.at && one.at < numbered.at(-1)!.at ? 1 : 0
    const level = Math.min((declared.length ? above : 0) + step + within, 6)
    found.set(one.at, { level, signs: one.signs, sure: one.signs.length > 1 || opens(one) || weak.length > 3 })
  }
  return found
}

/** Size of most letters. */
function bodySize(lines: readonly SourceLine[]): number {
  const letters = new Map<number, number>()
  for (const { text, hint, signs } of lines) {
    if (hint?.kind === 'heading' || signs?.size === undefined) continue
    letters.set(signs.size, (letters.get(signs.size) ?? 0) + text.length)
  }
  const [most] = [...letters].sort((left, right) => right[1] - left[1])
  return most?.[0] ?? Infinity
}

function isBoldRare(lines: readonly SourceLine[]): boolean {
  let all = 0
  let bold = 0
  for (const { text, hint, signs } of lines) {
    if (hint?.kind === 'heading' || hint?.kind === 'row') continue
    all += text.length
    if (signs?.bold) bold += text.length
  }
  return bold <= all * MOST_BOLD || all < 200
}

/** Whether a clause may have its text as a title. */
export function canBeTitle(text: string): boolean {
  return text !== '' && (!isDefinition(text) || isQuestion(text))
}
