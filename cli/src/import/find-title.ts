import { CONTROL } from './around.ts'
import { contactKind } from './contact.ts'
import { readMark } from './label.ts'
import { isSentence } from './sentence.ts'
import type { SourceLine } from './source-line.ts'

const LONGEST_LINE = 200
/** Lines with words at the start of a document among which the title is looked for. */
const LOOKED = 12
const NAMES =
  /นโยบาย|ประกาศ|คำชี้แจง|หนังสือแจ้ง|แนวปฏิบัติ|แนวทาง|ข้อตกลง|ข้อกำหนด|เงื่อนไข|ความยินยอม|ความเป็นส่วนตัว|แบบฟอร์ม|privacy|notice|policy|terms|consent|agreement/i
/** By these a notice is known, whatever else a line may be called. */
const KNOWN =
  /(?:นโยบาย|ประกาศ|คำประกาศ|หนังสือแจ้ง)(?:เกี่ยวกับ|เรื่อง)? ?(?:การ)?(?:ความเป็นส่วนตัว|คุ้มครองข้อมูล|คุ้?กกี้)|privacy (?:policy|notice)|cookie policy/i
/** A line of a program that was left in a page. */
const CODE =
  /=>\s*['"[]|^@(?:include|extends|section|component|endsection|endif|yield|php|layout)\b|^(?:import|export) .{1,200} from ['"]/
/** Signs, flags and arrows with a word at most. */
const SIGN = /^[^\p{L}\p{N}]*$|\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u

/**
 * Index of the line that is the title. A heading of the first level is, if it is the only one; else what a file calls its
 * title, what is named as a notice is, the first line. A line that is a link, a sign or a control is not.
 */
export function findTitle(lines: readonly SourceLine[], inTable: (at: number) => boolean): number | undefined {
  const tops = lines.flatMap(({ hint }, at) => (hint?.kind === 'heading' && hint.level === 1 ? [at] : []))
  let best: { at: number; score: number } | undefined
  let words = 0
  let long = false
  for (const [at, line] of lines.entries()) {
    if (!line.text.trim() || CODE.test(line.text.trim())) continue
    const isTop = at === tops[0]
    if ((words++ < LOOKED && !long) || isTop) {
      const score = inTable(at) ? -1 : scoreOf(line, { first: words === 1, isTop, only: tops.length === 1 })
      if (score > 0 && score > (best?.score ?? 0)) best = { at, score }
    }
    // Behind a clause or a whole paragraph stands no title any more.
    long ||= readMark(line.text) !== undefined && line.hint?.kind !== 'item'
    long ||= line.text.length > LONGEST_LINE && line.hint?.kind !== 'around'
    if (long && words > LOOKED && at >= (tops[0] ?? 0)) break
  }
  return best && ownLine(lines, sameBelow(lines, best.at))
}

function scoreOf(
  { text, hint, signs = {} }: SourceLine,
  { first, isTop, only }: { readonly first: boolean; readonly isTop: boolean; readonly only: boolean },
): number {
  const words = text.trim()
  const mark = readMark(text)
  if (
    words.length > LONGEST_LINE ||
    words.length < 2 ||
    CODE.test(words) ||
    mark ||
    signs.note ||
    hint?.kind === 'item'
  )
    return -1
  if (hint?.kind === 'row' || contactKind(words)) return -1
  const named = NAMES.test(words)
  const declared = hint?.kind === 'title' ? (hint.meta ? 4 : 6) : isTop ? (only ? 6 : 3) : 0
  if (!declared && (isSentence(words, false) || (!first && !named))) return -1
  let score = declared + (named ? 3 : 0) + (KNOWN.test(words) ? 0.5 : 0) + (first ? 2.5 : 0)
  if (hint?.kind === 'heading' && !isTop) score += 0.4
  if (signs.bold || signs.size) score += 0.3
  if (signs.link) score -= 3
  if (CONTROL.test(words) || SIGN.test(words)) score -= declared ? 1 : 4
  return score
}

/** The same words again in the text are the title where the first are only a key of front matter. */
function sameBelow(lines: readonly SourceLine[], at: number): number {
  const { hint, text } = lines[at]!
  if (hint?.kind !== 'title' || !hint.meta) return at
  const near = lines.slice(0, at + 40).findIndex((line, nth) => nth > at && line.text.trim() === text.trim())
  return near < 0 ? at : near
}

const LONGEST_ENTRY = 30
/** A menu has so many entries at least that are known as such. */
const FEWEST_CONTROLS = 2

/**
 * Lines before the title that are the head of a page: where some are known as entries of a menu, the short ones beside
 * them are, too.
 */
export function linesOfMenu(lines: readonly SourceLine[], title: number): ReadonlySet<number> {
  const filled = lines
    .slice(0, title)
    .flatMap((line, at) => (line.text.trim() ? [{ at, words: line.text.trim() }] : []))
  const known = filled.filter(({ words }) => CONTROL.test(words))
  const isMenu =
    known.length >= FEWEST_CONTROLS &&
    filled.every(
      ({ at, words }) =>
        words.length <= LONGEST_ENTRY && !NAMES.test(words) && !/\d{4}|[๐-๙]{4}/.test(words) && !lines[at]!.hint,
    )
  return new Set(isMenu ? filled.map(({ at }) => at) : [])
}

/** The name of a page has that of the notice in it, which stands by itself below the way to it. */
function ownLine(lines: readonly SourceLine[], at: number): number {
  const name = lines[at]!.text.trim()
  for (let next = at + 1; next < lines.length; next++) {
    const words = lines[next]!.text.trim()
    if (!words || CONTROL.test(words)) continue
    return words.length < name.length && KNOWN.test(words) && name.includes(words) && !readMark(words) ? next : at
  }
  return at
}

/** Whether a line is one of a program. */
export function isCode(text: string): boolean {
  return CODE.test(text.trim())
}

/** Whether a line before the title is a link, a sign, a control or the name of the page: around the notice. */
export function isBeforeTitle({ text, hint, signs = {} }: SourceLine, title: string): boolean {
  const words = text.trim()
  if (!words || hint?.kind === 'row') return false
  if (KNOWN.test(title) && words.includes(title) && !isSentence(words, true)) return true
  if (hint?.kind === 'title') return hint.meta === true
  return (
    CODE.test(words) ||
    CONTROL.test(words) ||
    (words.length < 80 && (signs.link === true || (SIGN.test(words) && words.length < 40)))
  )
}
