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
  it.each(['ผู้รับผิดชอบ: ยังไม่ระบุ', 'อีเมลของเจ้าหน้าที่: TBD', 'เบอร์โทรศัพท์ (รอใส่ข้อมูล)'])(
    'is seen as a note of its maker: %s',
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

describe('recipients and periods in few words', () => {
  it('stand below a heading of who may see the data', async () => {
    const list = '<ul><li>บริการฉุกเฉินเมื่อคุณใช้แอป</li><li>เซิร์ฟเวอร์ของผู้ให้บริการ</li></ul>'
    expect(await errorsOfPage(`<h2>4. ผู้ที่มีสิทธิ์เข้าถึง</h2>${list}`)).not.toContain('recipients-missing')
    expect(await errorsOfPage(`<h2>4. เรื่องอื่น</h2>${list}`)).toContain('recipients-missing')
  })
  it('tell that something is not kept', async () => {
    const items = (last: string) =>
      `<h2>ระยะเวลาเก็บข้อมูล</h2><ul><li>โปรไฟล์: 2 ปี</li><li>แชท: 1 ปี</li><li>${last}</li></ul>`
    expect(await errorsOfPage(items('ตำแหน่ง: ไม่เก็บถาวร'))).not.toContain('item-without-retention')
    expect(await errorsOfPage(items('ตำแหน่งของคุณ'))).toContain('item-without-retention')
  })
  it('stand in the table of a cookie policy', async () => {
    const page = (time: string) =>
      `<p>นโยบายคุกกี้นี้บอกว่าเว็บไซต์ใช้คุกกี้ใด</p><table><tr><th>ชื่อคุกกี้</th><th>ระยะเวลา</th></tr><tr><td>a-consent</td><td>${time}</td></tr></table>`
    expect(await errorsOfPage(page('จนกว่าคุณจะล้างข้อมูล'))).not.toContain('retention-missing')
    expect(await errorsOfPage(page('–'))).toContain('retention-missing')
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

describe('an app that keeps all on the device', () => {
  it('is asked for nothing, in either language', () => {
    const thai = 'เราไม่เก็บรวบรวมข้อมูลส่วนบุคคล ทุกอย่างอยู่ในเครื่องของคุณ'
    expect(errorsOf(thai, 'We collect no personal information.')).not.toContain('retention-missing')
    expect(errorsOf(thai, 'We collect your name.')).toContain('retention-missing')
  })
})

describe('what is near an element leaves a doubt', () => {
  it.each([
    ['right-portability-missing', 'คุณมีสิทธิ์ดาวน์โหลดหรือขอลบข้อมูลของคุณ'],
    ['right-object-missing', 'คุณสามารถปฏิเสธโฆษณาที่ปรับตามความสนใจได้'],
    ['retention-missing', 'เมื่อคุณขอลบบัญชี เราจะลบข้อมูลทั้งหมดของคุณ ภายใน 30 วัน'],
    ['legal-basis-missing', 'ตำแหน่งของคุณถูกเก็บด้วยความยินยอมของคุณ'],
    ['legal-basis-missing', 'เราต้องการความยินยอมของคุณในการรวบรวมข้อมูล'],
    ['legal-basis-missing', 'เครื่องมือวิเคราะห์ทำงานก็ต่อเมื่อคุณให้ความยินยอมเท่านั้น'],
    ['right-withdraw-missing', 'คุณเปลี่ยนตัวเลือกความยินยอมได้ตลอดเวลา'],
  ])('%s: %s', (rule, line) => {
    expect(errorsOf(line)).not.toContain(rule)
  })
  it.each([
    ['right-portability-missing', 'คุณสามารถดาวน์โหลดแอปได้ฟรี'],
    ['retention-missing', 'เมื่อคุณขอเปลี่ยนสินค้า เราจะส่งให้ภายใน 30 วัน'],
  ])('but not where it is of something else: %s: %s', (rule, line) => {
    expect(errorsOf(line)).toContain(rule)
  })
})

describe('a list of data below words on keeping', () => {
  it('is no list of periods, whatever another section tells', () => {
    const data = ['ข้อมูลที่เก็บ', '', 'เราเก็บข้อมูลเท่าที่จำเป็นตามวัตถุประสงค์:', '', '- ชื่อ เบอร์โทรศัพท์', '- อีเมล ที่อยู่', '']
    const periods = [
      'ระยะเวลาเก็บรักษาข้อมูล',
      '',
      '- ใบเสร็จ 5 ปี',
      '- ใบสมัคร 1 ปี',
      '- บัญชีผู้ใช้ 2 ปี',
      '- แชท 30 วัน',
      '- กล้อง 7 วัน',
    ]
    const headed = [...data, ...periods].map((line) => (/^(?:ข้อมูลที่เก็บ|ระยะเวลา)/.test(line) ? `## ${line}` : line))
    return importFile('n.md', new TextEncoder().encode(`# นโยบาย\n\n${headed.join('\n')}\n`)).then((imported) => {
      if (!imported.ok) throw new Error(imported.refusal.code)
      expect(told(imported.draft).errors).not.toContain('item-without-retention')
    })
  })
})

describe('purposes on lines of their own', () => {
  it('stay apart, however long they are', () => {
    const aims = [
      'เพื่อวิเคราะห์การใช้งานและพัฒนาประสบการณ์ของผู้ใช้ทุกคนให้ดียิ่งขึ้นในทุกอุปกรณ์ที่ใช้งาน',
      'เพื่อรักษาความปลอดภัยของระบบและป้องกันการใช้งานที่ไม่เหมาะสมจากบุคคลที่ไม่ได้รับอนุญาต',
      'เพื่อแสดงโฆษณาที่เกี่ยวข้องผ่านผู้ให้บริการโฆษณาภายนอกที่เราคัดเลือกแล้วว่าเชื่อถือได้',
    ]
    const draft = noticeOf('นโยบายความเป็นส่วนตัว', '', 'วัตถุประสงค์', ...aims, '', 'ติดต่อ', 'เขียนถึงเราได้ทุกวัน')
    expect(JSON.stringify(draft.blocks).match(/เพื่อ/g)).toHaveLength(3)
    for (const aim of aims) expect(JSON.stringify(draft.blocks)).toContain(`"${aim}"`)
  })
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
