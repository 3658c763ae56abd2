const THAI =
  'เรา|ทางเรา|ท่าน|คุณ|ลูกค้า|สมาชิก|ผู้ใช้(?:งาน|บริการ)?|คนไข้|ผู้ป่วย|นักเรียน|ผู้ปกครอง|บุคคล|เจ้าของ|ข้อมูล|ส่วนบุคคล|ส่วนตัว|ส่วน|ตัว|การ|จัด|เก็บ|รวบรวม|รักษา|ใช้|งาน|นำ|ไป|มา|ไว้|เปิดเผย|เปิด|เผย|ส่ง|ต่อ|โอน|แบ่งปัน|ให้|แก่|กับ|ถึง|ใคร|อะไร|ใด|อย่างไร|อย่าง|ไร|ยังไง|ทำ|ทำไม|เหตุใด|เท่าใด|เท่าไร|เท่าไหร่|แค่ไหน|แค่|ไหน|นาน|ระยะ|เวลา|ระยะเวลา|ใน|ของ|สิทธิ|วัตถุประสงค์|จุดประสงค์|เพื่อ|สำหรับ|ผู้|รับ|ประเภท|ชนิด|รายการ|หมวดหมู่|บ้าง|ที่|ซึ่ง|และ|หรือ|ความ|ปลอดภัย|มั่นคง|มาตรการ|คุ้มครอง|ดูแล|ติดต่อ|ช่องทาง|สอบถาม|คุกกี้|นโยบาย|ประกาศ|เปลี่ยนแปลง|แก้ไข|ปรับปรุง|ฐาน|ทาง|กฎหมาย|ตาม|โดย|เกี่ยว|เกี่ยวกับ|เรื่อง|รายละเอียด|มี|ได้|ได้รับ|จะ|เห็น|ต่าง|ประเทศ|ต่างประเทศ|ถ่าย|ภายนอก|หน่วยงาน|ประมวล|ผล|ประมวลผล|ร้องเรียน|ร้อง|เรียน|เจ้าหน้าที่|ผู้ควบคุม|ควบคุม|คือ|เป็น|ข้อ|หมวด|หัวข้อ|จาก|แหล่ง|เยาว์|ผู้เยาว์|เด็ก|เยาวชน|ถอน|เพิกถอน|ยินยอม|กระทำ|ดำเนินการ|วิธี|ขั้นตอน|ปกป้อง|พึง|ต้อง|อ่อนไหว|อ่อน|ไหว|ละเอียด|ละเอียดอ่อน|พิเศษ|เหล่า|นี้|นิยาม|ศัพท์|คำจำกัดความ|คำนิยาม|จำกัดความ|คำ|ความหมาย|สถานที่|สถาน|บทนำ|ทั่วไป|ภาพรวม|อธิบาย|บุคคลที่สาม|ที่สาม|บุคคลอื่น|ผู้อื่น|อื่น|สรุป|ย่อ|สั้น|สั้นๆ|เข้าใจ|ง่าย|ๆ|บริการ|เว็บไซต์|เว็บ|แอป|แอปพลิเคชัน|ฐานะ|ไทย'
const ENGLISH =
  's|how|long|what|which|why|who|whom|when|where|do|does|did|we|us|our|you|your|yours|the|a|an|of|to|for|in|on|with|and|or|about|is|are|can|may|will|keep|keeping|kept|retain|retention|retained|store|stored|storage|period|periods|time|times|data|information|personal|collect|collects|collected|collection|use|uses|used|using|process|processing|share|shares|sharing|shared|disclose|disclosure|receive|receives|recipients?|gets?|see|sees|purposes?|rights?|have|has|legal|basis|bases|grounds?|law|lawful|security|secure|safe|safety|protect|protection|measures|contact|contacting|cookies?|changes?|updates?|notice|policy|privacy|transfers?|abroad|overseas|international|categor(?:y|ies)|kinds?|types?|children|minors|controller|responsible|identity|it|them|this|that|subject|subjects|sources?|officer|consent|withdraw|withdrawal|withdrawing|complaints?|complain|sensitive|special|handle|handling|gather|details|exercise|third|party|parties|others?|summary|brief|short|pdpa|act|under|thai'
const WORDS = new RegExp(`^(?:${THAI}|(?:${ENGLISH})(?![a-z])|[ /?]+)*$`)
/** Longer runs are no headings, and the time of the search grows with the ways to part one. */
const LONGEST = 60
const BODY =
  /^(?:ทาง)?(?:บริษัท|ร้าน|โรงเรียน|โรงพยาบาล|คลินิก|เทศบาล|สำนักงาน|สำนัก|มหาวิทยาลัย|สมาคม|มูลนิธิ|กรม|แอป|เว็บไซต์|หน่วยงาน|สถาบัน|ธนาคาร|โรงแรม|the (?:company|school|office|hospital|app|shop|clinic) )/

/** And behind what it does: "that the school keeps". */
const OWNED =
  /(ที่|ซึ่ง|ของ|โดย|^)(?:ทาง)?(?:บริษัทฯ?|ร้าน|โรงเรียน|โรงพยาบาล|คลินิก|เทศบาล|สำนักงาน|มหาวิทยาลัย|สมาคม|มูลนิธิ|กรม|วัด|สถาบัน|โรงแรม)(?=จัดเก็บ|เก็บ|ใช้|รวบรวม|เปิดเผย|ส่ง|ได้รับ|ประมวลผล|ดูแล|ขอ|จะ|$)/
/**
 * Whether words are those of which headings of notices are made, so that none of them tells a fact. The body that speaks may
 * stand at the beginning (`isFirst`): "the school", not somebody by name.
 */
export function areHeadingWords(words: readonly string[], isFirst: boolean): boolean {
  const text = words.join('')
  const rest = (isFirst ? text.replace(BODY, '') : text).replace(OWNED, '$1')
  return rest.length <= LONGEST && WORDS.test(rest)
}
