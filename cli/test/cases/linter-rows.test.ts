import { describe, expect, it } from 'vitest'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { checkNotice } from '../../src/check/check-notice.ts'
import type { CheckContext } from '../../src/check/context.ts'
import { importFile } from '../../src/read/import-file.ts'
import { modelNotice, noticeOf, withoutSection, withWords } from '../check/draft.ts'
import { hasCase, readCase } from './case-files.ts'

const model = modelNotice('th')

/** Rules by their severity, as `check` tells them of a draft. */
function told(draft: NoticeDraft, context: CheckContext = {}) {
  const findings = checkNotice(draft, { editionByPublish: true, ...context })
  const of = (severity: string) => [
    ...new Set(findings.filter((one) => one.severity === severity).map(({ rule }) => rule)),
  ]
  return { errors: of('error'), warnings: of('warning'), findings }
}

async function toldOfCase(name: string) {
  const read = await importFile(name, readCase(name))
  if (!read.ok) throw new Error(read.refusal.message.en)
  return told(read.draft)
}

/** The complete notice with this section in place of its own, under a heading that tells nothing or under none. */
function instead(label: string, ...lines: string[]): NoticeDraft {
  return withLines(withoutSection(model, label), 'เรื่องอื่น', ...lines)
}

/** The notice with a section more. */
function withLines(draft: NoticeDraft, title: string, ...lines: string[]): NoticeDraft {
  const section = { type: 'section', anchor: 'x', level: 1, title: [title] } as const
  const items = lines.filter((line) => line.startsWith('- '))
  const texts = lines
    .filter((line) => !line.startsWith('- '))
    .map((line) => ({ type: 'paragraph', text: [line] }) as const)
  const list = { type: 'list', items: items.map((line) => ({ level: 1, label: '-', text: [line.slice(2)] })) } as const
  return { ...draft, blocks: [...draft.blocks, section, ...texts, ...(items.length ? [list] : [])] }
}

const changing = (other: string) => withWords(model, 'ร้านแจ้งทางหน้าแรกก่อนใช้ฉบับใหม่สามสิบวัน', other)

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

describe('L06: the right without its office is a warning', () => {
  it.each(['สิทธิร้องเรียนต่อผู้มีอำนาจตามกฎหมายที่เกี่ยวข้อง', 'สิทธิร้องเรียนต่อหน่วยงานกำกับดูแลที่เกี่ยวข้อง'])('%s', (line) => {
    const { errors, warnings } = told(withWords(model, 'สิทธิร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.)', line))
    expect(errors).toEqual([])
    expect(warnings).toEqual(['right-complain-missing'])
  })
})

describe('L07: recipients are told, whatever their heading, and by an exception', () => {
  it.each([
    'ร้านจะไม่เปิดเผยข้อมูลแก่บุคคลภายนอก ยกเว้นเมื่อได้รับความยินยอมหรือมีคำสั่งศาล',
    'ร้านแบ่งปันข้อมูลของท่านกับบริษัทขนส่งและธนาคาร',
    'ข้อมูลของท่านอาจถูกส่งต่อให้แก่หน่วยงานของรัฐที่มีอำนาจ',
  ])('%s', (line) => {
    expect(told(instead('8.', line)).errors).toEqual([])
  })
  it('under a question', () => {
    const bare = withoutSection(model, '8.')
    const lines = ['พนักงานของร้าน บริษัทขนส่ง และกรมสรรพากร']
    expect(told(withLines(bare, 'ใครเห็นข้อมูลของท่านบ้าง', ...lines)).errors).toEqual([])
    expect(told(withLines(bare, 'ข้อมูลของท่านถึงใครบ้าง', ...lines)).errors).toEqual([])
  })
})

