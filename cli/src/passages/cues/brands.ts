import { BODY, PERSON } from './persons.ts'

/** A name without a legal form: Latin words, or the initials of an office. Never who else is often named. */
const NOT_A_BRAND =
  '(?!(?:google|facebook|marketplace|platform|shop|store|meta|instagram|line|tiktok|youtube|twitter|apple|android|ios|microsoft|firebase|pdpa|gdpr|privacy|policy|notice|cookies?|web ?site|websites|site|apps?|applications?|mobile|personal|data|online|e-?mail|internet|user|users|log|ip|the|this|these|that|our|your|my|we|us|you|it|its|if|when|where|by|for|and|or|to|of|in|on|as|a|an|all|any|no|not|some|other|information|services?|parties|third|children|minors|company|last|updated?|effective|version|consent|please|how|what|who|why)\\b)(?!พ\\.ร|พ\\.ศ|ค\\.ศ|พ\\.ร\\.บ)'
const BRAND = `${NOT_A_BRAND}(?:[a-z0-9][\\w.&'+-]{1,30}(?: [a-z0-9][\\w.&'+-]{0,30}){0,4}?|(?:[ก-ฮ]{1,2}\\.){2,5})`

const BEFORE =
  '(?:ยินดีต้อนรับสู่ ?|(?:ใน|บน|ผ่าน)?(?:เว็บไซต์|เว็บ|แอปพลิเคชั่?น|แอป|แอพ|ระบบ|แพลตฟอร์ม|ทาง|ร้าน|ทีมงาน|โครงการ|เพจ|welcome to|at|the) ?)?'
const SPEAKS =
  '(?:ให้ความสำคัญ|ตระหนัก|เคารพ|มุ่งมั่น|ใส่ใจ|ยึดมั่น|(?:จะ|มีการ|ได้|อาจ|ขอ)?(?:ทำการ)?(?:จัด)?(?:เก็บ|รวบรวม|ใช้ข้อมูล|ดำเนินการ|จัดทำ)|ขอแจ้ง|ในฐานะ|เป็น(?:ผู้(?:ให้บริการ|พัฒนา|ดูแล|จัด)|พื้นที่|แอป|เว็บ|แพลตฟอร์ม|ระบบ|บริการ|ร้าน|เพจ)|is committed|respects?|values|collects?|takes|operates|provides)'
/** The words by which it is one with "we", after its name. */
const ALIAS =
  '[("“‘\']{1,3}[^)"”]{0,25}(?:เรา|บริษัท|ร้าน|ผู้ให้บริการ|ทีมงาน|แพลตฟอร์ม|แอป|เว็บไซต์|\\bwe\\b|\\bus\\b|\\bour\\b|company|platform|service)'

