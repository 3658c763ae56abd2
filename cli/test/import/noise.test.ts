import { describe, expect, it } from 'vitest'
import { normalizeThai } from '../../../src/model/thai-text.ts'
import { draftOf, labels } from './import.ts'

const NIKHAHIT = '\u0E4D'

function repairsOf(text: string) {
  return draftOf(text).report.repairs
}

function suggestionsOf(text: string) {
  return draftOf(text).report.suggestions
}

const texts = (text: string) =>
  draftOf(text)
    .draft.blocks.map((block) => JSON.stringify(block))
    .join('\n')

describe('what is repaired, and listed', () => {
  it.each([
    ['sara-am', `ชื่อ\n\nส${NIKHAHIT}\u0E32นักงาน`, 'สำนักงาน'],
    ['sara-am', `ชื่อ\n\nน\u0E49${NIKHAHIT}\u0E32`, 'น้ำ'],
    ['mark-order', 'ชื่อ\n\nท\u0E48\u0E35นี่', 'ที่นี่'],
    ['sara-ae', 'ชื่อ\n\nก เเละ ข', 'ก และ ข'],
    ['invisible', 'ชื่อ\n\nข้อ\u200Bมูล\uFEFF', 'ข้อมูล'],
    ['space', 'ชื่อ\n\nพ.ศ.\u00A0\u00A0๒๕๖๒', 'พ.ศ. ๒๕๖๒'],
    ['control', 'ชื่อ\n\nข้อ\u0007มูล', 'ข้อมูล'],
    ['composed', 'Title\n\ncafe\u0301', 'café'],
    ['autolink', 'ชื่อ\n\nดู <https://example.go.th/a>', 'https://example.go.th/a'],
    ['autolink', 'ชื่อ\n\nดู <a@example.go.th>', 'a@example.go.th'],
  ])('%s', (name, source, after) => {
    const repairs = repairsOf(source)
    expect(repairs.map((repair) => [repair.class, repair.line])).toEqual(repairs.map(() => [name, 3]))
    expect(repairs.length).toBeGreaterThan(0)
    expect(texts(source)).toContain(after)
  })

  it('each place with what stood there and what stands there now', () => {
    expect(repairsOf(`ชื่อ\n\nค${NIKHAHIT}\u0E32 และ ท${NIKHAHIT}\u0E32`)).toEqual([
      { class: 'sara-am', line: 3, column: 1, before: `${NIKHAHIT}\u0E32`, after: 'ำ' },
      { class: 'sara-am', line: 3, column: 8, before: `${NIKHAHIT}\u0E32`, after: 'ำ' },
    ])
  })

  it('a joiner outside Thai stays: it makes an emoji of several', () => {
    expect(texts('Title\n\nfamily 👨\u200D👩')).toContain('👨\u200D👩')
  })

  it('the catch-word of a page', () => {
    expect(repairsOf('ชื่อ\n\n๑. หนึ่ง\n\n/๒. สอง...\n\n๒. สอง')).toEqual([
      { class: 'catch-word', line: 5, column: 0, before: '/๒. สอง...', after: '' },
    ])
  })

  it('a table whose head a new page repeated, its first row going on', () => {
    const { draft, report } = draftOf('ชื่อ\n\nแหล่ง\tข้อมูล\n๑. แบบฟอร์ม\t- ชื่อ\n\nแหล่ง\tข้อมูล\n\t- อายุ\n๒. เว็บ\t- คุกกี้')
    expect(draft.blocks).toEqual([
      {
        type: 'table',
        head: [
          [
            { text: ['แหล่ง'], header: true },
            { text: ['ข้อมูล'], header: true },
          ],
        ],
        body: [
          [
            { label: '๑.', text: ['แบบฟอร์ม'] },
            {
              text: [],
              items: [
                { level: 1, label: '-', text: ['ชื่อ'] },
                { level: 1, label: '-', text: ['อายุ'] },
              ],
            },
          ],
          [
            { label: '๒.', text: ['เว็บ'] },
            { text: [], items: [{ level: 1, label: '-', text: ['คุกกี้'] }] },
          ],
        ],
      },
    ])
    expect(report.repairs).toEqual([{ class: 'repeated-header', line: 6, column: 0, before: 'แหล่ง\tข้อมูล', after: '' }])
  })

  it('a paragraph that was broken into lines, without a space inside a Thai word', () => {
    const long = 'เราเก็บข้อมูลของท่านเพื่อให้บริการตามที่ท่านขอและเพื่อปรับปรุงบริการของเราให้ดี'
    const source = `ชื่อ\n\n${long}\nขึ้นกว่าเดิม (service\nimprovement)\n\nย่อหน้าใหม่`
    expect(draftOf(source).draft.blocks).toMatchObject([
      { text: [`${long}ขึ้นกว่าเดิม (service`] },
      { text: ['improvement)'] },
      { text: ['ย่อหน้าใหม่'] },
    ])
    expect(repairsOf(source)).toEqual([{ class: 'hard-wrap', line: 3, column: long.length, before: '\n', after: '' }])
  })

  it('lines of one width are wrapped even where no blank line parts the paragraphs', () => {
    const line = 'เราจะเก็บรักษาข้อมูลของท่านไว้เท่าที่จำเป็นแก่การให้บริการนี้'
    const source = Array.from({ length: 12 }, () => line).join('\n')
    expect(repairsOf(`ชื่อเรื่อง\n${source}`).filter((repair) => repair.class === 'hard-wrap')).toHaveLength(11)
  })

  it('what is left is canonical, so that a second import finds nothing to repair', () => {
    const source = `ชื่อ\n\nส${NIKHAHIT}\u0E32นักงาน ท\u0E48\u0E35 เเละ cafe\u0301`
    const [block] = draftOf(source).draft.blocks
    const text = block?.type === 'paragraph' ? String(block.text[0]) : ''
    expect(normalizeThai(text)).toBe(text)
    expect(repairsOf(`ชื่อ\n\n${text}`)).toEqual([])
  })
})

