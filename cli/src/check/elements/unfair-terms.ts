import type { Passage, Reading } from '../reading.ts'

/** Going on is taken for a yes. */
const IMPLIED =
  /(?:เข้าใช้|เข้าสู่|เข้าชม|ใช้งาน|ใช้บริการ|เลื่อน).{0,80}ถือ(?:ว่า|เป็น).{0,40}(?:ยินยอม|ยอมรับ|ตกลง|รับทราบ|รับทราบการ|อนุญาต)|(?:by (?:using|continuing|visiting)|continued use|if you continue).{0,80}(?:consent|agree|accept|acknowledge)/
/** Changes that nobody is told of before. */
const SILENT =
  /(?:แก้ไข|ปรับปรุง|เปลี่ยนแปลง).{0,80}โดยไม่(?:ได้|ต้อง|จำเป็นต้อง)?(?:มีการ)?(?:แจ้ง|บอก|ประกาศ)|(?:change|amend|update).{0,60}without (?:prior )?(?:notice|telling)/

/** Where silence or going on counts as consent; s.19 wants a clear yes. */
export function findImpliedConsent({ passages }: Reading): Passage[] {
  return passages.filter(({ text }) => IMPLIED.test(text))
}

/** Where the notice may change unannounced; s.21 wants a new purpose told and agreed to. */
export function findSilentChanges({ passages }: Reading): Passage[] {
  return passages.filter(({ text }) => SILENT.test(text))
}
