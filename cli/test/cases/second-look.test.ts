import { describe, expect, it } from 'vitest'
import { noticeOf, withoutSection, withWords } from '../check/draft.ts'
import { importFile } from '../../src/read/import-file.ts'
import { findGarbled } from '../../src/check/garbled.ts'
import { instead, model, told, withLines } from './told.ts'

const rulesOf = (...lines: string[]) =>
  told(noticeOf('นโยบายความเป็นส่วนตัว', '', '1. บทนำ', '', ...lines.flatMap((line) => [line, '']))).errors

async function errorsOf(html: string) {
  const imported = await importFile('a.html', new TextEncoder().encode(html))
  if (!imported.ok) throw new Error(imported.refusal.code)
  return told(imported.draft).errors
}

describe('a controller is named', () => {
  it.each([
    'อบต.ดอนงาม จะเก็บรวบรวมข้อมูลของท่าน',
    'รพ.ดอนงาม ให้ความสำคัญกับข้อมูลของท่าน',
    'เทศบาลเมืองดอนงาม มีความจำเป็นต้องขอข้อมูลของท่าน',
    'บริษัท PANSUK HOME LIVING ("บริษัท") ตระหนักถึงความเป็นส่วนตัวของท่าน',
  ])('by %s', (line) => {
    expect(rulesOf(line)).not.toContain('controller-missing')
  })
  it.each(['องค์การบริหารส่วนตำบลดอนงาม', 'โรงเรียนบ้านดอนงาม (สาขา 2)', 'บริษัท ขนมปั้นสุข จำกัด'])(
    'by a line below the title: %s',
    async (name) => {
      expect(await errorsOf(`<h1>แบบฟอร์มขอความยินยอม</h1><p>${name}</p><h2>คำชี้แจง</h2><p>โปรดอ่าน</p>`)).not.toContain(
        'controller-missing',
      )
    },
  )
  it('but not by a shop that is only spoken of', async () => {
    expect(await errorsOf('<h1>นโยบาย</h1><p>ร้านจะส่งขนมให้ท่าน</p>')).toContain('controller-missing')
  })
})

describe('words of a right that give none', () => {
  it.each(['เราขอสงวนสิทธิ์ในการระงับบัญชีของท่าน', 'ร้านสงวนสิทธิระงับการใช้งาน', 'ท่านได้สิทธิประโยชน์ระหว่างที่ร้านระงับโปรโมชั่น'])(
    '%s',
    (line) => {
      const bare = withWords(model, 'สิทธิขอให้ระงับการใช้', 'สิทธิอื่น')
      expect(told(withLines(bare, 'ข้อห้าม', line)).errors).toContain('right-restrict-missing')
    },
  )
})

describe('consent can be withdrawn in other words', () => {
  it.each([
    'ท่านสามารถยกเลิกหรือเปลี่ยนความยินยอมได้ตลอดเวลา',
    'ท่านเปลี่ยนแปลงความยินยอมได้ทุกเมื่อ',
    'ท่านสามารถถอนหรือระงับความยินยอมได้ที่หน้าโปรไฟล์',
  ])('%s', (line) => {
    const bare = withWords(model, 'สิทธิถอนความยินยอมเมื่อใดก็ได้', 'สิทธิอื่น')
    expect(told(bare).errors).toContain('right-withdraw-missing')
    expect(told(withLines(bare, 'เรื่องอื่น', line)).errors).not.toContain('right-withdraw-missing')
  })
})

describe('a basis', () => {
  it('is not given by the exception under which data are disclosed', () => {
    const lines = ['เราใช้ข้อมูลเพื่อจัดส่งขนม', 'เราไม่เปิดเผยข้อมูลแก่บุคคลภายนอก เว้นแต่เป็นการปฏิบัติตามกฎหมาย']
    expect(told(withLines(noticeOf('นโยบาย', lines[0]!), 'การเปิดเผยข้อมูล', lines[1]!)).errors).toContain(
      'legal-basis-missing',
    )
  })
})

