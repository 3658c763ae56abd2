import { describe, expect, it } from 'vitest'
import { proposeBetween } from './propose.ts'

const NOTICE = [
  '# ประกาศความเป็นส่วนตัวของสหกรณ์บ้านทดลอง',
  '## ใครดูแลข้อมูล',
  'สหกรณ์บ้านทดลอง จำกัด (ต่อไปนี้เรียกว่า “สหกรณ์ฯ”) เป็นผู้ควบคุมข้อมูลส่วนบุคคล',
]

/** A notice whose last section has these words. */
const noticeOf = (heading: string, words: string) => [...NOTICE, `## ${heading}`, words, ''].join('\n\n')

async function classOf(heading: string, was: string, is: string): Promise<string> {
  const { change = 'editorial' } = await proposeBetween(noticeOf(heading, was), noticeOf(heading, is))
  return change
}

const LIST = '- ข้อมูลสมาชิก: 5 ปี\n- ภาพจากกล้อง: 30 วัน\n- ใบสมัคร: 1 ปี'
const table = (...rows: readonly string[]) => `| ข้อมูล | ระยะเวลา |\n|---|---|\n${rows.join('\n')}`

/** Rows: what it is, the heading, the words, and what becomes of them. */
const SAME: readonly (readonly [string, string, string, string])[] = [
  ['passive and active', 'การเก็บ', 'ข้อมูลของท่านจะถูกเก็บไว้ในตู้เอกสาร', 'เราจะเก็บข้อมูลของท่านไว้ในตู้เอกสาร'],
  [
    'a loan word in Thai letters',
    'ผู้รับข้อมูล',
    'เราใช้ผู้ให้บริการ cloud และ hosting ในประเทศ',
    'เราใช้ผู้ให้บริการคลาวด์และโฮสติ้งในประเทศ',
  ],
  [
    'a basis in the other language',
    'ฐาน',
    '| วัตถุประสงค์ | ฐาน |\n|---|---|\n| ส่งข่าว | Consent |',
    '| วัตถุประสงค์ | ฐาน |\n|---|---|\n| ส่งข่าว | ความยินยอม |',
  ],
  [
    'an abbreviation beside the name',
    'ข้อมูลที่เก็บ',
    'เราเก็บรุ่นเครื่องและระบบปฏิบัติการของท่าน',
    'เราเก็บรุ่นเครื่องและระบบปฏิบัติการ (OS) ของท่าน',
  ],
  [
    'initials beside the name',
    'ผู้รับข้อมูล',
    'เราส่งข้อมูลให้ Sample Web Services เพื่อเก็บสำรอง',
    'เราส่งข้อมูลให้ Sample Web Services (SWS) เพื่อเก็บสำรอง',
  ],
  [
    'an office by its short name',
    'การร้องเรียน',
    'ท่านร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้',
    'ท่านร้องเรียนต่อ สคส. ได้',
  ],
  ['a mark that was typed twice', 'ระยะเวลา', 'เราเก็บใบสมัครไว้สิบปีีแล้วทำลาย', 'เราเก็บใบสมัครไว้สิบปีแล้วทำลาย'],
  ['letters that look alike', 'ผู้รับข้อมูล', 'เราส่งข้อมูลให้บริษัทประกันถัยของสมาชิก', 'เราส่งข้อมูลให้บริษัทประกันภัยของสมาชิก'],
  [
    'the name that the notice gives itself',
    'แหล่งที่มา',
    'สหกรณ์ฯ ได้รับข้อมูลจากท่านโดยตรง',
    'สหกรณ์บ้านทดลอง จำกัด ได้รับข้อมูลจากท่านโดยตรง',
  ],
  ['a stamp in other words', 'ฉบับ', 'อัพเดทล่าสุด: 2 กุมภาพันธ์ 2026', 'ปรับปรุงล่าสุด: 2 กุมภาพันธ์ 2569'],
  [
    'a table for a list',
    'ระยะเวลาเก็บข้อมูล',
    LIST,
    table('| ข้อมูลสมาชิก | 5 ปี |', '| ภาพจากกล้อง | 30 วัน |', '| ใบสมัคร | 1 ปี |'),
  ],
  [
    'a list for a sentence',
    'วัตถุประสงค์',
    'เราใช้ข้อมูลเพื่อจ่ายปันผล แจ้งข่าว และเพื่อออกใบเสร็จ',
    'เราใช้ข้อมูลเพื่อ\n\n- จ่ายปันผล\n- แจ้งข่าว\n- ออกใบเสร็จ',
  ],
  ['those who are not of age', 'ผู้เยาว์', 'ลูกค้าที่ยังไม่บรรลุนิติภาวะต้องให้ผู้ปกครองยินยอม', 'ผู้เยาว์ต้องให้ผู้ปกครองยินยอม'],
]

