import type { Words } from './finding.ts'

/** Stands with every report. */
export const DISCLAIMER: Words = {
  th: 'ผลตรวจนี้มาจากการค้นหาถ้อยคำในเอกสารโดยอัตโนมัติ ไม่ใช่คำปรึกษาทางกฎหมาย การไม่มีข้อสังเกตไม่ได้แปลว่าประกาศถูกต้องตามกฎหมาย',
  en: 'These findings come from an automated text search. They are not legal advice, and a document without findings is not necessarily compliant.',
}
