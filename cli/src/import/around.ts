import type { SourceLine } from './source-line.ts'

/** A line of the page around the notice: kept out of it, and told. */
export interface AroundLine {
  readonly line: number
  readonly text: string
}

const BULLET = /^\s*[•·▪*–—-]?\s*/
/** What a control or menu entry of a web page says, and nothing else on its line. */
export const CONTROL = new RegExp(
  `^(?:${[
    'ยอมรับ(?:ทั้งหมด|คุกกี้|คุกกี้ทั้งหมด)?',
    'ปฏิเสธ(?:ทั้งหมด|คุกกี้|คุกกี้ทั้งหมด)?',
    '(?:การ)?ตั้งค่า(?:คุกกี้|ความเป็นส่วนตัว|ความยินยอม)?',
    'จัดการ(?:คุกกี้|ความเป็นส่วนตัว|ความยินยอม)',
    'บันทึก(?:การตั้งค่า|ตัวเลือก)?',
    'เปิดใช้งานตลอด(?:เวลา)?',
    'ส่งข้อความถึงเรา|ติดต่อเรา|เกี่ยวกับเรา|หน้าแรก|หน้าหลัก|เมนู|ค้นหา|เข้าสู่ระบบ|สมัครสมาชิก|แผนผังเว็บไซต์',
    'ข่าวสาร|ข่าวประชาสัมพันธ์|บริการของเรา|ดาวน์โหลด|พิมพ์|แชร์|ปิด|ภาษาไทย|กลับ(?:ขึ้นด้านบน|ด้านบน|หน้าหลัก)',
    'ข้ามไปยังเนื้อหา(?:หลัก)?',
    'accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|(?:cookie |manage )?settings|save(?: settings)?|always (?:on|active)',
    // Where one is, and languages to choose from.
    '(?:หน้าแรก|หน้าหลัก|home) ?[/>»›→|-] ?.{2,80}',
    '(?:th|thai|ไทย|ภาษาไทย|en|eng|english)(?: ?[|/·,] ?(?:th|thai|ไทย|ภาษาไทย|en|eng|english|cn|中文)){1,3}',
    'home|menu|search|log ?in|sign in|contact us|about us|skip to (?:main )?content|back to top|th|en|english',
  ].join('|')})$`,
  'i',
)
/** A cookie banner speaks of cookies and asks for a click. */
const BANNER = [
  /คุกกี้|cookie/i,
  /(?:เรา|เว็บไซต์นี้(?:มีการ)?)ใช้(?:งาน)?คุกกี้|เลือกการตั้งค่าคุกกี้|เปิด\/ปิด|คลิก|we use cookies|this (?:web)?site uses cookies|click/i,
]
const FOOTER = /©|\bcopyright\b|สงวนลิขสิทธิ์|all rights reserved/i

/**
 * Takes away what a page has around its text: menu entries before it, banner, controls and footer after it, and lines
 * that their format calls navigation. One word like a control is no proof, two are.
 */
export function cutAround(lines: readonly SourceLine[], around: AroundLine[]): SourceLine[] {
  const body = lines.filter((line) => line.hint?.kind !== 'around' || (tell(line, around), false))
  const start = edge(body, 0, 1)
  if (start === body.length) return body
  const end = edge(body, body.length - 1, -1)
  for (const line of [...body.slice(0, start), ...body.slice(end + 1)]) tell(line, around)
  around.sort((left, right) => left.line - right.line)
  return body.slice(start, end + 1)
}

/** Index of the first line, seen from one end, that is the notice's own. */
function edge(lines: readonly SourceLine[], from: number, step: 1 | -1): number {
  let controls = 0
  let footers = 0
  let own = from
  for (let at = from; at >= 0 && at < lines.length; at += step) {
    const text = lines[at]!.text.replace(BULLET, '').trim()
    if (!text) continue
    if (CONTROL.test(text)) controls++
    else if (text.length < 200 && FOOTER.test(text)) footers++
    else if (text.length > 500 || !BANNER.every((pattern) => pattern.test(text))) {
      own = at
      break
    }
    own = at + step
  }
  return controls >= 2 || footers ? own : from
}

function tell({ line, text }: SourceLine, around: AroundLine[]): void {
  if (text.trim()) around.push({ line, text })
}
