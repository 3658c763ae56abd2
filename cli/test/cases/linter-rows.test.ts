import { describe, expect, it } from 'vitest'
import { withWords } from '../check/draft.ts'
import { hasCase } from './case-files.ts'
import { changing, instead, model, told, toldOfCase, withLines } from './told.ts'

describe('L01: purposes are told, whatever their heading', () => {
  it.skipIf(!hasCase('L01-purposes-headings.txt'))('L01-purposes-headings.txt', async () => {
    expect((await toldOfCase('L01-purposes-headings.txt')).errors).not.toContain('purposes-missing')
  })
  it.each([
    ['เราใช้ข้อมูลที่ได้รับเพื่อ:', '- ส่งขนมถึงบ้านท่าน ใช้ฐานสัญญา', '- ออกใบกำกับภาษี ใช้ฐานหน้าที่ตามกฎหมาย'],
    ['ร้านนำข้อมูลของท่านไปใช้เพื่อจัดส่งขนมและแจ้งเลขพัสดุ โดยใช้ฐานสัญญา'],
    ['ข้อมูลของท่านจะถูกนำไปใช้ในการจัดส่งขนม โดยใช้ฐานสัญญา'],
  ])('%s', (...lines) => {
    expect(told(instead('6.', ...lines)).errors).toEqual([])
  })
})

describe('L02: a period by criterion is a warning', () => {
  it.skipIf(!hasCase('L02-retention-needed.txt'))('L02-retention-needed.txt', async () => {
    const { errors, warnings } = await toldOfCase('L02-retention-needed.txt')
    expect(errors).not.toContain('retention-missing')
    expect(warnings).toContain('retention-criterion-only')
  })
  it.each([
    'ร้านจะเก็บรักษาข้อมูลของท่านไว้ตราบเท่าที่ท่านยังเป็นลูกค้า',
    'ร้านเก็บข้อมูลไว้จนกว่าจะหมดความจำเป็นตามวัตถุประสงค์ หรือตามอายุความ',
  ])('%s', (line) => {
    const { errors, warnings } = told(instead('7.', line))
    expect(errors).toEqual([])
    expect(warnings).toContain('retention-criterion-only')
  })
})

describe('L03: the office may stand in the lines after the sentence', () => {
  it.skipIf(!hasCase('L03-complaint-then-address.html'))('L03-complaint-then-address.html', async () => {
    expect((await toldOfCase('L03-complaint-then-address.html')).errors).not.toContain('right-complain-missing')
  })
  it.each([
    [['ท่านสามารถร้องเรียนต่อหน่วยงานกำกับดูแลตามรายละเอียดดังนี้', 'สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล', 'โทรศัพท์ 02 000 2000']],
    [['หากร้านไม่แก้ไข ร้องเรียนได้ที่:', '- สคส. อาคารตัวอย่าง ชั้น 7', '- อีเมล office@pdpc.example']],
  ])('%j', (lines) => {
    const without = withWords(model, 'สิทธิร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.)', 'สิทธิรับคำตอบ')
    expect(told(withLines(without, 'เรื่องอื่น', ...lines)).errors).toEqual([])
  })
})

describe('L04: a denied right is an error, with its sentence', () => {
  it.skipIf(!hasCase('L04-denied-rights.txt'))('L04-denied-rights.txt', async () => {
    const denied = (await toldOfCase('L04-denied-rights.txt')).findings.filter(({ rule }) => rule === 'right-denied')
    expect(denied).toHaveLength(2)
    expect(denied.map(({ severity }) => severity)).toEqual(['error', 'error'])
  })
  it.each([
    'เมื่อส่งแบบฟอร์มแล้ว ลูกค้าไม่อาจเพิกถอนความยินยอมได้',
    'ท่านตกลงสละสิทธิที่จะร้องเรียนหรือฟ้องร้องร้าน',
    'ร้านไม่รับคำขอให้ลบข้อมูลทุกกรณี',
    'ผู้ใช้ไม่มีสิทธิขอเข้าถึงข้อมูลที่ร้านเก็บไว้',
  ])('%s', (line) => {
    const { findings } = told(changing(line))
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        rule: 'right-denied',
        sentence: expect.stringContaining(line),
        at: { anchor: '13' },
        law: expect.stringContaining('s.19'),
      },
    ])
  })
  it.each([
    'ร้านจะไม่ขายข้อมูลของท่าน',
    'ร้านอาจปฏิเสธคำขอลบข้อมูลได้ในกรณีที่กฎหมายกำหนด',
    'ท่านไม่สามารถลบใบกำกับภาษีได้ในกรณีที่กฎหมายกำหนดให้ร้านเก็บไว้',
    'หากท่านไม่สามารถเข้าถึงข้อมูลของท่านได้ โปรดแจ้งร้าน',
    'การถอนความยินยอมไม่มีผลย้อนหลัง',
    'ข้อความนี้ไม่เป็นการตัดสิทธิของท่านในการร้องเรียน',
  ])('and this denies none: %s', (line) => {
    expect(told(changing(line)).errors).toEqual([])
  })
})

describe('L05: what a template left open is an error', () => {
  it.skipIf(!hasCase('L05-placeholders.txt'))('L05-placeholders.txt', async () => {
    const { errors, findings } = await toldOfCase('L05-placeholders.txt')
    expect(errors).toEqual(['placeholder-left'])
    expect(findings.map(({ message }) => message.en).join(' ')).toMatch(/\[ชื่อบริษัท\].*02-xxx-xxxx/)
  })
  it.each([
    'ติดต่อ [email\u00a0protected]',
    'ผู้รับผิดชอบ ................................',
    'เลขทะเบียน ____________',
    'ยินดีต้อนรับสู่ {{company_name}}',
    'บริษัท ABC จำกัด เป็นผู้ดูแลเว็บไซต์',
    'อีเมล info@example.com',
    'Lorem ipsum dolor sit amet',
    'โปรด (ระบุชื่อหน่วยงาน)',
    '<ใส่ชื่อบริษัท>',
  ])('%s', (line) => {
    expect(told(changing(line)).errors).toEqual(['placeholder-left'])
  })
  it.each([
    'การเปลี่ยนแปลงประกาศ ........................ 12',
    'เลขบัตรเครดิตแสดงเป็น xxxx-xxxx-xxxx-1234',
    'อีเมล dpo@example.co.th โทร 02-000-0000',
    'รายการ [1] และ [ก] ดูหมายเหตุ',
  ])('and this is none: %s', (line) => {
    expect(told(changing(line)).errors).toEqual([])
  })
  it('a company that acts once as the controller is told by its name', () => {
    const named = withWords(model, 'ร้านส่งข้อมูลไปต่างประเทศ', 'บริษัท ขนมปั้นสุข จำกัด ส่งข้อมูลไปต่างประเทศ')
    const foreign = withWords(named, 'ร้านแจ้งทางหน้าแรกก่อน', 'บริษัท เทมเพลตสำเร็จ จำกัด จะแก้ไขประกาศนี้และแจ้งทางหน้าแรกก่อน')
    expect(told(named).errors).toEqual([])
    expect(told(foreign).errors).toEqual(['controller-foreign'])
  })
})