describe('a transfer is told by the place of a server', () => {
  it.each([
    'Supabase: ฐานข้อมูลที่ตั้งอยู่ใน EU',
    'เซิร์ฟเวอร์ของเราอยู่ที่ประเทศสิงคโปร์',
    'ข้อมูลจัดเก็บไว้ในศูนย์ข้อมูลที่สหรัฐอเมริกา',
    'The servers are hosted in Singapore',
  ])('%s', (line) => {
    const bare = withLines(withoutSection(model, '10.'), 'ผู้ให้บริการ', 'ร้านใช้ Google Analytics วัดจำนวนผู้เข้าชม')
    expect(told(bare).errors).toContain('vendor-abroad-without-transfer')
    expect(told(withLines(bare, 'ระบบ', line)).errors).not.toContain('vendor-abroad-without-transfer')
  })
})

describe('a report to an office makes a doubt whether recipients are told', () => {
  it.each(['การรายงานผลต่อสำนักงานปลัดกระทรวง', 'นำส่งรายชื่อให้กรมสรรพากร', 'แจ้งข้อมูลให้แก่หน่วยงานต้นสังกัด'])('%s', (line) => {
    const bare = withoutSection(model, '8.')
    expect(told(bare).errors).toContain('recipients-missing')
    expect(told(withLines(bare, 'งานของเรา', `- ${line}`)).errors).not.toContain('recipients-missing')
  })
})

describe('a notice about cookies', () => {
  const table = (head: string, row: string) =>
    `<h1>นโยบายคุกกี้</h1><h2>ประเภทคุกกี้</h2><table><tr>${head}</tr><tr>${row}</tr><tr>${row}</tr></table>`
  it('has its purposes and periods in its table', async () => {
    const errors = await errorsOf(
      table('<th>ประเภท</th><th>วัตถุประสงค์</th><th>ระยะเวลา</th>', '<td>วิเคราะห์</td><td>วัดจำนวนผู้เข้าชม</td><td>1 ปี</td>'),
    )
    expect(errors).not.toContain('purposes-missing')
    expect(errors).not.toContain('retention-missing')
  })
  it('has none where its table tells none', async () => {
    const errors = await errorsOf(table('<th>ประเภท</th><th>ผู้ให้บริการ</th>', '<td>วิเคราะห์</td><td>ร้าน</td>'))
    expect(errors).toEqual(expect.arrayContaining(['purposes-missing', 'retention-missing']))
  })
})

describe('a period', () => {
  it('of something else in a long sentence is none of keeping', () => {
    const long = `ข้าพเจ้ายินยอมให้จัดเก็บข้อมูลของข้าพเจ้าเพื่อ${'ใช้ประกอบการตรวจประกันคุณภาพการศึกษา'.repeat(4)}ที่ได้งานทำภายใน 1 ปี`
    expect(told(instead('7.', long)).errors).toContain('retention-missing')
    expect(told(instead('7.', 'เราจัดเก็บข้อมูลของท่านไว้ภายใน 1 ปี')).errors).not.toContain('retention-missing')
  })
})

describe('good words are not garbled', () => {
  it.each(['เราเข้ารหัสรหัสผ่านด้วย bcrypt', 'ระบบเข้ารหัสรหัสประจำตัวของท่าน'])('%s', (text) => {
    expect(findGarbled(text)).toBeUndefined()
  })
  it('but a word said twice is', () => {
    expect(findGarbled('การบริหารจัดการจัดการข้อมูล')).toBeDefined()
  })
})

describe('the rights of the body are none of the reader', () => {
  const bare = withWords(withWords(model, 'สิทธิขอให้ระงับการใช้', 'สิทธิอื่น'), 'สิทธิขอให้ลบข้อมูลที่ไม่ต้องใช้แล้ว', 'สิทธิอื่น')
  it.each([
    'บริษัทมีสิทธิ์ในการระงับบัญชีหรือลบผลงานออกจากระบบทันที',
    'ร้านย่อมมีสิทธิลบความเห็นและระงับสมาชิกภาพ',
    'เรามีสิทธิที่จะระงับหรือลบบัญชี',
    'ข้อมูลของพนักงานของร้านจะถูกลบหรือระงับ',
  ])('%s', (line) => {
    const { errors } = told(withLines(bare, 'ข้อห้าม', line))
    expect(errors).toEqual(expect.arrayContaining(['right-restrict-missing', 'right-erase-missing']))
  })
  it('but that of the reader is', () => {
    expect(told(withLines(bare, 'เรื่องอื่น', 'ท่านมีสิทธิให้ร้านระงับการใช้หรือลบข้อมูล')).errors).toEqual([])
  })
})

