const WORDS = {
  empty: ['ไฟล์ว่างเปล่า', 'The file is empty.'],
  'too-big': ['ไฟล์ใหญ่เกินกว่าจะเป็นประกาศ', 'The file is too big to be a notice.'],
  'too-many-parts': ['เอกสารมีหัวข้อหรือย่อหน้ามากเกินไป', 'The document has too many clauses or paragraphs for one notice.'],
  binary: ['ไฟล์นี้ไม่ใช่ข้อความ', 'The file is not text.'],
  pdf: [
    'ไฟล์นี้เป็น PDF โปรดใช้ไฟล์ต้นฉบับ (Word) หรือคัดลอกข้อความไปไว้ในไฟล์ .txt',
    'The file is a PDF. Use the document it was made from, or copy its text into a .txt file.',
  ],
  'old-word': [
    'ไฟล์นี้เป็น Word รุ่นเก่า (.doc) โปรดบันทึกเป็น .docx',
    'The file is an old Word document (.doc). Save it as .docx.',
  ],
  zip: [
    'ไฟล์นี้เป็นไฟล์บีบอัด หากเป็นเอกสาร Word ชื่อไฟล์ต้องลงท้ายด้วย .docx',
    'The file is an archive. A Word document must have a name that ends in .docx.',
  ],
  rtf: ['ไฟล์นี้เป็น RTF โปรดบันทึกเป็น .docx', 'The file is RTF. Save it as .docx.'],
  encoding: [
    'อ่านรหัสอักขระของไฟล์ไม่ได้ โปรดบันทึกเป็น UTF-8',
    'The encoding of the file is neither UTF-8, UTF-16 nor Thai (TIS-620, Windows-874). Save it as UTF-8.',
  ],
  damaged: [
    'ไฟล์ Word เสียหาย หรือไม่ใช่เอกสาร Word โปรดเปิดใน Word แล้วบันทึกใหม่',
    'The Word file is damaged or is no Word document. Open it in Word and save it again.',
  ],
  'too-deep': ['เอกสารซ้อนกันลึกเกินกว่าจะอ่านได้', 'The parts of the document are nested too deep to be read.'],
  unsafe: [
    'ไฟล์นี้ขยายตัวหรืออ้างถึงตัวเองแบบที่ประกาศไม่เคยต้องใช้ จึงไม่ได้เปิดอ่าน',
    'The file unpacks or expands to far more than a notice holds. It was not read.',
  ],
  'no-words': ['ไม่พบข้อความภาษาไทยหรืออังกฤษ', 'There is no Thai or English text in the file.'],
} as const

/** Why a file is no notice. */
export type RefusalCode = keyof typeof WORDS

/** The answer to a file that cannot be a notice. */
export interface Refusal {
  readonly code: RefusalCode
  /** What to tell its owner, per language. */
  readonly message: { readonly th: string; readonly en: string }
}

export function refuse(code: RefusalCode): Refusal {
  const [th, en] = WORDS[code]
  return { code, message: { th, en } }
}
