const WORDS = {
  empty: [
    'ไฟล์ว่างเปล่า โปรดเปิดดูในโปรแกรมที่ใช้เขียนแล้วบันทึกอีกครั้ง',
    'The file is empty. Open it in the program it was written in and save it again.',
  ],
  'too-big': [
    'ไฟล์ใหญ่เกินกว่าจะเป็นประกาศ โปรดลบรูปภาพออก หรือแยกเฉพาะประกาศไว้ในไฟล์ใหม่',
    'The file is too large for a notice. Remove the pictures, or save only the notice in a separate file.',
  ],
  'too-many-parts': [
    'เอกสารมีหัวข้อหรือย่อหน้ามากเกินกว่าจะเป็นประกาศฉบับเดียว โปรดแยกเฉพาะประกาศไว้ในไฟล์ใหม่',
    'The document has too many clauses or paragraphs for one notice. Save only the notice in a separate file.',
  ],
  binary: [
    'ไฟล์นี้ไม่ใช่ข้อความ โปรดใช้ไฟล์ .docx .odt .html .md หรือ .txt',
    'The file is not text. Use a .docx, .odt, .html, .md or .txt file.',
  ],
  pdf: [
    'ไฟล์นี้เป็น PDF ซึ่งหน้านี้อ่านไม่ได้ โปรดใช้ไฟล์ต้นฉบับ (Word) หรืออ่าน PDF ด้วยคำสั่ง yinyom notice import',
    'The file is a PDF, which this page cannot read. Use the source document (Word), or read the PDF with the command yinyom notice import.',
  ],
  'damaged-pdf': [
    'ไฟล์ PDF เสียหายหรืออ่านไม่ครบ โปรดสร้าง PDF ใหม่จากไฟล์ต้นฉบับ หรือใช้ไฟล์ต้นฉบับ (.docx, .odt)',
    'The PDF is damaged or cannot be read whole. Make it again from the source document, or use that document (.docx, .odt).',
  ],
  scan: [
    'PDF นี้เป็นภาพสแกน ไม่มีตัวอักษรให้อ่าน โปรดใช้ไฟล์ต้นฉบับ (.docx, .odt) หรือพิมพ์ข้อความลงในไฟล์ .txt',
    'The PDF is a scan: it holds pictures and no text. Use the source document (.docx, .odt), or type the text into a .txt file.',
  ],
  'unnamed-letters': [
    'PDF นี้ไม่บอกว่ารูปอักษรแต่ละตัวคือตัวอักษรใด จึงอ่านไม่ได้ โปรดใช้ไฟล์ต้นฉบับ (.docx, .odt)',
    'The PDF does not say which letters its shapes stand for, so it cannot be read. Use the source document (.docx, .odt).',
  ],
  'old-word': [
    'ไฟล์นี้เป็น Word รุ่นเก่า (.doc) โปรดบันทึกเป็น .docx',
    'The file is an old Word document (.doc). Save it as .docx.',
  ],
  zip: [
    'ไฟล์นี้เป็นไฟล์บีบอัด หากเป็นเอกสาร Word ชื่อไฟล์ต้องลงท้ายด้วย .docx',
    'The file is an archive. A Word document must have a name that ends in .docx.',
  ],
  encrypted: [
    'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดเปิดด้วยรหัสผ่าน เอารหัสผ่านออก (ไฟล์ > ข้อมูล > ป้องกันเอกสาร) แล้วบันทึกใหม่',
    'The file is protected by a password. Open it with the password, take the password away (File > Info > Protect Document) and save it again.',
  ],
  'web-archive': [
    'ไฟล์นี้เป็นเว็บเพจไฟล์เดียว (.mht) โปรดเปิดใน Word หรือเบราว์เซอร์ แล้วบันทึกเป็น .docx หรือ .html',
    'The file is a single-file web page (.mht). Open it in Word or a browser and save it as .docx or .html.',
  ],
  'flat-xml': [
    'ไฟล์นี้เป็นเอกสารในรูป XML ไฟล์เดียว โปรดเปิดใน Word หรือ LibreOffice แล้วบันทึกเป็น .docx',
    'The file is a document as one XML file. Open it in Word or LibreOffice and save it as .docx.',
  ],
  mojibake: [
    'ข้อความไทยในไฟล์ถูกแปลงผิดรหัสอักขระมาก่อน (เช่น à¸‚à¹‰ หรือ เธ‚เน‰) จึงอ่านไม่ออก โปรดกลับไปที่ไฟล์ต้นฉบับ แล้วบันทึกเป็น UTF-8',
    'The Thai text of the file was converted through a wrong encoding before (it reads à¸‚à¹‰ or เธ‚เน‰). Go back to the original and save it as UTF-8.',
  ],
  rtf: ['ไฟล์นี้เป็น RTF โปรดบันทึกเป็น .docx', 'The file is RTF. Save it as .docx.'],
  encoding: [
    'อ่านรหัสอักขระของไฟล์ไม่ได้ โปรดบันทึกเป็น UTF-8',
    'The encoding of the file is neither UTF-8, UTF-16 nor Thai (TIS-620, Windows-874). Save it as UTF-8.',
  ],
  damaged: [
    'ไฟล์เสียหาย หรือไม่ใช่เอกสาร Word หรือ OpenDocument โปรดเปิดในโปรแกรมที่ใช้เขียนแล้วบันทึกใหม่',
    'The file is damaged or is no Word or OpenDocument text. Open it in the program it was written in and save it again.',
  ],
  'too-deep': [
    'เอกสารซ้อนกันลึกเกินกว่าจะอ่านได้ โปรดคัดลอกข้อความไปไว้ในไฟล์ .txt',
    'The document is nested too deeply to read. Copy its text into a .txt file.',
  ],
  unsafe: [
    'ไฟล์นี้ขยายตัวหรืออ้างถึงตัวเองแบบที่ประกาศไม่เคยต้องใช้ จึงไม่ได้เปิดอ่าน โปรดคัดลอกข้อความไปไว้ในไฟล์ใหม่',
    'The file expands to far more than a notice needs, so it was not read. Copy its text into a new file.',
  ],
  'no-words': [
    'ไม่พบข้อความภาษาไทยหรืออังกฤษในไฟล์ หากเป็นภาพสแกน โปรดใช้ไฟล์ที่พิมพ์เป็นตัวอักษร',
    'The file contains no Thai or English text. If it is a scan, use the typed document.',
  ],
} as const

/** Why a file is no notice. */
export type RefusalCode = keyof typeof WORDS

/** The answer to a file that cannot be a notice. */
export interface Refusal {
  readonly code: RefusalCode
  /** What to tell its owner, per language: what is the matter, and what to do about it. */
  readonly message: { readonly th: string; readonly en: string }
}

export function refuse(code: RefusalCode): Refusal {
  const [th, en] = WORDS[code]
  return { code, message: { th, en } }
}
