import { describe, expect, it } from 'vitest'
import { noticeOf } from '../check/draft.ts'
import { importFile } from '../../src/read/import-file.ts'
import { told } from './told.ts'

const of = (...lines: string[]) => told(noticeOf('นโยบายความเป็นส่วนตัว', '', ...lines.flatMap((line) => [line, ''])))
const errorsOf = (...lines: string[]) => of(...lines).errors

async function errorsOfPage(body: string) {
  const imported = await importFile('a.html', new TextEncoder().encode(`<!doctype html><h1>นโยบาย</h1>${body}`))
  if (!imported.ok) throw new Error(imported.refusal.code)
  return told(imported.draft).errors
}

describe('who decides', () => {
  it.each([
    'เมื่อท่านเข้าชมเว็บไซต์ Sigma Tutor อาจมีการจัดเก็บข้อมูล',
    'ยินยอมให้ข้อมูลแก่เรา บริษัทในเครือ ส.รุ่งเรือง กรุ๊ป',
    'ผู้จัดงานขอเก็บข้อมูลของท่าน',
  ])('may be meant by a name in passing: %s', (line) => {
    expect(errorsOf(line)).not.toContain('controller-missing')
  })
  it.each(['เราใช้ระบบ AI ช่วยตอบคำถาม', 'เราใช้ Google Analytics ในเว็บไซต์', 'บริษัทฯ จะเก็บข้อมูลของท่าน'])(
    'is not meant by: %s',
    (line) => {
      expect(errorsOf(line)).toContain('controller-missing')
    },
  )
  it('is a name that says what it does not do', () => {
    expect(errorsOf('DekThai เก็บข้อมูลเพื่อจัดงานของคุณ ไม่มีการขายข้อมูลให้บุคคลที่สาม')).not.toContain('controller-missing')
  })
})

describe('temples and parks', () => {
  it('are named as other bodies are', () => {
    const lines = ['วัดป่าทดลอง ให้ความสำคัญต่อข้อมูลส่วนบุคคลของท่าน', 'ติดต่อ 044-000-000']
    expect(errorsOf(...lines)).not.toContain('controller-missing')
    expect(errorsOf('วัดผลการใช้งานของเว็บ ให้ความสำคัญกับสถิติ')).toContain('controller-missing')
    expect(errorsOf('ทางอุทยานวิทยาศาสตร์จะไม่คืนค่าบริการ')).not.toContain('controller-missing')
  })
})

describe('rights that are told elsewhere', () => {
  it('are a doubt where another document is said to tell them', () => {
    const { errors, warnings } = of('รายละเอียดปรากฏตามนโยบายคุ้มครองข้อมูลส่วนบุคคลของบริษัท เรื่อง "สิทธิของเจ้าของข้อมูล"')
    expect(errors).not.toContain('right-object-missing')
    expect(warnings).toContain('right-object-missing')
    expect(errorsOf('รายละเอียดสิทธิประโยชน์ของสมาชิกดูได้ที่หน้าร้าน')).toContain('right-object-missing')
  })
  it.each(['ท่านปิดการปรับโฆษณาตามความสนใจได้ที่หน้าการตั้งค่า', 'หากประสงค์จะไม่เปิดเผยข้อมูล สามารถแจ้งมายังบริษัทได้'])(
    'may be an objection: %s',
    (line) => {
      expect(errorsOf(line)).not.toContain('right-object-missing')
    },
  )
})

describe('consent by going on', () => {
  it('is an error where going on with a booking is taken for agreement', () => {
    expect(errorsOf('การดำเนินการต่อไปถือว่าท่านรับทราบและตกลงตามนโยบายของเรา')).toContain('implied-consent')
  })
})

describe('withdrawal of consent', () => {
  it('is no error where another reason is named and nobody speaks of consent', () => {
    expect(errorsOf('เราเก็บชื่อและอีเมล', 'เราเปิดเผยเมื่อกฎหมายกำหนด')).not.toContain('right-withdraw-missing')
    expect(errorsOf('เราเก็บชื่อและอีเมลเมื่อท่านให้ความยินยอม')).toContain('right-withdraw-missing')
  })
  it('may be meant by turning cookies off, in a notice about cookies', async () => {
    const cookies = (line: string) =>
      errorsOfPage(`<h2>คุกกี้คืออะไร</h2><p>เราใช้คุกกี้เมื่อท่านยินยอมให้ใช้คุกกี้</p><h2>การจัดการคุกกี้</h2><p>${line}</p>`)
    expect(await cookies('ท่านปิดคุกกี้ได้ในเบราว์เซอร์')).not.toContain('right-withdraw-missing')
    expect(await cookies('คุกกี้มีหลายประเภท')).toContain('right-withdraw-missing')
  })
})

