import { describe, expect, it } from 'vitest'
import { checkNotice } from '../../src/check/check-notice.ts'
import type { CheckContext } from '../../src/check/context.ts'
import { DISCLAIMER } from '../../src/check/disclaimer.ts'
import { RULES } from '../../src/check/rules.ts'
import { modelNotice, noticeOf, rulesOf, withoutSection, withWords } from './draft.ts'

const th = modelNotice('th')
const service = { id: 'stats', category: 'analytics', name: 'Statistics', retention: 'P1Y' }

describe('the rules', () => {
  it('have ids of their own that a notice can name as waived', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    expect(RULES.filter(({ id }) => !/^[a-z][a-z0-9-]{0,63}$/.test(id))).toEqual([])
  })

  it('have a section of the law, and words in Thai and English', () => {
    for (const { law, message, why, remedy } of RULES) {
      expect(law).toMatch(/^s\.\d+/)
      for (const words of [message, why, remedy]) {
        expect(words.th).toMatch(/[ก-ฮ]/)
        expect(words.en).toMatch(/^[^ก-ฮ]+$/)
      }
      expect(message.th.includes('{}')).toBe(message.en.includes('{}'))
    }
  })

  it('say in both languages that they are no legal advice', () => {
    expect(DISCLAIMER.th).toContain('ไม่ใช่คำปรึกษาทางกฎหมาย')
    expect(DISCLAIMER.en).toContain('not legal advice')
  })

  it('say what they are about in the place of the braces', () => {
    const [finding] = checkNotice(withWords(th, 'ชื่อและนามสกุล (จำเป็น)', 'ชื่อและนามสกุล'))
    expect(finding).toMatchObject({
      rule: 'datum-unmarked',
      law: 's.23(2)',
      severity: 'warning',
      at: { anchor: '3', label: '3.', path: 'blocks[6].items[0].text' },
      message: { en: 'Not marked as required or optional: ชื่อและนามสกุล' },
    })
  })
})

