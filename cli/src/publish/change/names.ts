/** Whom a name of its own follows: companies, shops, schools, places, persons. Departments are of the dictionary. */
const BEFORE_NAME =
  /(?:บริษัท|บจก\.?|บมจ\.?|หจก\.?|ห้างหุ้นส่วน(?:จำกัด|สามัญ)?|ร้าน|คลินิก|มูลนิธิ|สมาคม|สหกรณ์|โรงเรียน|โรงแรม|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|ธนาคาร|เทศบาล|องค์การ(?:บริหารส่วน)?|จังหวัด|อำเภอ|ตำบล|นางสาว|นาง|นาย|น\.ส\.?|ดร\.?|ผู้ชื่อ|\b(?:mr|mrs|ms|dr|khun)\.? ?)([^ ]{0,30})$/
/** With these a sentence goes on after a name. */
const GOES_ON = /จะ|อาจ|เก็บ|ใช้|ส่ง|เปิดเผย|ขอ|ไม่|เป็น|ได้|ต้อง|ตอบ|ให้|ที่|ซึ่ง|และ|หรือ|เพื่อ|ตาม|โดย|แก่|ต่อ|จาก|กับ|ข้อมูล|มี|แจ้ง|รับ/
const COMPANY = /^[^.;]{0,40}?(?:จำกัด|\b(?:ltd|limited|inc|corp|company|llc|plc)\b)/
const OFFICE = /(?:กรม|กระทรวง|สำนักงาน|สถาบัน|สภา|กองทุน|การไฟฟ้า|การประปา)[^ ]{0,30}$/

/** Whether what stands at `at` of a folded text is a part of a name that no dictionary vouches for. */
export function isInName(text: string, at: number, length: number): boolean {
  const before = BEFORE_NAME.exec(text.slice(Math.max(0, at - 45), at))
  if (before && !GOES_ON.test(before[1]!)) return true
  const after = text.slice(at + length, at + length + 50)
  // A company's name may hold any word, "send" among them.
  const company = COMPANY.exec(after)?.[0]
  if (before && company && /^(?:บริษัท|ห้าง)/.test(before[0]) && !/บริษัท|และ|หรือ/.test(before[1] + company)) return true
  return COMPANY.test(after) && !GOES_ON.test(COMPANY.exec(after)![0])
}

const BODY =
  /(?:บริษัท|บจก\.?|บมจ\.?|หจก\.?|ห้างหุ้นส่วน(?:จำกัด|สามัญ)?|ร้าน|คลินิก|มูลนิธิ|สมาคม|สหกรณ์|โรงเรียน|โรงแรม|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|ธนาคาร|เทศบาล|องค์การ)([^ ]{0,30})$/

/** Whether it is a part of the name of a body: no person's, and no place. */
export function isInBody(text: string, at: number, length: number): boolean {
  const before = BODY.exec(text.slice(Math.max(0, at - 45), at))
  if (before && !GOES_ON.test(before[1]!)) return true
  const after = COMPANY.exec(text.slice(at + length, at + length + 50))
  return (after !== null && !GOES_ON.test(after[0])) || isInOffice(text, at)
}

/** Whether it is a part of the name of a public office. */
export function isInOffice(text: string, at: number): boolean {
  const before = OFFICE.exec(text.slice(Math.max(0, at - 45), at))
  return before !== null && !GOES_ON.test(before[0])
}

/** Whether an English word is written as a name in this text: with a capital, and not because a sentence begins. */
export function isCapitalised(original: string, word: string): boolean {
  const at = original.toLowerCase().indexOf(word)
  if (at < 0 || original[at] === word[0]) return false
  const before = original.slice(0, at).trimEnd()
  return before !== '' && !/[.!?:|•–-]$/.test(before)
}