describe('what is suggested, and left as it is', () => {
  it.each([
    ['spelling', 'ชื่อ\n\nตามกฏหมาย', 'กฏหมาย', 'กฎหมาย'],
    ['spelling', 'ชื่อ\n\nเป็นต้นc', 'เป็นต้นc', 'เป็นต้น'],
    ['spelling', 'ชื่อ\n\nก แ ละ ข', 'แ ละ', 'และ'],
    ['spelling', 'ชื่อ\n\nให้ สนง .ดูแล', 'สนง .ดูแล', 'สนง. ดูแล'],
    ['spelling', 'ชื่อ\n\nผ่านพลตฟอร์มนี้', 'พลตฟอร์ม', 'แพลตฟอร์ม'],
    ['name-drift', 'ชื่อ\n\nระบบสุขใจดี และ ระบบสุขใจดี\n\nระบบสุขโจดี', 'สุขโจดี', 'สุขใจดี'],
    ['stray-space', `ชื่อ\n\n${'สมุดประจำครอบครัว '.repeat(2)}\n\nสมุดประจำ ครอบครัว`, 'ดประจำ ครอบคร', 'ดประจำครอบคร'],
    ['label-gap', 'ชื่อ\n\n๑. หนึ่ง\n\n๒. สอง\n\n๔. สี่', '๔.', undefined],
    ['unplaced-label', 'ชื่อ\n\n๑. หนึ่ง\n\nข้อ ๑๘ สำนักงาน', 'ข้อ ๑๘ สำนักงาน', undefined],
    ['no-title', '1. Scope\n\nThis notice is for visitors.', '', 'Privacy notice'],
  ])('%s in %j', (name, source, before, after) => {
    const found = suggestionsOf(source).filter((one) => one.class === name)
    expect(found).toMatchObject([after === undefined ? { before } : { before, after }])
    expect(repairsOf(source)).toEqual([])
  })

  it('a sentence that a page break has cut in two', () => {
    const first = 'หน่วยงานจะแจ้งให้ท่านทราบล่วงหน้าไม่น้อยกว่าสามสิบวันก่อนที่การเปลี่ยนแปลงมีผล โดยมีรายละเอียด'
    expect(suggestionsOf(`ชื่อ\n\n${first}\n\nเกี่ยวกับข้อที่เปลี่ยน`)).toMatchObject([{ class: 'page-break', line: 3 }])
    expect(suggestionsOf(`ชื่อ\n\n${first}\n\nทั้งนี้ ตามกฎหมาย`)).toEqual([])
  })

  it('good Thai gives none', () => {
    const source = 'ประกาศ\n\nแพลตฟอร์ม เว็บไซต์ อีเมล กฎหมาย ปรากฏ ฯลฯ ต่าง ๆ โดย สพร. และ Google ของ COVID-19 (เช่น ก ข)'
    expect(suggestionsOf(source)).toEqual([])
  })

  it('errors of law stay as their author wrote them', () => {
    expect(texts('ชื่อ\n\nพระราชบัญญัติธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. ๒๕๖๒')).toContain('พ.ศ. ๒๕๖๒')
  })
})

describe('what a page has around its notice', () => {
  const notice = 'ประกาศความเป็นส่วนตัว\n\n๑. คุกกี้\n\nเราเก็บข้อมูลเท่าที่จำเป็น'

  it('menu, banner and controls stay outside and are told', () => {
    const page = `หน้าแรก\nเกี่ยวกับเรา\n\n${notice}\n\nเราใช้คุกกี้ คลิกเพื่อตั้งค่า\n\nยอมรับทั้งหมด\nปฏิเสธทั้งหมด\n© 2569 กรมตัวอย่าง`
    const { draft, report } = draftOf(page)
    expect(draft.title).toBe('ประกาศความเป็นส่วนตัว')
    expect(report.around.map(({ line }) => line)).toEqual([1, 2, 10, 12, 13, 14])
    expect(labels(page)).toBe('1.@6')
    expect(draft.blocks.at(-1)).toMatchObject({ text: ['เราเก็บข้อมูลเท่าที่จำเป็น'] })
  })

  it('does not take a sentence for a title, and says so', () => {
    const first = 'ร้านให้ความสำคัญกับความเป็นส่วนตัวของท่าน และจะใช้ข้อมูลเท่าที่จำเป็น'
    const { draft, report } = draftOf(`${first}\n\n1. ข้อมูลที่เก็บ\n\nชื่อ\n\n2. สิทธิ\n\nขอลบได้`)
    expect(draft.title).toBe('ประกาศความเป็นส่วนตัว')
    expect(draft.blocks[0]).toMatchObject({ type: 'paragraph', text: [first] })
    expect(report.suggestions).toMatchObject([{ class: 'no-title', after: 'ประกาศความเป็นส่วนตัว' }])
  })

  it('one word like a control is no proof', () => {
    const { report } = draftOf(`${notice}\n\nติดต่อเรา`)
    expect(report.around).toEqual([])
  })
})