describe('withdrawal', () => {
  const lines = ['บริษัท ขนมปั้นสุข จำกัด เก็บรวบรวมชื่อและอีเมลของพนักงาน', 'เพื่อจ่ายเงินเดือน โดยใช้ฐานสัญญา']
  it('is doubtful where nobody is asked for consent', () => {
    const { errors, warnings } = told(noticeOf('ประกาศ', '1. วัตถุประสงค์', ...lines))
    expect(errors).not.toContain('right-withdraw-missing')
    expect(warnings).toContain('right-withdraw-missing')
  })
  it('is missed where one is, and where no basis is named for what needs consent', () => {
    expect(told(noticeOf('ประกาศ', '1. วัตถุประสงค์', ...lines, 'และขอความยินยอมก่อนส่งข่าว')).errors).toContain(
      'right-withdraw-missing',
    )
    const bare = told(noticeOf('ประกาศ', '1. วัตถุประสงค์', lines[0]!))
    expect(bare.errors).not.toContain('right-withdraw-missing')
    expect(bare.warnings).toContain('right-withdraw-missing')
    expect(told(noticeOf('ประกาศ', '1. วัตถุประสงค์', 'เราใช้อีเมลของท่านเพื่อส่งโปรโมชั่น')).errors).toContain(
      'right-withdraw-missing',
    )
  })
})

describe('a period of making, sending or answering', () => {
  it.each(['ระยะเวลาการผลิตและจัดส่งอยู่ที่ 3-7 วัน', 'ระยะเวลาในการพิจารณาคือ 15 วัน', 'ระยะเวลาการรับประกัน 1 ปี'])(
    'is none of keeping: %s',
    (line) => {
      expect(told(instead('7.', line)).errors).toContain('retention-missing')
    },
  )
  it.each(['การเก็บรักษาและลบข้อมูล', 'การเก็บรักษาหรือการทำลายข้อมูล', 'การเก็บรักษาและการใช้ข้อมูล'])(
    'a criterion under “%s” is one',
    (heading) => {
      const bare = withoutSection(model, '7.')
      expect(told(withLines(bare, heading, 'เราเก็บข้อมูลเท่าที่จำเป็นต่อการให้บริการ')).errors).toEqual([])
    },
  )
})

describe('data that one kind names', () => {
  it('in passing are unspecific; a database is no data', () => {
    const told1 = told(noticeOf('ประกาศ', 'ขอให้ท่านกรอกประวัติการอบรมให้ถูกต้อง'))
    expect(told1.errors).not.toContain('data-missing')
    expect(told1.warnings).toContain('data-unspecific')
    expect(told(noticeOf('ประกาศ', 'เพื่อใช้เป็นฐานข้อมูลเชิงสถิติ')).errors).toContain('data-missing')
  })
})

describe('a name in the middle of a sentence', () => {
  it.each([
    'นโยบายนี้อธิบายถึงวิธีที่ระบบ KanomPan จัดเก็บ ใช้ และคุ้มครองข้อมูลของท่าน',
    'หน้านี้อธิบายว่า KanomPan เก็บข้อมูลใด',
    'This page explains how KanomPan collects your data',
  ])('is that of the controller: %s', (line) => {
    expect(rulesOf(line)).not.toContain('controller-missing')
  })
})

describe('the right to move data', () => {
  it.each(['ส่งออกข้อมูลของท่าน', 'ขอส่งออกข้อมูลทั้งหมด', 'Export your data'])('is that to take it out: %s', (item) => {
    const bare = withWords(model, 'สิทธิขอโอนข้อมูลไปยังร้านอื่น', 'สิทธิอื่น')
    expect(told(bare).errors).toContain('right-portability-missing')
    expect(told(withLines(bare, 'สิทธิของท่าน', `- ${item}`)).errors).not.toContain('right-portability-missing')
  })
})