describe('L08: a controller that speaks by its name is named', () => {
  it.each(['บริษัท ขนมปั้นสุข จำกัด (“ร้าน”) จะเก็บรวบรวมข้อมูลของท่านเมื่อท่านสั่งซื้อ', 'หจก. ขนมปั้นสุข ให้ความสำคัญกับข้อมูลของท่าน'])(
    '%s',
    (line) => {
      const { errors, warnings } = told(instead('1.', line))
      expect(errors).toEqual([])
      expect(warnings).toContain('controller-incomplete')
    },
  )
})

describe('L09: a notice without headings is read by its sentences', () => {
  const lines = [
    'บริษัท ขนมปั้นสุข จำกัด ผู้ควบคุมข้อมูลส่วนบุคคล โทร 02 000 0100',
    'เราเก็บชื่อ ที่อยู่ และอีเมลของท่าน เพื่อจัดส่งขนมตามสัญญา โดยใช้ฐานสัญญา',
    'บริษัทเก็บข้อมูลของท่านไว้เป็นระยะเวลา 10 ปี นับแต่วันที่เลิกสัญญา',
    'บริษัทเปิดเผยข้อมูลของท่านแก่บริษัทขนส่งและกรมสรรพากร',
    'ท่านมีสิทธิขอเข้าถึง แก้ไข ลบ ระงับการใช้ คัดค้าน และโอนข้อมูลของท่าน',
    'ท่านถอนความยินยอมได้ทุกเมื่อ และร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้',
  ]
  it('in paragraphs only', () => {
    expect(told(noticeOf('ประกาศความเป็นส่วนตัว', ...lines)).errors).toEqual([])
  })
  it('whose sentences were styled as headings', async () => {
    const html = `<h1>ประกาศ</h1>${lines.map((line) => `<h5>${line}</h5>`).join('')}`
    const read = await importFile('a.html', new TextEncoder().encode(html))
    expect(read.ok && told(read.draft).errors).toEqual([])
  })
  it.each([
    [2, 'retention-missing'],
    [3, 'recipients-missing'],
  ])('and what it lacks is missed: line %i', (at, rule) => {
    expect(told(noticeOf('ประกาศความเป็นส่วนตัว', ...lines.filter((_, index) => index !== at))).errors).toEqual([rule])
  })
})

describe('L10: rights and days have other names', () => {
  const right = (from: string, other: string) => told(withWords(model, from, other)).errors
  it.each([
    ['สิทธิถอนความยินยอมเมื่อใดก็ได้', 'สิทธิยกเลิกคำยินยอมเมื่อใดก็ได้'],
    ['สิทธิขอให้ระงับการใช้', 'สิทธิขอให้หยุดใช้ข้อมูลชั่วคราว'],
    ['สิทธิขอให้ลบข้อมูลที่ไม่ต้องใช้แล้ว', 'สิทธิที่จะถูกลืม'],
    ['สิทธิขอเข้าถึงและขอรับสำเนาข้อมูล', 'สิทธิขอตรวจสอบข้อมูลและรับสำเนา'],
    ['สิทธิขอโอนข้อมูลไปยังร้านอื่น', 'สิทธิขอย้ายข้อมูลไปยังร้านอื่น'],
  ])('%s = %s', (from, other) => {
    expect(right(from, other)).toEqual([])
  })
  it.each(['ประกาศ ณ วันที่ ๑ มิถุนายน พ.ศ. ๒๕๖๙', 'ให้ไว้ ณ วันที่ ๕ ธันวาคม พุทธศักราช ๒๕๖๘', 'ใช้ตั้งแต่วันที่ 1 พฤษภาคม 2569'])(
    '%s',
    (line) => {
      expect(checkNotice(noticeOf('ประกาศ', line)).map(({ rule }) => rule)).not.toContain('effective-missing')
    },
  )
})

