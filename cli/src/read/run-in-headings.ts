import { contactKind } from '../import/contact.ts'
import { isMeaning } from '../import/definition.ts'
import { readMark } from '../import/label.ts'
import { isSentence } from '../import/sentence.ts'
import type { SourceLine, Span } from '../import/source-line.ts'
import { topicsOfTitle } from '../import/topics.ts'

/** One paragraph that begins in bold proves nothing, nor do a few among many. */
const FEWEST = 3
const MOST_OTHERS = 2
/** A document that declares so many headings has the others in its text. */
const MOST_DECLARED = 1
const LONGEST = 60
/** Letters of a paragraph that counts, and of the text behind the bold words. */
const SHORTEST_TEXT = 20
/** A sentence goes on behind its bold subject: **เรา** จะเก็บ…, **คุกกี้** คือ…. */
const GOES_ON =
  /^(?:จะ|อาจ|ขอ|ได้|ไม่|มิ|มี|ต้อง|เป็น|คือ|ซึ่ง|ที่|และ|หรือ|ของ|ให้|แก่|ต่อ|กับ|จาก|ใน|เพื่อ|ตาม|โดย|เก็บ|ใช้|ส่ง|will|may|must|is|are|has|have|does|and|or|of|to|for|in|that|which|collects?|uses?)(?![a-z])/
/** A dash or colon between both; left to the text, it would be a bullet. */
const BETWEEN = /^\s*[:：–—-]?\s*/

/**
 * Paragraphs that begin with their heading in bold, in a document that has its headings so, as two lines each: the heading
 * by itself, and its text. All others stay as they are.
 */
export function splitRunIns(lines: readonly SourceLine[]): readonly SourceLine[] {
  const at = new Map(lines.map((line) => [line, endOfRunIn(line)]))
  const found = lines.filter((line) => at.get(line))
  if (found.length < FEWEST) return lines
  const declared = lines.filter(({ hint }) => hint?.kind === 'heading').length
  const others = lines.filter((line) => !line.hint && !at.get(line) && line.text.trim().length >= SHORTEST_TEXT)
  if (declared > MOST_DECLARED || others.length > found.length * MOST_OTHERS) return lines
  const known = found.filter((line) => topicsOfTitle(line.text.slice(0, at.get(line))).length)
  if (known.length * 2 < found.length) return lines
  return lines.flatMap((line) => (at.get(line) ? divide(line, at.get(line)!) : [line]))
}

/** Where the heading ends that a paragraph begins with, what parts it from the text included. */
function endOfRunIn({ text, hint, signs, spans = [] }: SourceLine): number | undefined {
  if (hint || signs?.note || signs?.cell || signs?.bold) return undefined
  const mark = readMark(text)
  const bold = spans.find(({ emphasis }) => emphasis)
  if (!bold || bold.href || mark?.bullet || text.slice(mark?.to ?? 0, bold.start).trim()) return undefined
  const words = text.slice(Math.max(bold.start, mark?.to ?? 0), bold.end).trim()
  const rest = text.slice(bold.end)
  const between = BETWEEN.exec(rest)![0]
  const after = rest.slice(between.length)
  if (words.length < 2 || words.length > LONGEST || after.length < SHORTEST_TEXT) return undefined
  if (!between && !/[:：]\s*$/.test(words)) return undefined
  if (isSentence(words.replace(/\s*[:：]$/, ''), false) || contactKind(text.slice(bold.start)) || isMeaning(after))
    return undefined
  return GOES_ON.test(after) ? undefined : bold.end + between.length
}

function divide(line: SourceLine, at: number): SourceLine[] {
  const { text, spans = [], signs } = line
  const within = (from: number, to: number) =>
    spans
      .filter(({ start, end }) => start < to && end > from)
      .map((span): Span => ({ ...span, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }))
  const { listed: _, ...plain } = signs ?? {}
  return [
    {
      ...line,
      text: text.slice(0, at).trimEnd(),
      spans: within(0, text.slice(0, at).trimEnd().length),
      signs: { ...signs, bold: true },
    },
    { line: line.line, text: text.slice(at), spans: within(at, text.length), signs: plain },
  ]
}
