import type { Words } from './finding.ts'

/** Stands with every report. */
export const DISCLAIMER: Words = {
  th: 'ผลตรวจนี้มาจากการค้นหาถ้อยคำในเอกสารโดยอัตโนมัติ ไม่ใช่คำปรึกษากฎหมาย การไม่มีข้อสังเกตไม่ได้แปลว่าประกาศถูกต้องตามกฎหมาย',
  en: 'These findings come from looking for words in the document. They are no legal advice, and a document without findings need not be lawful.',
}