/** Sentences in which a name speaks as the one who decides. Patterns of folded text. */
export const BRAND_SPEAKS: readonly string[] = [
  `(?:^|[:：] ?)${BEFORE}${BRAND}(?: ?\\([^()]{1,40}\\))? ?(?:${ALIAS}|${SPEAKS})`,
  `(?:อธิบาย|ชี้แจง|แสดง|แจ้ง)[^ ]{0,24}(?:วิธี(?:การ)?(?:ที่)?|ว่า|ที่) ?${BEFORE}${BRAND} ?(?:จะ|ได้)?(?:จัด)?(?:เก็บ|รวบรวม|ใช้|ดูแล|คุ้มครอง|ประมวลผล|ปฏิบัติ)`,
  '(?:built|developed|published) (?:the |this )?.{1,60}? app(?:lication)?\\b|this (?:service|app) is (?:provided|developed|operated) by (?!third|others?)',
  `how ${BRAND} (?:collects?|uses?|process(?:es)?|handles?|keeps?)`,
  `(?:ยินดีต้อนรับสู่|welcome to|ทีมงาน) ?${BRAND}`,
]
/** Titles and first lines that say whose notice it is. */
export const BRAND_TITLES: readonly string[] = [
  `(?:นโยบาย|ประกาศ|policy|notice|คุ้?กกี้|เว็บไซต์|แอปพลิเคชั่?น|แอป).{0,40}?(?:ของ|สำหรับ|โดย|\\bof|\\bfor|\\bby) ?${BEFORE}${BRAND}`,
  `(?:privacy (?:policy|notice)|นโยบายความเป็นส่วนตัว|คุ้มครองข้อมูลส่วนบุคคล)\\)? ?[-–—|:] ?${BRAND}$`,
  `^${BRAND} ?(?:[-–—|:] ?)?(?:privacy (?:policy|notice)|นโยบายความเป็นส่วนตัว|ประกาศความเป็นส่วนตัว)`,
  '(?:เว็บไซต์|เว็บ|web ?site|site) ?[("“]?(?:https?://)?(?:www\\.)?[\\w-]{2,40}\\.(?:co\\.th|or\\.th|ac\\.th|go\\.th|in\\.th|com|net|org|app|io|th|me|shop|store)\\b',
]
/** Names that stand where a site, an app or whoever organises is spoken of: less than saying who decides. */
export const BRAND_NAMED: readonly string[] = [
  `(?:เว็บไซต์|เว็บ|แอปพลิเคชั่?น|แอป|แอพ|แพลตฟอร์ม|ร้าน|เพจ|ทีมงาน|โครงการ) ?(?!ai\\b|otp\\b|sms\\b|qr\\b)${BRAND}`,
  `^${BRAND} ?${SPEAKS}`,
  // An app with a name in Thai letters, and a name alone below the title.
  '^(?:แอป(?:พลิเคชัน)?|แอพ|เว็บไซต์|เพจ|ระบบ|แพลตฟอร์ม)(?!ที่|นี้|ของ|จะ|อาจ|มือถือ|ขอ|ได้|บน|และ|หรือ|ต่าง|เรา|ทั้ง|อื่น|ไม่|ต้อง|เพื่อ|ใน|เก็บ|ใช้|มี|ดังกล่าว)[ก-๎]{3,20}?(?:จะ|ขอ)?(?:เก็บ|รวบรวม|ให้ความสำคัญ|ดูแล|ประมวลผล)',
  `^${BRAND} ?\\([a-z.& ]{2,20}\\)$`,
  // A trade name in Thai letters, before "cares about your privacy"; a heading such as "our clinic" has none.
  `^["“]?(?!${BODY}|${PERSON}|ทาง|ทีม|การ|ความ|นโยบาย|ประกาศ|ผู้|ข้อมูล|โดย|ด้วย|เพื่อ(?!น)|ใน|ขอ|ระบบ|หน่วย|ที่|และ)[ก-๎]{3,24} ?(?:ให้ความสำคัญ|ตระหนัก|เคารพ|มุ่งมั่น|ใส่ใจ).{0,40}(?:ข้อมูล|เป็นส่วนตัว|สิทธิ)`,
  `(?:ลงทะเบียน|สมัครสมาชิก|เข้าใช้(?:งาน|บริการ)?)(?:กับ|ที่|ใช้งาน)? ?${BRAND}`,
  'ทาง(?:อุทยาน|ศูนย์|โครงการ|ผู้จัด|คณะ|หมู่บ้าน|หอพัก|สนาม|ค่าย|สวน|ฟาร์ม|ตลาด|ทีม)[ก-๎]{3}',
  '(?:กรุ๊ป|กลุ่มบริษัท|บริษัทในเครือ) ?[ก-ฮa-z]|[ก-๎a-z.]{2,} ?กรุ๊ป|ผู้จัด(?:งาน|กิจกรรม|การแข่งขัน|โครงการ)|คณะ(?:ผู้วิจัย|ทำงาน)',
]
/** The line at the foot that says whose page it is. */
export const BRAND_RIGHTS: readonly string[] = [`(?:©|copyright|\\(c\\)) ?(?:\\(c\\)|©)? ?[\\d -]{0,12}${BRAND}`]
