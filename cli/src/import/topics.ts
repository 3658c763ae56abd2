import type { LegalBasis } from '../../../src/model/category.ts'
import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'

/** Words of a heading, or of a clause without one, by which one knows what it is about. */
const TOPIC_WORDS: readonly (readonly [NoticeTopic, RegExp])[] = [
  ['definitions', /นิยาม|คำจำกัดความ|definition/i],
  ['controller', /ผู้ควบคุมข้อมูล|บุคคลที่ใช้ข้อมูล|data controller|who we are/i],
  ['dpo', /เจ้าหน้าที่คุ้มครองข้อมูล|\bdpo\b|data protection officer/i],
  [
    'purposes',
    /วัตถุประสงค์(?!ของนโยบาย|ของประกาศ)|จุดประสงค์|ใช้ข้อมูลส่วนบุคคลอย่างไร|การใช้ข้อมูล(?!.{0,20}ร่วมกัน)|purpose|how we use/i,
  ],
  ['legal-basis', /ฐาน(?:ใน|ทาง)?(?:การประมวลผล|กฎหมาย)|ฐานที่ใช้|legal bas[ei]s|lawful bas[ei]s/i],
  ['sensitive', /ข้อมูล(?:ส่วนบุคคล)?(?:ที่มีความ)?(?:อ่อนไหว|ละเอียดอ่อน)|sensitive|special categor/i],
  ['required-data', /จำเป็นต้องให้ข้อมูล|ไม่ให้ข้อมูล|สิทธิ์?ในการให้ข้อมูล|required (?:data|information)/i],
  ['sources', /แหล่ง(?:ที่มา|ข้อมูล)|วิธี(?:การ)?เก็บรวบรวม|เก็บรวบรวมข้อมูลส่วนบุคคลอย่างไร|source/i],
  ['retention', /ระยะเวลา(?:ใน)?(?:การ)?(?:เก็บ|จัดเก็บ)|การเก็บรักษาข้อมูล|(?<!สิทธิในการ|ขอให้)ลบหรือทำลาย|retention|how long/i],
  ['transfer', /ต่างประเทศ|(?:โอน|ส่ง)ข้อมูล(?:ส่วนบุคคล)?(?:ข้าม|ระหว่าง)|cross-?border|international transfer/i],
  [
    'recipients',
    /(?<!ขอให้)เปิดเผย|หน่วยงานภายนอก|บุคคลที่สาม|ผู้ให้บริการช่วง|เชื่อมโยง|ผู้(?:ที่)?(?:ได้)?รับข้อมูล|ส่งต่อข้อมูล|recipient|disclos|third part|share/i,
  ],
  ['withdrawal', /(?:ถอน|เพิกถอน|ยกเลิก)(?:การให้)?ความยินยอม|withdraw/i],
  ['complaint', /ร้องเรียน|complain/i],
  ['rights', /(?<!ลิข)สิทธิ์?(?:ของ|ตาม|ใน|เจ้าของ|$)|ใช้สิทธิ|การมีส่วนร่วมของเจ้าของข้อมูล|แก้ไขข้อมูลให้ถูกต้อง|\brights?\b/i],
  ['cookies', /คุกกี้|cookie/i],
  ['profiling', /โปรไฟล์|โปรไฟลิ่ง|profiling|automated decision/i],
  ['minors', /ผู้เยาว์|เด็ก|minor|child/i],
  ['security', /ความมั่นคงปลอดภัย|รักษาความปลอดภัย|มาตรการ(?:ป้องกัน|รักษา)|safeguard|security/i],
  ['changes', /เปลี่ยนแปลง(?:แก้ไข)?|การ(?:ปรับปรุง|แก้ไข)(?:นโยบาย|ประกาศ|คำประกาศ)|changes? to/i],
  ['contact', /ติดต่อ(?!ระหว่าง|ประสานงาน)|contact/i],
  [
    'data',
    /ข้อมูลส่วนบุคคล(?:ที่|ใด|และข้อมูล)|ประเภท(?:ของ)?ข้อมูล|รายการข้อมูล|จัดประเภท|ข้อมูลจราจร|ข้อมูลที่.{0,12}เก็บ|เก็บข้อมูลอะไร|(?:personal )?data we|collect/i,
  ],
  ['scope', /ขอบเขต|บททั่วไป|ข้อมูลเบื้องต้น|scope/i],
]

/** Topics that a section tells, the ones named first: of a heading three at most, of a clause without one two. */
const MOST_OF_TITLE = 3
const MOST_OF_CLAUSE = 2
/** A clause says at its beginning what it is about; later words are about other things. */
const CLAUSE_REACH = 60

/** What a section is about, by its heading. */
export function topicsOfTitle(title: string): NoticeTopic[] {
  return topicsOf(title, MOST_OF_TITLE)
}

/** What a section without a heading is about, by the first words of its text. */
export function topicsOfClause(text: string): NoticeTopic[] {
  return topicsOf(text.slice(0, CLAUSE_REACH), MOST_OF_CLAUSE)
}

function topicsOf(text: string, most: number): NoticeTopic[] {
  return TOPIC_WORDS.map(([topic, words]) => ({ topic, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
    .slice(0, most)
    .map(({ topic }) => topic)
}

const BASIS_WORDS: readonly (readonly [LegalBasis, RegExp])[] = [
  ['explicit_consent', /ความยินยอมโดยชัดแจ้ง|explicit consent/i],
  ['consent', /ความยินยอม|\bconsent\b/i],
  ['public_task', /ภารกิจสาธารณะ|ประโยชน์สาธารณะ|อำนาจรัฐ|public (?:task|interest)/i],
  ['legal_obligation', /(?:หน้าที่|ปฏิบัติ)ตามกฎหมาย|legal obligation/i],
  ['contract', /(?:ปฏิบัติ|ดำเนินการ)?ตาม(?:ภาระ)?(?:ข้อ)?สัญญา|คู่สัญญา|ฐานสัญญา|\bcontract/i],
  ['vital', /อันตรายต่อชีวิต|ประโยชน์(?:อัน)?สำคัญ(?:ต่อ|แก่|ของ|$|[ (])|vital interest/i],
  ['legitimate_interest', /ประโยชน์(?:โดย|อัน|ที่)ชอบ(?:ด้วยกฎหมาย|ธรรม)|legitimate interest/i],
  ['research_statistics', /(?:วิจัย|จดหมายเหตุ|สถิติ)|\bresearch\b|\barchiv/i],
]
/** A clause that states a basis names it at its beginning; what it cites comes later. */
const REACH = 240

/** The legal basis that a clause states: the first one that it names. */
export function basisOf(clause: string): LegalBasis | undefined {
  const start = clause.slice(0, REACH)
  let first = Infinity
  let basis: LegalBasis | undefined
  for (const [name, words] of BASIS_WORDS) {
    const at = start.search(words)
    if (at < 0 || at >= first) continue
    first = at
    basis = name
  }
  return basis
}