describe('data', () => {
  it('T07: a datum without a mark beside others that have one is a warning, in a list and in a table', () => {
    const list = noticeOf('1. ข้อมูลส่วนบุคคลที่เราเก็บ', '- ชื่อ (จำเป็น)', '- ที่อยู่')
    expect(messagesOf(list, 'datum-unmarked')).toEqual(['warning ที่อยู่'])
    const table = noticeOf('1. ข้อมูลส่วนบุคคลที่เราเก็บ', 'รายการข้อมูล\tจำเป็นหรือไม่', 'ชื่อ\tจำเป็น', 'เพศ\t-')
    expect(messagesOf(table, 'datum-unmarked')).toEqual(['warning เพศ'])
  })

  it('T07: without any mark and any consequence are a warning of their own', () => {
    const unmarked = withWords(withWords(withoutSection(th, '5.'), ' (จำเป็น)', ''), ' (ไม่บังคับ)', '')
    expect(rulesOf(unmarked)).toEqual(['required-data-missing'])
  })

  it('T19: an item without retention beside others that have one is an error, in a table too', () => {
    const table = noticeOf('1. ตารางการใช้ข้อมูล', 'ข้อมูล\tระยะเวลาเก็บ', 'ชื่อ\t2 ปี', 'คำสั่งซื้อ\t-', 'อีเมล\tจนกว่าเลิกรับ')
    expect(messagesOf(table, 'item-without-retention')).toEqual(['error คำสั่งซื้อ'])
  })

  it('T19: a service without retention is told', () => {
    const { retention, ...silent } = service
    expect(retention).toBe('P1Y')
    expect(rulesOf(th, { config: { services: [service] } })).toEqual([])
    expect(rulesOf(th, { config: { services: [silent] } })).toEqual(['service-without-retention'])
  })

  it('under the headings that small shops give them are found', () => {
    const lines = ['1. ข้อมูลที่เราเก็บ', '(ก) ชื่อ นามสกุล', '(ข) โทรศัพท์และอีเมล', '2. ผู้ที่ได้รับข้อมูล', '(ก) ธนาคารที่รับชำระเงิน']
    const rules = rulesOf(noticeOf(...lines, '3. สิทธิของท่าน', 'ท่านขอแก้ไขข้อมูลของท่านได้'))
    expect(rules).not.toContain('data-missing')
    expect(rules).not.toContain('recipients-missing')
    expect(rules).not.toContain('right-rectify-missing')
  })

  it('of s.26 are named in the language of the reader', () => {
    const draft = noticeOf('1. ข้อมูลส่วนบุคคลที่เราเก็บ', 'ชื่อ ที่อยู่ ศาสนา และลายนิ้วมือ')
    const { message } = checkNotice(draft).find(({ rule }) => rule === 'sensitive-unflagged')!
    expect(message.th).toContain(': ศาสนา ข้อมูลชีวภาพ')
    expect(message.en).toContain(': religion, biometric data')
  })

  it('in general words only are unspecific, and missing where no kind is named anywhere', () => {
    const vague = noticeOf('1. ประเภทข้อมูลที่เราเก็บ', 'เราเก็บข้อมูลติดต่อของลูกค้าเท่าที่ใช้')
    expect(rulesOf(vague)).toContain('data-unspecific')
    const nothing = noticeOf('1. ประเภทข้อมูลที่เราเก็บ', 'เราเก็บข้อมูลส่วนบุคคลของลูกค้าเท่าที่ใช้')
    expect(rulesOf(nothing)).toContain('data-missing')
    expect(rulesOf(nothing)).not.toContain('data-unspecific')
  })

  it('kept by a criterion, or in logs, have no period', () => {
    const kept = (...lines: string[]) => rulesOf(noticeOf(...lines)).filter((rule) => rule.startsWith('retention'))
    expect(kept('1. ระยะเวลาการเก็บรักษา', 'เราเก็บข้อมูลเท่าที่จำเป็น')).toEqual(['retention-criterion-only'])
    expect(kept('1. ระบบ', 'เราเก็บรักษาข้อมูลจราจรทางคอมพิวเตอร์ไว้ 90 วัน')).toEqual(['retention-logs-only'])
    expect(kept('1. ระยะเวลาการเก็บรักษา', 'เราเก็บข้อมูลไว้สองปี')).toEqual([])
  })

  it('of danger to health are no health data', () => {
    const text = 'เราใช้ชื่อ ที่อยู่ และโทรศัพท์ เพื่อป้องกันอันตรายต่อชีวิต ร่างกาย หรือสุขภาพ'
    expect(rulesOf(noticeOf('1. ข้อมูลส่วนบุคคลที่เราเก็บ', text))).not.toContain('sensitive-unflagged')
  })
})

describe('purposes', () => {
  it('T12: one without a basis is an error and named', () => {
    const draft = withWords(th, ' ใช้ฐานความยินยอม"', '"')
    expect(messagesOf(draft, 'purpose-without-basis')).toEqual(['error เพื่อส่งจดหมายข่าว'])
  })

  it('T12: have their bases in a table, row by row', () => {
    const table = (basis: string) =>
      noticeOf('1. วัตถุประสงค์', 'วัตถุประสงค์\tฐานทางกฎหมาย', 'ส่งสินค้า\tสัญญา ปฏิบัติตามสัญญา', `วิเคราะห์ยอดขาย\t${basis}`)
    const basisRules = (basis: string) => rulesOf(table(basis)).filter((rule) => /basis/.test(rule))
    expect(basisRules('ประโยชน์โดยชอบด้วยกฎหมาย')).toEqual([])
    expect(basisRules('-')).toEqual(['purpose-without-basis'])
  })

  it.each([
    ['not told', 'เพื่อส่งสินค้า', 'legal-basis-missing'],
    ['told in passing', 'เพื่อส่งสินค้าและปฏิบัติตามกฎหมายที่เกี่ยวข้อง', 'legal-basis-in-prose'],
  ])('with a basis that is %s', (_, text, rule) => {
    expect(rulesOf(noticeOf('1. วัตถุประสงค์', text)).filter((one) => /basis/.test(one))).toEqual([rule])
  })

  it('with bases listed elsewhere are not mapped', () => {
    const draft = noticeOf('1. ฐานทางกฎหมาย', 'ความยินยอมของท่าน', '2. วัตถุประสงค์', '- เพื่อส่งสินค้า', '- เพื่อวิเคราะห์')
    expect(rulesOf(draft).filter((one) => /basis/.test(one))).toEqual(['legal-basis-not-mapped'])
  })

  it('T12: newsletters and security cannot be one purpose', () => {
    const both = withWords(th, 'เพื่อส่งจดหมายข่าว', 'เพื่อส่งจดหมายข่าวและรักษาความปลอดภัยของบัญชี')
    expect(rulesOf(both)).toEqual(['purposes-bundled'])
  })

  it('T12: newsletters and security cannot share a switch', () => {
    const services = (...categories: string[]) => ({
      categories: ['necessary', 'marketing'],
      services: [
        { ...service, id: 'guard', category: categories[0]!, purpose: 'ป้องกันการทุจริต' },
        { ...service, id: 'news', category: categories[1]!, purpose: { th: 'ส่งข่าวสารและโปรโมชัน' } },
      ],
    })
    expect(rulesOf(th, { config: services('necessary', 'marketing') })).toEqual([])
    expect(checkNotice(th, { config: services('marketing', 'marketing') })).toMatchObject([
      { rule: 'purposes-bundled', severity: 'error', at: { path: 'config.categories[1]' } },
    ])
  })
})

