import { describe, expect, it } from 'vitest'
import { foldDates } from '../../../src/publish/change/dates.ts'
import { soundsUnlike } from '../../../src/publish/change/sounds-alike.ts'
import { proposeBetween } from './propose.ts'

const HEAD = [
  '# ประกาศความเป็นส่วนตัวของมูลนิธิบ้านทดลอง',
  '## ใครดูแลข้อมูล',
  'มูลนิธิบ้านทดลองเป็นผู้ควบคุมข้อมูลส่วนบุคคล และไม่เปิดเผยตัวตนของผู้บริจาค',
]
const noticeOf = (heading: string, words: string) => [...HEAD, `## ${heading}`, words, ''].join('\n\n')

async function classOf(heading: string, was: string, is: string): Promise<string> {
  const { change = 'editorial' } = await proposeBetween(noticeOf(heading, was), noticeOf(heading, is))
  return change
}

/** What it is, the heading, the words, what becomes of them, and the class. */
const ROWS: readonly (readonly [what: string, heading: string, was: string, is: string, change: string])[] = [
  ['a day in figures and in words', 'ปรับปรุง', 'ปรับปรุงล่าสุด: 21/4/2026', 'ปรับปรุงล่าสุด: 21 เมษายน 2569', 'editorial'],
  ['a month in short', 'ปรับปรุง', 'ปรับปรุงล่าสุด: กรกฎาคม 2569', 'ปรับปรุงล่าสุด: ก.ค. 2569', 'editorial'],
  [
    'a day of another year, by which data go',
    'ระยะเวลาเก็บ',
    'เราลบข้อมูลในวันที่ 31 ธันวาคม 2569',
    'เราลบข้อมูลในวันที่ 31 ธันวาคม 2570',
    'material',
  ],
  [
    'an act in short and in full',
    'ฐานทางกฎหมาย',
    'ทำตาม พ.ร.บ. การบัญชี',
    'ทำตามพระราชบัญญัติการบัญชี พ.ศ. 2543',
    'editorial',
  ],
  ['another act', 'ฐานทางกฎหมาย', 'ทำตาม พ.ร.บ. การบัญชี', 'ทำตาม พ.ร.บ. คอมพิวเตอร์', 'material'],
  [
    'the order of rights',
    'สิทธิ',
    'ท่านมีสิทธิ เข้าถึง คัดลอก แก้ไข ลบ หรือคัดค้าน',
    'ท่านมีสิทธิ เข้าถึง แก้ไข ลบ คัดค้าน หรือคัดลอก',
    'editorial',
  ],
  [
    'the order, and one less',
    'สิทธิ',
    'ท่านมีสิทธิ เข้าถึง คัดลอก แก้ไข ลบ หรือคัดค้าน',
    'ท่านมีสิทธิ เข้าถึง แก้ไข ลบ หรือคัดลอก',
    'material',
  ],
  [
    'who decides and who works for them, changed about',
    'ใคร',
    'ผู้ควบคุม นทีทอง ผู้ประมวลผล ภูผาเงิน',
    'ผู้ควบคุม ภูผาเงิน ผู้ประมวลผล นทีทอง',
    'material',
  ],
  ['periods changed about', 'ระยะเวลาเก็บ', 'ชื่อ 1 ปี, ภาพ 5 ปี', 'ชื่อ 5 ปี, ภาพ 1 ปี', 'material'],
  ['neither of two', 'ผู้รับข้อมูล', 'เราไม่ขายและไม่ให้เช่าข้อมูลของท่าน', 'เราไม่ขายหรือให้เช่าข้อมูลของท่าน', 'editorial'],
  ['one of two allowed', 'ผู้รับข้อมูล', 'เราไม่ขายและไม่ให้เช่าข้อมูลของท่าน', 'เราไม่ขายและให้เช่าข้อมูลของท่าน', 'material'],
  [
    'a name in Thai beside the Latin one',
    'ผู้รับข้อมูล',
    'เราเก็บข้อมูลบน Google Firestore',
    'เราเก็บข้อมูลบนกูเกิลไฟร์สโตร์ (Google Firestore)',
    'editorial',
  ],
  [
    'a name in Latin beside the Thai one',
    'ผู้ควบคุม',
    'บริษัท ซานน์ แอสเซนต์ จำกัด ดูแลข้อมูล',
    'บริษัท ซานน์ แอสเซนต์ จำกัด (Sann Ascent Co., Ltd.) ดูแลข้อมูล',
    'editorial',
  ],
  ['somebody in brackets', 'ผู้รับข้อมูล', 'เราส่งข้อมูลให้ผู้ให้บริการขนส่ง', 'เราส่งข้อมูลให้ผู้ให้บริการขนส่ง (Kerry Express)', 'material'],
  [
    'somebody else in Thai',
    'ผู้รับข้อมูล',
    'เราเก็บข้อมูลบน Google Firestore',
    'เราเก็บข้อมูลบนอาลีบาบา (Google Firestore)',
    'material',
  ],
  ['the English term in brackets', 'สิทธิ', 'ท่านมีสิทธิคัดค้าน', 'ท่านมีสิทธิคัดค้าน (Right to Object)', 'editorial'],
  ['another aim in brackets', 'วัตถุประสงค์', 'เราใช้อีเมลเพื่อการติดต่อ', 'เราใช้อีเมลเพื่อการติดต่อ (Marketing)', 'material'],
  [
    'the words of an abbreviation',
    'เจ้าหน้าที่',
    'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO)',
    'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (Data Protection Officer: DPO)',
    'editorial',
  ],
  [
    'a heading before a colon',
    'รายละเอียด',
    '**ระยะเวลาเก็บรักษา:** 5 ปีนับจากวันสมัคร',
    '**ระยะเวลาการเก็บรักษา:** 5 ปีนับจากวันสมัคร',
    'editorial',
  ],
  [
    'a period behind such a heading',
    'รายละเอียด',
    '**ระยะเวลาเก็บรักษา:** 5 ปีนับจากวันสมัคร',
    '**ระยะเวลาการเก็บรักษา:** 7 ปีนับจากวันสมัคร',
    'material',
  ],
  [
    'what a long sentence does, by whom',
    'รายงาน',
    'เมื่อท่านไม่ระบุตัวตน ระบบจะซ่อนชื่อและรูปของท่านในหน้ารายงาน',
    'เมื่อท่านไม่ระบุตัวตน ชื่อและรูปของท่านจะถูกซ่อนในหน้ารายงาน',
    'editorial',
  ],
  ['a vowel inside a term', 'สิทธิ', 'ท่านมีสิทธิเข้าถีงข้อมูล', 'ท่านมีสิทธิเข้าถึงข้อมูล', 'editorial'],
  ['a vowel beside Latin letters', 'ความปลอดภัย', 'การเข้ารหัสข้อมุล (SSL/TLS)', 'การเข้ารหัสข้อมูล (SSL/TLS)', 'editorial'],
  [
    'a list that becomes a sentence',
    'ข้อมูลที่เก็บ',
    'เราอาจเก็บรวบรวมข้อมูลดังต่อไปนี้:\n\n- ชื่อ\n- อีเมล\n- ที่อยู่',
    'เราอาจเก็บรวบรวมชื่อ อีเมล และที่อยู่ของท่าน',
    'editorial',
  ],
  [
    'a list that becomes a sentence, and one more',
    'ข้อมูลที่เก็บ',
    'เราอาจเก็บรวบรวมข้อมูลดังต่อไปนี้:\n\n- ชื่อ\n- อีเมล\n- ที่อยู่',
    'เราอาจเก็บรวบรวมชื่อ อีเมล ที่อยู่ และเลขบัตรประชาชนของท่าน',
    'material',
  ],
  ['where to ask', 'การใช้สิทธิ', 'โปรดติดต่อคลินิกที่จุดบริการลูกค้า', 'โปรดติดต่อคลินิกที่เคาน์เตอร์เวชระเบียน ชั้น 1', 'minor'],
  [
    'days and hours of an office',
    'เจ้าหน้าที่คุ้มครองข้อมูล',
    'หน่วยงาน: ศูนย์ดิจิทัล',
    'หน่วยงาน: ศูนย์ดิจิทัล อาคารบริหาร ชั้น 2 วันจันทร์–ศุกร์ 8.30–16.30 น.',
    'minor',
  ],
  ['a number that a template left open', 'ติดต่อ', 'โทรศัพท์: ยังไม่ระบุ', 'โทรศัพท์: 02-000-0808', 'minor'],
  [
    'how changes are told, below rights',
    'สิทธิ',
    'ท่านขอสำเนาข้อมูลได้',
    'ท่านขอสำเนาข้อมูลได้\n\nหากมูลนิธิแก้ไขประกาศนี้ มูลนิธิจะติดประกาศที่หน้าอาคาร',
    'minor',
  ],
  [
    'that going on is consent, told with changes',
    'สิทธิ',
    'ท่านขอสำเนาข้อมูลได้',
    'ท่านขอสำเนาข้อมูลได้\n\nหากมูลนิธิแก้ไขประกาศนี้ ถือว่าท่านยินยอมเมื่อใช้บริการต่อ',
    'material',
  ],
  [
    'a number of another, among data to reach somebody',
    'ข้อมูลการติดต่อ',
    'อีเมล หรือเบอร์โทรศัพท์ สำหรับการแจ้งเตือน',
    'อีเมล เบอร์โทรศัพท์ และเบอร์โทรศัพท์ผู้ปกครอง สำหรับการแจ้งเตือน',
    'material',
  ],
  [
    'a day of birth among them',
    'ข้อมูลการติดต่อ',
    'อีเมล หรือเบอร์โทรศัพท์ สำหรับการแจ้งเตือน',
    'อีเมล เบอร์โทรศัพท์ และวันเกิด สำหรับการแจ้งเตือน',
    'material',
  ],
  [
    'a service more, where nobody knows what it is about',
    'ระบบ',
    'เว็บนี้ทำงานบนระบบมาตรฐาน เช่น hosting และระบบแคช',
    'เว็บนี้ทำงานบนระบบมาตรฐาน เช่น hosting ระบบแคช และ Google Analytics',
    'material',
  ],
  ['a telephone number as it is written at home', 'ติดต่อ', 'โทรศัพท์: +66 2-419-6102', 'โทร. 0 2419 6102', 'editorial'],
  ['another telephone number', 'ติดต่อ', 'โทรศัพท์: +66 2-419-6102', 'โทร. 0 2419 6103', 'minor'],
  [
    'an address in short',
    'ติดต่อ',
    'เลขที่ 1 ซอยขวัญเรือน ถนนศรีโสธร ตำบลหน้าเมือง',
    'เลขที่ 1 ซ.ขวัญเรือน ถ.ศรีโสธร ต.หน้าเมือง',
    'editorial',
  ],
  ['a word that is often typed so', 'ฐาน', 'ท่านยินยอมไห้เราใช้ข้อมูล', 'ท่านยินยอมให้เราใช้ข้อมูล', 'editorial'],
  [
    'English by whom',
    'Storage',
    'Data is stored on cloud systems, kept only as long as necessary',
    'We store your data on cloud systems and keep it only as long as necessary',
    'editorial',
  ],
  [
    'English, and for longer',
    'Storage',
    'Data is stored on cloud systems for 1 year',
    'We store your data on cloud systems for 2 years',
    'material',
  ],
  [
    'a Thai name for an English word',
    'ข้อมูลที่เก็บ',
    'เราเก็บ watchlist หุ้น',
    'เราเก็บรายการหุ้นที่ติดตาม (watchlist)',
    'editorial',
  ],
  ['a Thai name that says more', 'ข้อมูลที่เก็บ', 'เราเก็บ watchlist หุ้น', 'เราเก็บรายการหุ้นและรายได้ (watchlist)', 'material'],
  ['what one can do, in fewer words', 'สิทธิ', 'ท่านสามารถขอสำเนาข้อมูลได้', 'ท่านขอสำเนาข้อมูลได้', 'editorial'],
  ['what one cannot', 'สิทธิ', 'ท่านสามารถขอสำเนาข้อมูลได้', 'ท่านไม่สามารถขอสำเนาข้อมูลได้', 'material'],
  [
    'a measure of security inside a sentence about data',
    'ความปลอดภัย',
    'เราใช้ HTTPS และไม่เก็บข้อมูลบัตร',
    'เราใช้ HTTPS จำกัดสิทธิ์ผู้ดูแลระบบด้วยการยืนยันตัวตนสองชั้น และไม่เก็บข้อมูลบัตร',
    'minor',
  ],
  [
    'a country in a sentence that explains',
    'คุกกี้',
    'คุกกี้คือไฟล์ข้อมูลขนาดเล็กที่บันทึกในเครื่องของท่าน',
    'คุกกี้คือไฟล์ข้อมูลขนาดเล็กที่บันทึกในเครื่องของท่านและส่งไปประเทศจีน',
    'material',
  ],
  [
    'a country beside measures of security',
    'ความปลอดภัย',
    'เราเข้ารหัสข้อมูลระหว่างการส่งผ่าน',
    'เราเข้ารหัสข้อมูลระหว่างการส่งผ่านไปประเทศจีน',
    'material',
  ],
  [
    'working days in which a request is answered',
    'การใช้สิทธิ',
    'เราลบข้อมูลภายใน 3-5 วันทำการ',
    'เราลบข้อมูลภายใน 3-9 วันทำการ',
    'material',
  ],
  [
    'in what time a breach is told',
    'ความปลอดภัย',
    'หากเกิดเหตุ เราจะแจ้งท่านภายใน 72 ชั่วโมง',
    'หากเกิดเหตุ เราจะแจ้งท่านภายใน 144 ชั่วโมง',
    'material',
  ],
  [
    'acts in short and in full, in a list',
    'ฐานทางกฎหมาย',
    'ตามกฎหมาย เช่น พ.ร.บ. สถานพยาบาล, พ.ร.บ. วิชาชีพเวชกรรม',
    'ตามกฎหมาย เช่น พระราชบัญญัติสถานพยาบาล, พระราชบัญญัติวิชาชีพเวชกรรม',
    'editorial',
  ],
  [
    'an act at the beginning of a line',
    'กฎหมาย',
    'พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ใช้กับประกาศนี้',
    'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ใช้กับประกาศนี้',
    'editorial',
  ],
  [
    'when one may ask, in a sentence that says whom to write to',
    'คำถาม',
    'ใช่ คุณสามารถติดต่อทีมงานเพื่อขอเข้าถึง แก้ไข หรือลบข้อมูลของคุณ',
    'ได้เฉพาะเมื่อพ้น 1 ปี คุณสามารถติดต่อทีมงานเพื่อขอเข้าถึง แก้ไข หรือลบข้อมูลของคุณ',
    'material',
  ],
  [
    'a day and its hours in figures',
    'ติดต่อ',
    'เปิดจันทร์-ศุกร์ 08:00-16:30 น.',
    'เปิดจันทร์-ศุกร์ 08:30-12:00 น. และ 13:00-16:00 น.',
    'minor',
  ],
  ['a measure more in a list', 'ความปลอดภัย', '- การเข้ารหัสไฟล์', '- การเข้ารหัสไฟล์\n- การสำรองข้อมูลทุกวัน', 'minor'],
  ['a copy in another place', 'ความปลอดภัย', '- การเข้ารหัสไฟล์', '- การเข้ารหัสไฟล์\n- การสำรองข้อมูลไว้ต่างประเทศ', 'material'],
  [
    'a norm by its number',
    'ความปลอดภัย',
    'เราใช้มาตรการรักษาความปลอดภัย',
    'เราใช้มาตรการรักษาความปลอดภัยตามมาตรฐาน ISO/IEC 27001',
    'minor',
  ],
  [
    'another letter in a long term',
    'ฐาน',
    'เมื่อได้รับความยินยอมจากเข้าของข้อมูลส่วนบุคคล',
    'เมื่อได้รับความยินยอมจากเจ้าของข้อมูลส่วนบุคคล',
    'editorial',
  ],
  ['aims in fewer words', 'วัตถุประสงค์', 'เราใช้ข้อมูลเพื่อวัตถุประสงค์ในการติดต่อกลับ', 'เราใช้ข้อมูลเพื่อการติดต่อกลับ', 'editorial'],
  ['collecting by another word', 'ข้อมูลที่เก็บ', 'เราทำการเก็บรวบรวมชื่อและอีเมล', 'เราจัดเก็บชื่อและอีเมล', 'editorial'],
  [
    'an office spelt out',
    'ผู้รับข้อมูล',
    'เราส่งรายชื่อให้แก่สำนักงาน ป.ป.ช. เพื่อประเมิน',
    'เราส่งรายชื่อให้แก่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) เพื่อประเมิน',
    'editorial',
  ],
  [
    'two things that are done, by whom',
    'ความลับ',
    'ข้อมูลจะถูกเก็บรักษาเป็นความลับ และจะไม่มีการขายข้อมูลให้บุคคลที่สาม',
    'เราจะเก็บรักษาข้อมูลเป็นความลับ และจะไม่ขายข้อมูลให้บุคคลที่สาม',
    'editorial',
  ],
  [
    'two things, one of them no longer denied',
    'ความลับ',
    'ข้อมูลจะถูกเก็บรักษาเป็นความลับ และจะไม่มีการขายข้อมูลให้บุคคลที่สาม',
    'เราจะเก็บรักษาข้อมูลเป็นความลับ และจะขายข้อมูลให้บุคคลที่สาม',
    'material',
  ],
  [
    'that data are destroyed for good',
    'การลบ',
    'เราลบทำลายเอกสารอย่างปลอดภัย',
    'เราลบทำลายเอกสารอย่างปลอดภัยด้วยวิธีที่กู้คืนไม่ได้',
    'minor',
  ],
]