describe('templates of apps in English', () => {
  const built = 'Somchai Studio built the KanomPan app as a free app.'
  it.each([built, 'This SERVICE is provided by Somchai Studio at no cost.', 'This app is developed by somchai'])(
    'name who is behind the app: %s',
    (line) => {
      expect(rulesOf(line)).not.toContain('controller-missing')
    },
  )
  it('do not name others', () => {
    expect(rulesOf('This service is provided by third parties.')).toContain('controller-missing')
  })
  it.each([
    'If you choose to use our Service, then you agree to the collection and use of information.',
    'If you use the app, you consent to this policy.',
    'By choosing to use our Service you accept this policy.',
  ])('take use for consent: %s', (line) => {
    expect(rulesOf(line)).toContain('implied-consent')
  })
  it.each(['We built the [AppName] app', 'the [Application Name] app', '[App Name] uses data'])(
    'leave a blank: %s',
    (line) => {
      expect(rulesOf(line)).toContain('placeholder-left')
    },
  )
})

describe('a transfer between countries', () => {
  it.each([
    ['การโอนข้อมูลระหว่างประเทศ', 'ข้อมูลอาจถูกประมวลผลภายใต้มาตรการที่เพียงพอ'],
    ['เรื่องอื่น', 'ข้อมูลของท่านอาจถูกประมวลผลในประเทศอื่น'],
    ['เรื่องอื่น', 'การส่งข้อมูลข้ามประเทศได้รับการคุ้มครองตามมาตรา 28'],
  ])('is told: %s, %s', (heading, line) => {
    const bare = withLines(withoutSection(model, '10.'), 'ผู้ให้บริการ', 'ร้านใช้ Google Analytics วัดจำนวนผู้เข้าชม')
    expect(told(withLines(bare, heading, line)).errors).not.toContain('vendor-abroad-without-transfer')
  })
})

describe('short words that say enough', () => {
  it.each(['สำนักงาน PDPA ของประเทศไทย', 'หน่วยงาน PDPA'])('name the office one complains to: %s', (office) => {
    const lines = ['เราเก็บชื่อของท่าน', 'ท่านมีสิทธิดังนี้ เข้าถึงข้อมูล แก้ไขข้อมูล', `ท่านมีสิทธิร้องเรียนต่อ${office}`]
    expect(rulesOf(...lines)).not.toContain('right-complain-missing')
  })
  it.each(['ให้บริการและปรับปรุงเว็บไซต์', 'จัดส่งสินค้าตามคำสั่งซื้อ'])(
    'are a doubt below a heading on purposes: %s',
    async (aim) => {
      const html = (text: string) =>
        `<h1>นโยบาย</h1><h2>ข้อมูล</h2><p>เราเก็บชื่อและอีเมล</p><h2>วัตถุประสงค์ในการใช้ข้อมูล</h2><p>${text}</p>`
      expect(await errorsOf(html(aim))).not.toContain('purposes-missing')
      expect(await errorsOf(html('ดูด้านล่าง'))).toContain('purposes-missing')
    },
  )
})

describe('going on is no consent', () => {
  it.each([
    'การกดเพื่อดำเนินการต่อถือว่าท่านให้ความยินยอมในการเก็บข้อมูล',
    'การเข้าร่วมกิจกรรมถือว่าท่านยินยอมให้เก็บข้อมูล',
    'เมื่อท่านกดปุ่มถัดไป ถือว่าท่านยินยอม',
  ])('%s', (line) => {
    expect(rulesOf(line)).toContain('implied-consent')
  })
  it.each(['เมื่อท่านกดปุ่มยินยอม ถือว่าท่านให้ความยินยอม', 'การเข้าร่วมกิจกรรมไม่ถือว่าท่านยินยอม'])('but not: %s', (line) => {
    expect(rulesOf(line)).not.toContain('implied-consent')
  })
})
