import type { Reading } from '../reading.ts'
import type { Place, Sure } from '../finding.ts'

export interface Placeholder {
  readonly words: string
  readonly at: Place
  readonly sure: Sure
}

/** What a blank asks for. */
const BLANK =
  '(?:ระบุ|ใส่|กรอก|เติม|ชื่อ|ที่อยู่|เบอร์|หมายเลข|โทร|อีเมล|e-?mail|เว็บ|url|link|ลิงก์|วันที่|วัน เดือน|ช่องทาง|จำนวน|ระยะเวลา|ตำแหน่ง|บริษัท|หน่วยงาน|โรงเรียน|company|app(?:lication)? ?name|name|address|phone|tel|date|website|insert|your|put |number|organi[sz]ation|dpo|เลือก|โปรด|ข้อมูลติดต่อ|ประเทศ|xx)'

const SHAPES: readonly (readonly [pattern: RegExp, sure: Sure])[] = [
  // [ชื่อบริษัท], <ระบุ…>, (ระบุชื่อ…)
  [new RegExp(`[[［<]{1,2} ?${BLANK}[^\\]］>[<@]{0,60}[\\]］>]{1,2}`, 'i'), 'certain'],
  [/\[ ?(?:\.{2,}|_{2,}|…+|x{2,}|X{2,}|\*{2,}|●|-{2,}) ?\]/, 'certain'],
  [
    /\((?:ระบุ|ใส่|กรอก|เติม|โปรดระบุ|put |insert |your (?:company|business|name|e-?mail|address|phone|website|app|shop)\b)(?![^)]*(?:หาก|ถ้า)มี)[^)]{0,60}\)/i,
    'likely',
  ],
  // {{ $company }}, {company_name}, {COMPANY_NAME}, {clinicName}, {Shop.name}, %COMPANY%, ${name}, <%= name %>, #{name}
  [
    /\{\{[^{}]{1,60}\}\}|\{!![^{}]{1,60}!!\}|<%[=-]?[^<>%]{1,60}%>|#\{[^{}]{1,40}\}|\$\{[\w.]{1,40}\}|\{ ?(?:[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){1,4}|[A-Z][A-Za-z]{1,20}(?:\.[A-Za-z]\w{0,20}){1,3}|[a-z]{1,20}_[a-z_]{1,30}|[a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,4}|[a-z]\w{0,20}(?:\.[a-z]\w{0,20}){1,3}|(?:company|clinic|school|site|app|shop|store|brand|name|email|phone|address)) ?\}|%[A-Z_]{3,30}%|\[\[[^\]]{1,40}\]\]/,
    'certain',
  ],
  // An address that was hidden from robots when the page was copied.
  [/\[email(?: |&#160;| )?protected\]/i, 'certain'],
  // 02-xxx-xxxx, 08X-XXX-XXXX, 000-000-xxxx
  [/(?:\+66|\b0\d?|\b\d{2,3})[xX×]{0,3}[- ]?[xX×]{3,4}[- ]?[xX×]{0,4}(?![\w])/, 'certain'],
  [/\b0-?\d{0,2}[xX×]{2,4}[- ]?[xX×]{3,4}(?![\w])/, 'certain'],
  [/\b[xX]{2,4}[-/][xX]{2,4}(?:[-/][xX]{2,4})?\b/, 'certain'],
  [/(?<![\w*#-])(?:xxx+|XXX+)(?![\w*-])/, 'likely'],
  // Blanks to write on.
  [/_{3,}/, 'certain'],
  [/(?:\.{5,}|…{2,})/, 'likely'],
  [/lorem ipsum|dolor sit amet/i, 'certain'],
  // Notes of whoever makes the page.
  [/ยังไม่ระบุ|ต้องใส่ก่อน|รอ(?:ระบุ|ใส่|กรอก)(?:ข้อมูล)?(?=$|[ )\]—-])|\bTBD\b|\bTODO\b/, 'likely'],
  [
    /(?:กรุณา|โปรด|ให้|อย่าลืม|ต้อง)(?:เปลี่ยน|แก้ไข|แก้|แทนที่|ปรับ)(?:เป็น|ด้วย|ให้เป็น|ให้ตรง).{0,40}?(?:จริง|ของ(?:คุณ|ท่าน|ร้าน|บริษัท|หน่วยงาน)(?:เอง)?)(?=$|[ )\]”".])/,
    'likely',
  ],
  [
    /(?:เอกสาร|ข้อความ|ประกาศ|นโยบาย|หน้า)(?:นี้|ฉบับนี้)(?:เป็น|คือ)(?:เพียง|แค่)?(?:แม่แบบ|ตัวอย่าง|เทมเพลต|template|แบบร่าง|ร่าง)/i,
    'unsure',
  ],
  [
    /บริษัท ?(?:ABC|XYZ|เอบีซี|AAA|กขค|ก\.?ข\.?ค\.?|ตัวอย่าง(?! ?(?:เช่น))|ทดสอบ|XXX?|…+|\.{3,}|_{2,}|-{3,}) ?(?:\(ประเทศไทย\) ?)?จำกัด|\b(?:ABC|XYZ|Acme|Example|Your|My) ?(?:Company|Co\.?,? ?Ltd|Corporation|Inc)\b/i,
    'likely',
  ],
  [
    /(?:ชื่อ)(?:บริษัท|หน่วยงาน|เว็บไซต์|ร้าน|องค์กร|แอป)(?:ของ)(?:คุณ|ท่าน|เรา)(?= ?(?:จำกัด|เป็นผู้|จะ|เก็บ|\(|$))|\b(?:your|company|website|business) ?(?:name) ?here\b/i,
    'certain',
  ],
  [
    /\b[\w.-]{1,40}@(?:example\.(?:com|org|net)|(?:yourdomain|yourcompany|yourwebsite|yoursite|company|domain)\.(?:com|org|net|co\.th|th|in\.th))\b/i,
    'likely',
  ],
  [
    /\b(?:www\.|https?:\/\/)(?:www\.)?(?:example\.(?:com|org|net)|(?:yourdomain|yourcompany|yourwebsite|yoursite)\.(?:com|org|net|co\.th|th|in\.th))\b/i,
    'likely',
  ],
  [/\b(?:0123456789|012-345-6789|02-?123-?4567|0[89]\d?-?123-?4567)\b/, 'unsure'],
]
/** Card numbers, masked values and patterns that are told as examples. */
const AN_EXAMPLE =
  /บัตรเครดิต|บัตรเดบิต|เลขบัตร|หมายเลขบัตร|ปกปิด|ปิดบัง|แสดงเป็น|รูปแบบ|เช่น.{0,20}$|card number|masked|for example|e\.g\./i
/** A line of a form that the reader fills in and signs: its blanks are meant to be there. */
const A_FORM =
  /^[ \t]*ข้าพเจ้า|ลงชื่อ|ลายมือชื่อ|ลายเซ็น|ผู้ให้ความยินยอม|พยาน|ชื่อ ?[-–/]? ?(?:นาม)?สกุล|signature|signed by|date of birth/i
/** A dotted leader with the number of its page: a table of contents. */
const LEADER = /(?:\.{5,}|…{2,}) ?[0-9๐-๙]{1,3}(?= |$)/
/** An address of a domain that the law of names keeps for examples is one only where the notice is real. */
const LETTERS = /[A-Za-zก-๎]/

/** What a template left open, or what stands for something that was never filled in: the words as they stand. */
export function findPlaceholders({ units }: Reading): Placeholder[] {
  return units.flatMap(({ original, at }, nth) => {
    // Lines below each other that are signed and dated.
    const isSigned = [units[nth - 1], units[nth + 1]].some(
      (one) => one && /_{3,}|[.…]{5,}/.test(one.original) && A_FORM.test(one.original),
    )
    for (const [pattern, sure] of SHAPES) {
      const hit = pattern.exec(original)
      if (!hit) continue
      const before = original.slice(Math.max(0, hit.index - 40), hit.index)
      if (/[xX]{3}/.test(hit[0]) && AN_EXAMPLE.test(before)) continue
      if (/^[._…]+$/.test(hit[0]) && (isSigned || A_FORM.test(original))) continue
      if (/^[.…]+$/.test(hit[0]) && (LEADER.test(original) || !LETTERS.test(original))) continue
      return [{ words: hit[0].trim(), at, sure }]
    }
    return []
  })
}
