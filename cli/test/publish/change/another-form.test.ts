import { describe, expect, it } from 'vitest'
import { foldDates } from '../../../src/publish/change/dates.ts'
import { soundsUnlike } from '../../../src/publish/change/sounds-alike.ts'
import { classOfSection } from './propose.ts'

/** What it is, the heading, the words, and what becomes of them. */
const ROWS: readonly (readonly [what: string, heading: string, was: string, is: string])[] = [
  ['a day in figures and in words', 'ปรับปรุง', 'ปรับปรุงล่าสุด: 21/4/2026', 'ปรับปรุงล่าสุด: 21 เมษายน 2569'],
  ['a month in short', 'ปรับปรุง', 'ปรับปรุงล่าสุด: กรกฎาคม 2569', 'ปรับปรุงล่าสุด: ก.ค. 2569'],
  ['an act in short and in full', 'ฐานทางกฎหมาย', 'ทำตาม พ.ร.บ. การบัญชี', 'ทำตามพระราชบัญญัติการบัญชี พ.ศ. 2543'],
  ['the order of rights', 'สิทธิ', 'ท่านมีสิทธิ เข้าถึง คัดลอก แก้ไข ลบ หรือคัดค้าน', 'ท่านมีสิทธิ เข้าถึง แก้ไข ลบ คัดค้าน หรือคัดลอก'],
  ['neither of two', 'ผู้รับข้อมูล', 'เราไม่ขายและไม่ให้เช่าข้อมูลของท่าน', 'เราไม่ขายหรือให้เช่าข้อมูลของท่าน'],
  [
    'a name in Thai beside the Latin one',
    'ผู้รับข้อมูล',
    'เราเก็บข้อมูลบน Google Firestore',
    'เราเก็บข้อมูลบนกูเกิลไฟร์สโตร์ (Google Firestore)',
  ],
  [
    'a name in Latin beside the Thai one',
    'ผู้ควบคุม',
    'บริษัท ซานน์ แอสเซนต์ จำกัด ดูแลข้อมูล',
    'บริษัท ซานน์ แอสเซนต์ จำกัด (Sann Ascent Co., Ltd.) ดูแลข้อมูล',
  ],
  ['the English term in brackets', 'สิทธิ', 'ท่านมีสิทธิคัดค้าน', 'ท่านมีสิทธิคัดค้าน (Right to Object)'],
  [
    'the words of an abbreviation',
    'เจ้าหน้าที่',
    'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO)',
    'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (Data Protection Officer: DPO)',
  ],
  [
    'a heading before a colon',
    'รายละเอียด',
    '**ระยะเวลาเก็บรักษา:** 5 ปีนับจากวันสมัคร',
    '**ระยะเวลาการเก็บรักษา:** 5 ปีนับจากวันสมัคร',
  ],
  [
    'what a long sentence does, by whom',
    'รายงาน',
    'เมื่อท่านไม่ระบุตัวตน ระบบจะซ่อนชื่อและรูปของท่านในหน้ารายงาน',
    'เมื่อท่านไม่ระบุตัวตน ชื่อและรูปของท่านจะถูกซ่อนในหน้ารายงาน',
  ],
  ['an abbreviation spelt out before it', 'ข้อมูลที่เก็บ', 'น้ำหนัก ส่วนสูง และ BMI', 'น้ำหนัก ส่วนสูง และดัชนีมวลกาย (BMI)'],
  ['two English words in Thai', 'ข้อมูลที่เก็บ', 'ข้อมูลบัญชี role และ session', 'ข้อมูลบัญชี บทบาท (role) และเซสชัน (session)'],
  ['this platform, and we', 'ความปลอดภัย', 'แพลตฟอร์มนี้ใช้มาตรการรักษาความปลอดภัย', 'เราใช้มาตรการรักษาความปลอดภัย'],
  ['a right in fewer words', 'สิทธิ', 'สิทธิในการขอเข้าถึงข้อมูล', 'สิทธิเข้าถึงข้อมูล'],
  ['an office of health in short', 'ผู้รับข้อมูล', 'ส่งให้โรงพยาบาลส่งเสริมสุขภาพตำบลในพื้นที่', 'ส่งให้ รพ.สต. ในพื้นที่'],
  ['a vowel inside a term', 'สิทธิ', 'ท่านมีสิทธิเข้าถีงข้อมูล', 'ท่านมีสิทธิเข้าถึงข้อมูล'],
  ['a vowel beside Latin letters', 'ความปลอดภัย', 'การเข้ารหัสข้อมุล (SSL/TLS)', 'การเข้ารหัสข้อมูล (SSL/TLS)'],
  [
    'a list that becomes a sentence',
    'ข้อมูลที่เก็บ',
    'เราอาจเก็บรวบรวมข้อมูลดังต่อไปนี้:\n\n- ชื่อ\n- อีเมล\n- ที่อยู่',
    'เราอาจเก็บรวบรวมชื่อ อีเมล และที่อยู่ของท่าน',
  ],
  ['a telephone number as it is written at home', 'ติดต่อ', 'โทรศัพท์: +66 2-419-6102', 'โทร. 0 2419 6102'],
  ['an address in short', 'ติดต่อ', 'เลขที่ 1 ซอยขวัญเรือน ถนนศรีโสธร ตำบลหน้าเมือง', 'เลขที่ 1 ซ.ขวัญเรือน ถ.ศรีโสธร ต.หน้าเมือง'],
  ['a word that is often typed so', 'ฐาน', 'ท่านยินยอมไห้เราใช้ข้อมูล', 'ท่านยินยอมให้เราใช้ข้อมูล'],
  [
    'English by whom',
    'Storage',
    'Data is stored on cloud systems, kept only as long as necessary',
    'We store your data on cloud systems and keep it only as long as necessary',
  ],
  ['a Thai name for an English word', 'ข้อมูลที่เก็บ', 'เราเก็บ watchlist หุ้น', 'เราเก็บรายการหุ้นที่ติดตาม (watchlist)'],
  ['what one can do, in fewer words', 'สิทธิ', 'ท่านสามารถขอสำเนาข้อมูลได้', 'ท่านขอสำเนาข้อมูลได้'],
  [
    'acts in short and in full, in a list',
    'ฐานทางกฎหมาย',
    'ตามกฎหมาย เช่น พ.ร.บ. สถานพยาบาล, พ.ร.บ. วิชาชีพเวชกรรม',
    'ตามกฎหมาย เช่น พระราชบัญญัติสถานพยาบาล, พระราชบัญญัติวิชาชีพเวชกรรม',
  ],
  [
    'an act at the beginning of a line',
    'กฎหมาย',
    'พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ใช้กับประกาศนี้',
    'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ใช้กับประกาศนี้',
  ],
  [
    'another letter in a long term',
    'ฐาน',
    'เมื่อได้รับความยินยอมจากเข้าของข้อมูลส่วนบุคคล',
    'เมื่อได้รับความยินยอมจากเจ้าของข้อมูลส่วนบุคคล',
  ],
  ['aims in fewer words', 'วัตถุประสงค์', 'เราใช้ข้อมูลเพื่อวัตถุประสงค์ในการติดต่อกลับ', 'เราใช้ข้อมูลเพื่อการติดต่อกลับ'],
  ['collecting by another word', 'ข้อมูลที่เก็บ', 'เราทำการเก็บรวบรวมชื่อและอีเมล', 'เราจัดเก็บชื่อและอีเมล'],
  [
    'an office spelt out',
    'ผู้รับข้อมูล',
    'เราส่งรายชื่อให้แก่สำนักงาน ป.ป.ช. เพื่อประเมิน',
    'เราส่งรายชื่อให้แก่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) เพื่อประเมิน',
  ],
  [
    'two things that are done, by whom',
    'ความลับ',
    'ข้อมูลจะถูกเก็บรักษาเป็นความลับ และจะไม่มีการขายข้อมูลให้บุคคลที่สาม',
    'เราจะเก็บรักษาข้อมูลเป็นความลับ และจะไม่ขายข้อมูลให้บุคคลที่สาม',
  ],
]

describe('the same in another form', () => {
  it.each(ROWS)('is editorial, both ways: %s', async (_, heading, was, is) => {
    expect(await classOfSection(heading, was, is)).toBe('editorial')
    expect(await classOfSection(heading, is, was)).toBe('editorial')
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