describe('L11: consent by use and forced consent are errors, with their sentence', () => {
  it.each([
    ['การใช้เว็บไซต์ต่อไปถือว่าท่านยินยอม', 'implied-consent'],
    ['หากท่านใช้บริการต่อไปหลังการเปลี่ยนแปลง ให้ถือว่าท่านยอมรับประกาศฉบับใหม่', 'implied-consent'],
    ['หากไม่ยินยอมรับจดหมายข่าว ขอสงวนสิทธิ์ไม่ขายสินค้า', 'consent-forced'],
    ['ท่านต้องยินยอมให้ใช้ข้อมูลเพื่อการตลาดจึงจะสมัครสมาชิกได้', 'consent-forced'],
    ['ร้านเปิดเผยข้อมูลแก่พันธมิตรแม้ท่านไม่ยินยอม', 'sale-without-consent'],
    ['ร้านเก็บข้อมูลของท่านไว้ตลอดไป', 'retention-unbounded'],
    ['ร้านเก็บรักษาข้อมูลไว้จนกว่าร้านจะเห็นสมควร', 'retention-unbounded'],
  ])('%s', (line, rule) => {
    const { findings } = told(changing(line))
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule, at: { anchor: '13' } }])
    expect(findings.find((one) => one.rule === rule)!.sentence).toContain(line)
  })
  it.each([
    'การใช้เว็บไซต์ต่อไปไม่ถือว่าท่านยินยอม',
    'หากท่านไม่ให้ข้อมูลที่จำเป็น ร้านไม่สามารถส่งสินค้าได้',
    'หากท่านไม่ยินยอมรับข่าวสาร ท่านยังคงซื้อสินค้าได้ตามปกติ',
    'ร้านไม่เก็บข้อมูลไว้ตลอดไป',
    'ร้านจะไม่ขายข้อมูลของท่านโดยไม่ได้รับความยินยอม',
  ])('and this is none: %s', (line) => {
    expect(told(changing(line)).errors).toEqual([])
  })
})

describe('L12: who is named for another reason is no recipient abroad', () => {
  const without = (line: string) => told(withWords(withoutSection(model, '10.'), 'จำขนมในตะกร้า', line)).errors
  it.each([
    'ดูวิธีลบคุกกี้ใน Microsoft Edge และ Google Chrome',
    'ดาวน์โหลดแอปจาก Google Play Store',
    'ติดตามเราทางเพจ Facebook',
  ])('%s', (line) => {
    expect(without(line)).toEqual([])
  })
  it('but a service is', () => {
    expect(without('นับผู้เข้าชมด้วย Google Analytics')).toEqual(['vendor-abroad-without-transfer'])
  })
})

describe('the controller of the configuration', () => {
  const config = (name: string): CheckContext => ({ config: { controller: { name } } })
  it.each(['บริษัท ขนมปั้นสุข จำกัด', 'บจก. ขนมปั้นสุข', 'บริษัท  ขนม ปั้นสุข  จำกัด (มหาชน)'])(
    'is the one of the notice: %s',
    (name) => {
      expect(told(model, config(name)).findings.filter(({ rule }) => rule === 'controller-differs')).toEqual([])
    },
  )
  it('is another one, which is a warning', () => {
    expect(told(model, config('บริษัท น้ำแข็งใส จำกัด')).warnings).toEqual(['controller-differs'])
  })
})

describe('a finding', () => {
  it('shows how sure it is, the section of the law, where the words would stand, and words to adapt', () => {
    const { findings } = told(withoutSection(model, '7.'))
    expect(findings).toMatchObject([
      {
        rule: 'retention-missing',
        sure: 'certain',
        law: 's.23(3)',
        where: { anchor: '6' },
        proposal: { th: expect.stringContaining('เราเก็บ'), en: expect.stringContaining('We keep') },
      },
    ])
  })
  it('that publishing mends is a note in a draft', () => {
    const bare = withWords(model, 'ฉบับที่ 1.0 มีผลใช้บังคับตั้งแต่วันที่ 1 มิถุนายน พ.ศ. 2569', 'ประกาศของร้าน')
    expect(told(bare).findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'note version-missing',
      'note effective-missing',
    ])
  })
})
