import type { SourceLine } from './source-line.ts'
import type { Suggestion } from './suggestion.ts'

/** Slips that are words nowhere, as a pattern and what is meant. Text recognition and hurried typing make them. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/กฏหมาย/g, 'กฎหมาย'],
  [/กฏ(?=กระทรวง|ระเบียบ)/g, 'กฎ'],
  [/ปรากฎ/g, 'ปรากฏ'],
  [/อนุญาติ/g, 'อนุญาต'],
  [/(?<!แ)พลตฟอร์ม/g, 'แพลตฟอร์ม'],
  [/แพลทฟอร์ม/g, 'แพลตฟอร์ม'],
  [/อีเมลล(?!์)|อีเมลล์|อีเมล์/g, 'อีเมล'],
  [/เว็ปไซ[ตด]์|เวปไซ[ตด]์|เว็บไซด์/g, 'เว็บไซต์'],
  [/คุ้กกี้|คุ๊กกี้|คุกกี๊/g, 'คุกกี้'],
  [/เก็บรวมรวม/g, 'เก็บรวบรวม'],
  [/เพื่ง(?=บันทึก)/g, 'เพียง'],
  [/เป็นารับ/g, 'เป็นการรับ'],
  [/ระบุม(?=ความ)/g, 'ระบุ'],
  [/มิชอบพอ/g, 'มีข้อพิพาท'],
  [/บุคค(?![ลก-ฮ])/g, 'บุคคล'],
  [/นิติและหน้าที่/g, 'สิทธิและหน้าที่'],
  [/อย่างไรก็ตาม\s?อย่างไรก็ดี/g, 'อย่างไรก็ตาม'],
]

/** Shapes that Thai writing does not have, what a line with one has at least (a fast look), and how each is put right. */
const SHAPES: readonly (readonly [RegExp, RegExp, (match: string) => string])[] = [
  // A Latin letter left behind: เป็นต้นc
  [/[ก-๎][A-Za-z](?![A-Za-z0-9])/, /[ก-ฺเ-๎]{1,12}[A-Za-z](?![A-Za-z0-9])/g, (match) => match.slice(0, -1)],
  // A vowel parted from the consonant that it is spoken after: แ ละ
  [/[เแโใไ] /, /[เแโใไ] +[ก-๎]{1,8}/g, (match) => match.replace(/ +/, '')],
  // A stop before which a space has slipped: สนง .ดูแล
  [/ \.[ก-ฮเ-ไ]/, /[ก-๎]{1,8} +\.[ก-ฮเ-ไ][ก-๎]{0,7}/g, (match) => match.replace(/ +\./, '. ')],
]

/** Words that are easily taken for one another; where both stand, one may be meant for the other. */
const CONFUSED: readonly (readonly [string, string])[] = [['ผู้ให้บริการ', 'ผู้ใช้บริการ']]

/** What looks misspelt, each kind once with its first line and how often. */
export function suggestSpelling(lines: readonly SourceLine[]): Suggestion[] {
  const found = new Map<string, Suggestion & { times: number }>()
  const add = (line: number, before: string, after: string) => {
    const seen = found.get(before)
    found.set(before, seen ? { ...seen, times: seen.times + 1 } : { class: 'spelling', line, before, after, times: 1 })
  }
  for (const { line, text } of lines) {
    for (const [pattern, after] of SLIPS) for (const [before] of text.matchAll(pattern)) add(line, before, after)
    for (const [look, pattern, mend] of SHAPES) {
      if (look.test(text)) for (const [before] of text.matchAll(pattern)) add(line, before, mend(before))
    }
  }
  for (const [left, right] of CONFUSED) addConfused(lines, left, right, add)
  return [...found.values()].map(({ times, ...one }) => (times > 1 ? { ...one, times } : one))
}

function addConfused(
  lines: readonly SourceLine[],
  left: string,
  right: string,
  add: (line: number, before: string, after: string) => void,
): void {
  const count = (word: string) => lines.flatMap(({ line, text }) => Array.from(text.split(word).slice(1), () => line))
  const [lefts, rights] = [count(left), count(right)]
  if (!lefts.length || !rights.length) return
  const [rare, before, after] = lefts.length < rights.length ? [lefts, left, right] : [rights, right, left]
  for (const line of rare) add(line, before, after)
}