describe('the same in another form, and what only looks like it', () => {
  it.each(ROWS)('%s', async (_, heading, was, is, change) => {
    expect(await classOf(heading, was, is)).toBe(change)
    if (change !== 'minor') expect(await classOf(heading, is, was)).toBe(change)
  })
})

describe('a day', () => {
  it.each([
    '25 กันยายน 2569',
    '25 กันยายน พ.ศ. 2569',
    '25 ก.ย. 2569',
    '25/9/2569',
    '25-09-2026',
    '2026-09-25',
    'september 25, 2026',
    '25th sept 2026',
  ])('is one in all forms: %s', (text) => {
    expect(foldDates(text).trim()).toBe('day20260925')
  })
  it.each(['ข้อ 12/3', '13/13/2569', '1/2/99', 'โทร 02-123-2569'])('is none: %s', (text) => {
    expect(foldDates(text)).toBe(text)
  })
})

describe('names in two scripts', () => {
  it('sound alike', () => {
    expect(soundsUnlike('เฟซบุ๊ก', 'facebook')).toBeLessThan(0.4)
    expect(soundsUnlike('ไมโครซอฟท์', 'microsoft')).toBeLessThan(0.4)
    expect(soundsUnlike('ธนาคาร', 'facebook')).toBeGreaterThan(0.4)
    expect(soundsUnlike('อา', 'aa')).toBe(1)
  })
})