describe('sensitive data', () => {
  it('are named in the words by which one agrees', () => {
    const lines = ['เราเก็บชื่อ อีเมล และข้อมูลจากระบบจดจำใบหน้าของท่าน']
    expect(errorsOf(...lines)).toContain('sensitive-unflagged')
    expect(errorsOf(...lines, 'ข้าพเจ้ายินยอมให้เก็บรวบรวมข้อมูล รวมถึงข้อมูลใบหน้า')).not.toContain('sensitive-unflagged')
  })
  it('are a doubt in a form by which one agrees to what it names', () => {
    const list = ['ข้อมูลที่จัดเก็บ', 'ชื่อ อีเมล ข้อมูลสุขภาพและประวัติการรักษา']
    expect(errorsOf(...list)).toContain('sensitive-unflagged')
    expect(errorsOf(...list, '☐ ข้าพเจ้ายินยอมให้คลินิกเก็บและใช้ข้อมูลตามวัตถุประสงค์ข้างต้น')).not.toContain('sensitive-unflagged')
  })
  it('are a doubt where a field of knowledge is spoken of', () => {
    const { errors, warnings } = of('โมเดลนี้ฝึกฝนจากตำราและบทความด้านการแพทย์ เช่น สุขภาพจิต')
    expect(errors).not.toContain('sensitive-unflagged')
    expect(warnings).toContain('sensitive-unflagged')
  })
})

describe('a basis', () => {
  it.each(['เราเปิดเผยข้อมูลหากจำเป็นตามกฎหมาย', 'เราไม่เผยแพร่ข้อมูล เว้นแต่จะได้รับอนุญาตจากท่าน'])(
    'may be meant by: %s',
    (line) => {
      expect(errorsOf('เราเก็บชื่อเพื่อติดต่อท่าน', line)).not.toContain('legal-basis-missing')
    },
  )
})

describe('a period at the pleasure of its keeper', () => {
  it('is none', () => {
    expect(errorsOf('เราเก็บบันทึกการใช้งานตามระยะเวลาที่ผู้ให้บริการเห็นสมควร')).toContain('retention-unbounded')
    expect(errorsOf('เราเก็บบันทึกการใช้งานตามระยะเวลาที่กฎหมายกำหนด')).not.toContain('retention-unbounded')
  })
})

describe('rights', () => {
  it('in one sentence need no heading of their own, a list of them does', async () => {
    const page = (rights: string) => errorsOfPage(`<h2>ข้อมูลที่เราเก็บ</h2><p>ชื่อ อีเมล</p>${rights}`)
    expect(await page('<p>ท่านมีสิทธิเข้าถึง แก้ไข ลบ และคัดค้านการใช้ข้อมูลของท่าน</p>')).not.toContain('rights-heading-missing')
    const list = ['สิทธิเข้าถึงข้อมูล', 'สิทธิแก้ไขข้อมูล', 'สิทธิลบข้อมูล', 'สิทธิคัดค้าน'].map((one) => `<li>${one}</li>`)
    expect(await page(`<ul>${list.join('')}</ul>`)).toContain('rights-heading-missing')
  })
})

describe('what a template left open', () => {
  it('is not a translation in brackets, nor the date below a signature', () => {
    expect(errorsOf('สิทธิของคุณตาม PDPA (Your Rights)')).not.toContain('placeholder-left')
    expect(errorsOf('(Your Company) เก็บข้อมูลของท่าน')).toContain('placeholder-left')
    expect(errorsOf('ลงชื่อ ____________ ผู้เข้าร่วม', 'วันที่ ____________')).not.toContain('placeholder-left')
    expect(errorsOf('มีผลตั้งแต่', 'วันที่ ____________')).toContain('placeholder-left')
  })
})

describe('that nothing is collected', () => {
  it('is not said by who denies saying it, nor where something is kept', () => {
    const kept = ['ชื่อผู้ใช้จะถูกบันทึกไว้', 'ไม่ใช่ว่า “ไม่มีการเก็บข้อมูลใด ๆ”']
    expect(errorsOf(...kept)).toContain('right-complain-missing')
    expect(errorsOf('แอปนี้ไม่เก็บข้อมูลส่วนบุคคลใด ๆ')).not.toContain('right-complain-missing')
  })
})

describe('aims, periods and erasure of an app that shows advertising', () => {
  it.each([
    ['purposes-missing', 'แอปแสดงโฆษณาผ่าน AdMob เพื่อแสดงโฆษณาและป้องกันการฉ้อโกง'],
    ['retention-missing', 'ข้อมูลบันทึกไว้ในอุปกรณ์ของคุณเท่านั้น'],
    ['right-erase-missing', 'การถอนการติดตั้งแอปจะลบข้อมูลออกทั้งหมด'],
  ])('may be meant: %s by %s', (rule, line) => {
    expect(errorsOf(line)).not.toContain(rule)
  })
})
