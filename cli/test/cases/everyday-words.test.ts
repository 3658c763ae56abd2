import { describe, expect, it } from 'vitest'
import { noticeOf, withoutSection, withWords } from '../check/draft.ts'
import { instead, model, told, withLines } from './told.ts'

const rulesOf = (...lines: string[]) =>
  told(noticeOf('นโยบายความเป็นส่วนตัว', '', '1. บทนำ', '', ...lines.flatMap((line) => [line, '']))).errors

describe('a body without a legal form is named', () => {
  it.each([
    'KanomPan ("เรา") ให้ความสำคัญกับข้อมูลของคุณ',
    'ยินดีต้อนรับสู่ KanomPan',
    'แอปพลิเคชัน KanomPan จะทำการเก็บรวบรวมข้อมูลของคุณ',
    'ก.ข.ท. ตระหนักถึงความเป็นส่วนตัวของท่าน',
  ])('%s', (line) => {
    expect(rulesOf(line)).not.toContain('controller-missing')
  })
  it('but not by the name of a service that it uses', () => {
    expect(rulesOf('Google Analytics เก็บรวบรวมสถิติ')).toContain('controller-missing')
  })
})

describe('rights are given in everyday words', () => {
  const bare = withWords(withoutSection(model, '11.'), 'จำขนมในตะกร้า', 'จำขนม')
  it.each([
    ['อยากแก้หรือลบข้อมูล ทักแอดมินได้ตลอดเลย', 'right-erase-missing'],
    ['คุณสามารถติดต่อเราเพื่อขอลบข้อมูลของคุณได้', 'right-erase-missing'],
    ['หากต้องการลบบัญชี กรุณาส่งอีเมลมาที่ hello@kanom.example', 'right-erase-missing'],
    ['คุณดาวน์โหลดข้อมูลของคุณได้ในหน้าโปรไฟล์', 'right-access-missing'],
  ])('%s', (line, rule) => {
    expect(told(withLines(bare, 'เรื่องอื่น', line)).errors).not.toContain(rule)
  })
  it('and not by what the body itself wants', () => {
    const { errors } = told(noticeOf('นโยบาย', 'เราต้องการแจ้งว่าบุคคลที่สามเข้าถึงข้อมูลได้'))
    expect(errors).toContain('right-access-missing')
  })
})

describe('a weak sign makes a doubt, and none an error', () => {
  it('of a basis: consent is the condition of a purpose', () => {
    const { errors } = told(instead('6.', 'เราใช้ข้อมูลของท่านเพื่อ:', '- ส่งข่าวสาร เฉพาะกรณีที่ท่านให้ความยินยอม', '- ส่งขนม'))
    expect(errors).not.toContain('legal-basis-missing')
  })
  it('of recipients: a disclosure by exception beside security', () => {
    const bare = withoutSection(model, '8.')
    const line = 'ร้านให้ความสำคัญกับความปลอดภัย และจะไม่เปิดเผยข้อมูลแก่บุคคลภายนอก เว้นแต่กฎหมายกำหนด'
    expect(told(withLines(bare, 'การรักษาความปลอดภัย', line)).errors).toEqual([])
    const guarded = 'ร้านป้องกันการเปิดเผยข้อมูลแก่บุคคลภายนอกโดยไม่ได้รับอนุญาต'
    expect(told(withLines(bare, 'การรักษาความปลอดภัย', guarded)).errors).toContain('recipients-missing')
  })
  it('of data: one kind is named', () => {
    const { errors, warnings } = told(noticeOf('นโยบาย', 'เรารวบรวมข้อมูลสถิติการเข้าชมเว็บไซต์เพื่อปรับปรุงบริการ'))
    expect(errors).not.toContain('data-missing')
    expect(warnings).toContain('data-unspecific')
  })
})

describe('where nothing is collected, nothing that is missing is an error', () => {
  const local = 'เราไม่เก็บรวบรวมข้อมูลส่วนบุคคล ข้อมูลทั้งหมดอยู่ในเครื่องของคุณ'
  it('of an app that keeps all on the device', () => {
    expect(rulesOf('แอป KanomPan เป็นแอปจดสูตรขนม', local)).toEqual([])
  })
  it.each(['เราไม่เก็บรวบรวมข้อมูลส่วนบุคคลของเด็ก', 'เราไม่เก็บรวบรวมข้อมูลโดยไม่ได้รับความยินยอม'])('but: %s', (line) => {
    expect(rulesOf(line)).toContain('retention-missing')
  })
  it('but not where another sentence collects', () => {
    expect(rulesOf(local, 'ระบบจะเก็บหมายเลขไอพีของคุณ')).toContain('retention-missing')
  })
})

describe('wishes and abilities are rights as well', () => {
  const bare = withWords(withoutSection(model, '11.'), 'จำขนมในตะกร้า', 'จำขนม')
  it.each([
    ['หากคุณต้องการเพิกถอนความยินยอม โปรดแจ้งเราทางอีเมล', 'right-withdraw-missing'],
    ['ลูกค้าสามารถปรับเปลี่ยนข้อมูลของตนได้ในหน้าบัญชี', 'right-rectify-missing'],
    ['ร้องเรียนต่อหน่วยงานรัฐได้หากเห็นว่าเราทำผิด', 'right-complain-missing'],
  ])('%s', (line, rule) => {
    expect(told(withLines(bare, 'เรื่องอื่น', line)).errors).not.toContain(rule)
  })
})

describe('a tool from abroad', () => {
  const bare = withoutSection(model, '10.')
  it('is no error where it may come one day, or where its servers are told to be abroad', () => {
    const one = told(withLines(bare, 'เครื่องมือ', 'หากในอนาคตเราใช้ Google Analytics เราจะขอความยินยอมก่อน'))
    expect(one.errors).not.toContain('vendor-abroad-without-transfer')
    const two = told(withLines(bare, 'เครื่องมือ', 'เราใช้ Google Analytics เซิร์ฟเวอร์ของ Google อาจอยู่นอกประเทศไทย'))
    expect(two.errors).not.toContain('vendor-abroad-without-transfer')
  })
  it('is one where it is in use and nothing is told', () => {
    const { errors } = told(withLines(bare, 'เครื่องมือ', 'เราใช้ Google Analytics วิเคราะห์การใช้งานเว็บไซต์'))
    expect(errors).toContain('vendor-abroad-without-transfer')
  })
})

describe('the blanks of a form', () => {
  it.each([
    'ข้าพเจ้า ______________ ยินยอมให้โรงเรียนเก็บภาพถ่าย',
    'ลงชื่อ ........................ ผู้ให้ความยินยอม',
    'ชื่อ-นามสกุล ________________ เลขประจำตัวนักเรียน ________',
  ])('are for its reader to fill in: %s', (line) => {
    expect(told(withLines(model, 'แบบแสดงความยินยอม', line)).errors).not.toContain('placeholder-left')
  })
  it.each([
    'บริษัท ____________ จำกัด เป็นผู้ควบคุมข้อมูลส่วนบุคคล',
    'เก็บไว้เป็นเวลา ______ ปี นับจากวันที่เลิกสัญญา',
    'โทรศัพท์ ____________',
  ])('are placeholders where the owner forgot to: %s', (line) => {
    expect(told(withLines(model, 'เรื่องอื่น', line)).errors).toContain('placeholder-left')
  })
})
