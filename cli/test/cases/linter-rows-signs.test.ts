import { describe, expect, it } from 'vitest'
import { checkNotice } from '../../src/check/check-notice.ts'
import type { CheckContext } from '../../src/check/context.ts'
import { importFile } from '../../src/read/import-file.ts'
import { noticeOf, withoutSection, withWords } from '../check/draft.ts'
import { changing, instead, model, told, withLines } from './told.ts'

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
