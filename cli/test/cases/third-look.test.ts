import { describe, expect, it } from 'vitest'
import { noticeOf } from '../check/draft.ts'
import { importFile } from '../../src/read/import-file.ts'
import { told } from './told.ts'

const errorsOf = (...lines: string[]) =>
  told(noticeOf('นโยบายความเป็นส่วนตัว', '', ...lines.flatMap((line) => [line, '']))).errors

async function errorsOfPage(body: string) {
  const imported = await importFile('a.html', new TextEncoder().encode(`<!doctype html><h1>นโยบาย</h1>${body}`))
  if (!imported.ok) throw new Error(imported.refusal.code)
  return told(imported.draft).errors
}

describe('what a template left open', () => {
  it.each(['{clinicName} เก็บข้อมูลของท่าน', 'ติดต่อ {shop.email} ได้ทุกวัน', 'เว็บไซต์ { company } เคารพข้อมูลของท่าน'])(
    'is seen in single braces: %s',
    (line) => {
      expect(errorsOf(line)).toContain('placeholder-left')
    },
  )
  it('is not seen where braces hold Thai words', () => {
    expect(errorsOf('เราเก็บข้อมูล {ตามตาราง} เท่านั้น')).not.toContain('placeholder-left')
  })
})

describe('data of health', () => {
  it.each(['ข้อมูลทางการแพทย์', 'กรุ๊ปเลือด', 'ผลตรวจร่างกาย', 'ประวัติการแพ้ยา'])('are sensitive by the name of %s', (kind) => {
    expect(errorsOf(`เราเก็บชื่อ เบอร์โทรศัพท์ และ${kind}ของท่าน`)).toContain('sensitive-unflagged')
  })
})

describe('recipients', () => {
  it('are told below a heading that is about transfers as well', async () => {
    const cards = '<h3>ผู้ให้บริการระบบ</h3><p>เราใช้บริการอีเมลของผู้ให้บริการซึ่งประมวลผลข้อมูลบนเครื่องแม่ข่ายในต่างประเทศ</p>'
    expect(await errorsOfPage(`<h2>การเปิดเผยข้อมูลและการโอนข้อมูลไปต่างประเทศ</h2>${cards}`)).not.toContain(
      'recipients-missing',
    )
    expect(await errorsOfPage(`<h2>การโอนข้อมูลไปต่างประเทศ</h2>${cards}`)).toContain('recipients-missing')
  })
  it.each(['เราประกาศรายชื่อผู้ผ่านการคัดเลือกบนเว็บไซต์', 'เราจำกัดการเข้าถึงข้อมูลเฉพาะเจ้าหน้าที่ที่เกี่ยวข้อง'])(
    'may be meant by: %s',
    (line) => {
      expect(errorsOf(line)).not.toContain('recipients-missing')
    },
  )
  it('are not meant by a picture on a page', () => {
    expect(errorsOf('เราเผยแพร่ภาพสินค้าบนเพจของร้าน')).toContain('recipients-missing')
  })
})

describe('rights in other words', () => {
  it('are given under a heading of requests, access by asking that data be disclosed', async () => {
    const page =
      '<h2>การเปิดเผย แก้ไข และลบข้อมูล</h2><p>เมื่อเจ้าของข้อมูลร้องขอให้เปิดเผยข้อมูลส่วนบุคคล เราจะดำเนินการตามกฎหมาย</p>' +
      '<p>เจ้าของข้อมูลมีสิทธิขอแก้ไขหรือลบข้อมูล และขอให้ระงับการใช้ข้อมูลได้</p>'
    const errors = await errorsOfPage(page)
    expect(errors).not.toContain('right-access-missing')
    expect(errors).not.toContain('rights-heading-missing')
  })
  it.each(['ผู้ให้ข้อมูลสามารถยกเลิกการให้ข้อมูลได้โดยแจ้งเป็นหนังสือ', 'ท่านถอน Consent ได้ทุกเมื่อ'])('withdraw consent: %s', (line) => {
    expect(errorsOf(line)).not.toContain('right-withdraw-missing')
  })
  it('leave a doubt where one may refuse advertising', () => {
    expect(errorsOf('ท่านเลือกที่จะไม่รับข่าวสารทางการตลาดได้')).not.toContain('right-object-missing')
    expect(errorsOf('ท่านเลือกที่จะไม่รับถุงพลาสติกได้')).toContain('right-object-missing')
  })
  it.each(['เรากำหนดสิทธิในการเข้าถึงข้อมูลของเจ้าหน้าที่', 'เราสงวนสิทธิ์ในการลบข้อมูลที่ไม่เหมาะสม'])(
    'are not those of the body: %s',
    (line) => {
      const errors = errorsOf(line)
      expect(errors).toContain('right-access-missing')
      expect(errors).toContain('right-erase-missing')
    },
  )
})

describe('who decides', () => {
  it('may be reached and is not named: a warning', () => {
    expect(errorsOf('หากต้องการยกเลิก แจ้งที่ care@petdee.example')).not.toContain('controller-missing')
    expect(errorsOf('หากต้องการยกเลิก แจ้งที่เคาน์เตอร์')).toContain('controller-missing')
  })
})

describe('a basis', () => {
  it('may be a vital interest by another name', async () => {
    const table = (basis: string) =>
      `<h2>วัตถุประสงค์และฐาน</h2><table><tr><th>วัตถุประสงค์</th><th>ฐาน</th></tr><tr><td>แจ้งเตือน</td><td>${basis}</td></tr><tr><td>ส่งข่าว</td><td>ความยินยอม</td></tr></table>`
    expect(await errorsOfPage(table('ผลประโยชน์สำคัญต่อชีวิต'))).not.toContain('purpose-without-basis')
    expect(await errorsOfPage(table('–'))).toContain('purpose-without-basis')
  })
})