describe('recipients', () => {
  const google = { ...service, id: 'google-analytics', name: 'Google Analytics', cookies: ['basket'] }

  it('T09: a vendor abroad and no section on transfers is an error', () => {
    const draft = withoutSection(th, '10.')
    expect(checkNotice(draft, { config: { services: [google] } })).toMatchObject([
      { rule: 'vendor-abroad-without-transfer', severity: 'error', at: { path: 'config.services[0]' } },
    ])
    expect(rulesOf(th, { config: { services: [google] } })).toEqual([])
    expect(rulesOf(draft, { config: { services: [service] } })).toEqual(['transfer-missing'])
  })

  it('T09: nor may the notice deny the transfer, or name such a vendor itself', () => {
    const denied = withWords(th, 'ร้านส่งข้อมูลไปต่างประเทศภายใต้ข้อสัญญามาตรฐานที่กฎหมายยอมรับ', 'ร้านไม่ส่งข้อมูลไปต่างประเทศ')
    expect(rulesOf(denied)).toEqual([])
    expect(rulesOf(denied, { config: { services: [google] } })).toEqual(['vendor-abroad-without-transfer'])
    const named = withWords(withoutSection(th, '10.'), 'จำขนมในตะกร้า', 'นับผู้เข้าชมด้วย Google Analytics')
    expect(rulesOf(named)).toEqual(['vendor-abroad-without-transfer'])
  })

  it('that are processors only are not all', () => {
    const draft = noticeOf('1. ผู้รับข้อมูล', 'เราจ้างผู้ประมวลผลข้อมูลดูแลระบบ')
    expect(rulesOf(draft)).toContain('recipients-processors-only')
  })
})

describe('cookies', () => {
  const cookie = (cookies: string[], purpose = 'นับผู้เข้าชม'): CheckContext => ({
    config: { services: [{ ...service, cookies, purpose }] },
  })

  it('T04: that tell visitors apart cannot be said to hold no personal data', () => {
    const claim = withWords(th, 'จำขนมในตะกร้า', 'จำขนมในตะกร้า คุกกี้นี้ไม่เก็บข้อมูลส่วนบุคคล')
    expect(rulesOf(claim)).toEqual([])
    expect(rulesOf(claim, cookie(['_ga']))).toEqual(['cookie-undeclared', 'cookie-claim-false'])
    expect(messagesOf(withWords(claim, 'basket', '_fbp'), 'cookie-claim-false')).toEqual(['error _fbp'])
  })

  it('T04: nor in the configuration', () => {
    const rules = (cookies: string[]) => rulesOf(th, cookie(cookies, 'นับผู้เข้าชม ไม่เก็บข้อมูลส่วนบุคคล'))
    expect(rules(['_ga'])).toContain('cookie-claim-false')
    expect(rules(['basket'])).toEqual([])
  })

  it('of the configuration stand in the table of the notice', () => {
    expect(rulesOf(th, cookie(['basket']))).toEqual([])
    expect(messagesOf(th, 'cookie-undeclared', cookie(['visits_*']))).toEqual(['warning visits_*'])
  })

  it('are no matter where nothing sets any', () => {
    expect(rulesOf(withoutSection(withoutCookieWords(), '12.'))).toEqual([])
    expect(rulesOf(withoutSection(withoutCookieWords(), '12.'), cookie(['basket']))).toEqual(['cookie-table-missing'])
  })

  function withoutCookieWords() {
    return withWords(th, 'หรือปุ่มตั้งค่าคุกกี้', '')
  }
})