const OTHER: typeof SAME = [
  ['others who may see it, under a heading that says nothing', 'เรื่องอื่น', 'ให้ผู้ดูแลระบบเข้าถึง', 'ให้ผู้ดูแลลูกค้าเข้าถึง'],
  ['passive and active, another period', 'การเก็บ', 'ข้อมูลของท่านจะถูกเก็บไว้ 5 ปี', 'เราจะเก็บข้อมูลของท่านไว้ 7 ปี'],
  ['passive and active, what was certain may be', 'การเก็บ', 'ข้อมูลของท่านจะถูกลบเมื่อพ้น 5 ปี', 'เราอาจลบข้อมูลของท่านเมื่อพ้น 5 ปี'],
  [
    'another basis in the other language',
    'ฐาน',
    '| วัตถุประสงค์ | ฐาน |\n|---|---|\n| ส่งข่าว | Consent |',
    '| วัตถุประสงค์ | ฐาน |\n|---|---|\n| ส่งข่าว | สัญญา |',
  ],
  ['another office by its short name', 'ผู้รับข้อมูล', 'เราส่งรายงานข้อมูลสมาชิกให้ คปภ.', 'เราส่งรายงานข้อมูลสมาชิกให้ ปปง.'],
  [
    'initials of somebody else',
    'ผู้รับข้อมูล',
    'เราส่งข้อมูลให้ Sample Web Services เพื่อเก็บสำรอง',
    'เราส่งข้อมูลให้ Sample Web Services และ XYZ เพื่อเก็บสำรอง',
  ],
  [
    'another brand in a sentence about the site',
    'เว็บไซต์',
    'เว็บไซต์นี้ใช้บริการของ Verzel สำหรับเผยแพร่เว็บไซต์',
    'เว็บไซต์นี้ใช้บริการของ Alibabo สำหรับเผยแพร่เว็บไซต์',
  ],
  [
    'another body for the one that speaks',
    'แหล่งที่มา',
    'สหกรณ์ฯ ได้รับข้อมูลจากท่านโดยตรง',
    'สหกรณ์บ้านสมมติ จำกัด ได้รับข้อมูลจากท่านโดยตรง',
  ],
  [
    'a table for a list, the periods change places',
    'ระยะเวลาเก็บข้อมูล',
    LIST,
    table('| ข้อมูลสมาชิก | 30 วัน |', '| ภาพจากกล้อง | 5 ปี |', '| ใบสมัคร | 1 ปี |'),
  ],
  [
    'a table for a list, with one row more',
    'ระยะเวลาเก็บข้อมูล',
    LIST,
    table('| ข้อมูลสมาชิก | 5 ปี |', '| ภาพจากกล้อง | 30 วัน |', '| ใบสมัคร | 1 ปี |', '| เสียงสนทนา | 2 ปี |'),
  ],
  [
    'a list for a sentence, with one purpose more',
    'วัตถุประสงค์',
    'เราใช้ข้อมูลเพื่อจ่ายปันผล แจ้งข่าว และเพื่อออกใบเสร็จ',
    'เราใช้ข้อมูลเพื่อ\n\n- จ่ายปันผล\n- แจ้งข่าว\n- ออกใบเสร็จ\n- ขายประกัน',
  ],
]

describe('other words', () => {
  it.each([
    ['ข้อมูลที่เราเก็บ', 'เราเก็บชื่อ และอีเมลของท่าน', 'เราเก็บชื่อ และอีเมลของท่าน และรหัสผ่าน'],
    ['ผู้รับข้อมูล', 'เราฝากข้อมูลไว้กับผู้ให้บริการคลาวด์', 'เราฝากข้อมูลไว้กับผู้ให้บริการคลาวด์ และสำรองข้อมูลไว้ที่สิงคโปร์'],
  ])('of security that tell of data or of a place are material: %s', async (heading, was, is) => {
    expect(await classOf(heading, was, is)).toBe('material')
  })

  it.each(SAME)('that say the same are editorial: %s', async (_, heading, was, is) => {
    expect(await classOf(heading, was, is)).toBe('editorial')
    expect(await classOf(heading, is, was)).toBe('editorial')
  })

  it.each(OTHER)('that say something else are material: %s', async (_, heading, was, is) => {
    expect(await classOf(heading, was, is)).toBe('material')
    expect(await classOf(heading, is, was)).toBe('material')
  })

  it('for a measure of security that came are minor, also in a sentence about recipients', async () => {
    const was = 'ข้อมูลอยู่ใน Google Workspace ของสหกรณ์ฯ ซึ่งเข้าถึงได้เฉพาะเจ้าหน้าที่'
    const is = 'ข้อมูลอยู่ใน Google Workspace ของสหกรณ์ฯ ที่เปิดใช้การยืนยันตัวตนสองขั้นตอน ซึ่งเข้าถึงได้เฉพาะเจ้าหน้าที่'
    expect(await classOf('ผู้รับข้อมูล', was, is)).toBe('minor')
    expect(await classOf('ผู้รับข้อมูล', is, was)).toBe('material')
  })
})