describe('terms', () => {
  it.each([
    ['การเข้าใช้งานเว็บไซต์ต่อไปถือว่าท่านยินยอมตามประกาศนี้', 'implied-consent'],
    ['ร้านอาจแก้ไขประกาศนี้โดยไม่ต้องแจ้งให้ท่านทราบ', 'silent-change'],
  ])('such as %s are a warning', (text, rule) => {
    expect(rulesOf(withWords(th, 'ร้านแจ้งทางหน้าแรกก่อนใช้ฉบับใหม่สามสิบวัน', text))).toEqual([rule])
  })
})

describe('what is written in other ways', () => {
  it('is found: rights as verbs under their heading, or in one sentence', () => {
    const verbs = ['ขอเข้าถึงข้อมูล', 'ขอให้โอนข้อมูล', 'คัดค้าน', 'ขอให้ลบ', 'ขอให้ระงับการใช้', 'ขอแก้ไข', 'ถอนความยินยอม']
    const list = noticeOf('1. สิทธิของท่าน', ...verbs.map((verb) => `- ${verb}`))
    const sentence = noticeOf('1. สิทธิของท่าน', `ท่านมีสิทธิ ${verbs.join(' ')} หากมีเหตุตามกฎหมาย`)
    for (const draft of [list, sentence])
      expect(rulesOf(draft).filter((rule) => rule.startsWith('right'))).toEqual(['right-complain-missing'])
  })

  it('is found: a basis in running text, and not in other words with ฐาน', () => {
    const bases = (text: string) => rulesOf(noticeOf('1. วัตถุประสงค์', text)).filter((rule) => /basis/.test(rule))
    expect(bases('เพื่อส่งสินค้าโดยใช้ฐานสัญญา ตามสัญญาซื้อขาย')).toEqual([])
    expect(bases('เพื่อส่งสินค้าตามมาตรฐานสัญญา และเก็บหลักฐานความยินยอม')).toEqual(['legal-basis-missing'])
  })

  it.each(['๑ มิ.ย. ๒๕๖๙', '1 มิถุนายน 2569', '2026-06-01', '1/6/2569'])('is found: from %s', (day) => {
    const rules = rulesOf(noticeOf('ประกาศนี้', `เวอร์ชัน 2 เริ่มใช้วันที่ ${day}`))
    expect(rules.filter((rule) => /version|effective/.test(rule))).toEqual([])
  })

  it('is not taken for a version: the number of an amended law', () => {
    expect(rulesOf(noticeOf('ประกาศนี้', 'ตามพระราชบัญญัติว่าด้วยคอมพิวเตอร์ (ฉบับที่ 2) พ.ศ. 2560'))).toContain('version-missing')
  })
})

describe('the importer’s doubts', () => {
  it('come along as notes', () => {
    const suggestions = [
      { class: 'spelling', line: 4, before: 'คุ้กกี้', after: 'คุกกี้' },
      { class: 'page-break', line: 9, before: '…' },
    ] as const
    expect(checkNotice(th, { suggestions })).toMatchObject([
      { rule: 'words-doubtful', severity: 'note', message: { en: expect.stringContaining('คุ้กกี้ → คุกกี้') } },
    ])
  })
})

/** Severity and what the message ends with, of this rule's findings. */
function messagesOf(draft: Parameters<typeof checkNotice>[0], rule: string, context?: CheckContext): string[] {
  return checkNotice(draft, context)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${message.en.slice(message.en.indexOf(': ') + 2)}`)
}
