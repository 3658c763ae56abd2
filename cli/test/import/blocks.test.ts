import { describe, expect, it } from 'vitest'
import { findPhones } from '../../src/import/phone.ts'
import { importNotice } from '../../src/import/import-notice.ts'
import type { Source } from '../../src/import/source-line.ts'
import { draftOf } from './import.ts'

const blocksOf = (...lines: string[]) => draftOf(['ประกาศ', '', ...lines].join('\n')).draft.blocks

describe('telephone numbers', () => {
  it.each([
    ['โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕', ['tel:+6625501495']],
    ['โทร. 02-612-6060 ต่อ 123', ['tel:+6626126060;ext=123']],
    ['โทร. ๐ ๒๒๐๒ ๙๐๐๔-๕', ['tel:+6622029004']],
    ['โทรศัพท์ 0 2202 9004-5, 08 1234 5678', ['tel:+6622029004', 'tel:+66812345678']],
    ['Tel. +66 2 612 6060', ['tel:+6626126060']],
    ['Tel. +66 (0) 2 612 6060', ['tel:+6626126060']],
    ['สายด่วน 1111', ['tel:1111']],
    ['โทรสาร : ๐ ๒๕๕๑ ๘๕๖๕', []],
    ['โทรศัพท์ 02-612-6060 โทรสาร 02-612-6061', ['tel:+6626126060']],
    ['โทรสาร 02-612-6061 โทรศัพท์ 02-612-6060', ['tel:+6626126060']],
    ['เลขที่ 02-612-6060', []],
    ['โทรศัพท์ 1234', []],
    ['โทรศัพท์ 0 1234 56789 01 2', []],
    ['โทรศัพท์ 02 612 60601', []],
  ])('%s', (text, expected) => {
    expect(findPhones(text).map(({ href }) => href)).toEqual(expected)
  })

  it('are linked in the form shown, range and all', () => {
    const text = 'โทร. ๐ ๒๒๐๒ ๙๐๐๔-๕ ในเวลาราชการ'
    const [phone] = findPhones(text)
    expect(text.slice(phone!.from, phone!.to)).toBe('๐ ๒๒๐๒ ๙๐๐๔-๕')
  })
})

describe('contacts', () => {
  it('lines with captions, the name before them and the rest of an address', () => {
    expect(
      blocksOf(
        '๑. ติดต่อ',
        '',
        'ท่านติดต่อเราได้ที่',
        '',
        'กรมตัวอย่าง',
        '',
        'ที่อยู่ : ๑ ถนนหนึ่ง',
        '',
        'เขตสอง กรุงเทพฯ ๑๐๑๐๐',
        '',
        'โทรสาร : ๐ ๒๕๕๑ ๘๕๖๕',
        '',
        'ช่องทางการติดต่อ : e-mail : a@example.go.th',
        '',
        'ย่อหน้าต่อไป',
      ).slice(1),
    ).toEqual([
      { type: 'paragraph', text: ['ท่านติดต่อเราได้ที่'] },
      {
        type: 'contact',
        lines: [
          { kind: 'name', text: ['กรมตัวอย่าง'] },
          { kind: 'postal', text: ['ที่อยู่ : ๑ ถนนหนึ่ง'] },
          { kind: 'postal', text: ['เขตสอง กรุงเทพฯ ๑๐๑๐๐'] },
          { kind: 'fax', text: ['โทรสาร : ๐ ๒๕๕๑ ๘๕๖๕'] },
          {
            kind: 'mail',
            text: ['ช่องทางการติดต่อ : e-mail : ', { text: 'a@example.go.th', href: 'mailto:a@example.go.th' }],
          },
        ],
      },
      { type: 'paragraph', text: ['ย่อหน้าต่อไป'] },
    ])
  })

  it('an address alone is a paragraph: nobody can be reached by a caption', () => {
    expect(blocksOf('ที่อยู่ : ตามทะเบียนบ้าน')).toMatchObject([{ type: 'paragraph' }])
  })
})

describe('definitions, lists and quotes', () => {
  it.each([
    [['“ข้อมูล” หมายถึง สิ่งที่รู้'], '“ข้อมูล”', 'หมายถึง สิ่งที่รู้'],
    [['“ข้อมูล”', 'หมายถึง สิ่งที่รู้'], '“ข้อมูล”', 'หมายถึง สิ่งที่รู้'],
    [['"ข้อมูล" หมายความว่า สิ่งที่รู้'], '"ข้อมูล"', 'หมายความว่า สิ่งที่รู้'],
    [['“Data” means what is known'], '“Data”', 'means what is known'],
  ])('%j', (lines, term, text) => {
    expect(blocksOf(...lines)).toEqual([{ type: 'definition', term: [term], text: [text] }])
  })

  it('a definition with a number is a clause', () => {
    expect(blocksOf('๑. นิยาม', '๑.๑ “ข้อมูล” หมายถึง สิ่งที่รู้').slice(1)).toMatchObject([
      { type: 'section', label: '๑.๑' },
      { type: 'definition', term: ['“ข้อมูล”'] },
    ])
  })

  it('words in quotation marks that define nothing stay words', () => {
    expect(blocksOf('“ข้อมูล” ของท่านปลอดภัย')).toMatchObject([{ type: 'paragraph' }])
  })

  it('bullets keep their sign', () => {
    expect(blocksOf('- ก', '• ข', '-ค')).toEqual([
      {
        type: 'list',
        items: [
          { level: 1, label: '-', text: ['ก'] },
          { level: 1, label: '•', text: ['ข'] },
          { level: 1, label: '-', text: ['ค'] },
        ],
      },
    ])
  })

  it('a long paragraph in quotation marks is a quote', () => {
    expect(blocksOf(`“${'ให้ผู้ควบคุมข้อมูลแจ้งเจ้าของข้อมูล '.repeat(4)}”`)).toMatchObject([{ type: 'quote' }])
  })
})

describe('tables', () => {
  it('numbers, bullets and captions that a tab sets apart make none', () => {
    expect(blocksOf('๑.\tขอบเขต', '๒.\tข้อมูล')).toMatchObject([{ label: '๑.' }, {}, { label: '๒.' }, {}])
    expect(blocksOf('โทรศัพท์ :\t02-612-6060', 'อีเมล :\ta@example.go.th')).toMatchObject([{ type: 'contact' }])
    expect(blocksOf('\tย่อหน้า', '\tย่อหน้า').every(({ type }) => type === 'paragraph')).toBe(true)
  })

  it('a row that goes on in several cells spans', () => {
    const [table] = blocksOf('ก\tข\tค', '๑\t๒\t๓', '\t๔\t๕')
    expect(table).toMatchObject({
      body: [
        [{ text: ['๑'], rowspan: 2 }, { text: ['๒'] }, { text: ['๓'] }],
        [{ text: ['๔'] }, { text: ['๕'] }],
      ],
    })
  })

  it('a table with other columns is another table', () => {
    expect(blocksOf('ก\tข', '๑\t๒', '', 'ค\tง', '๓\t๔').map(({ type }) => type)).toEqual(['table', 'table'])
  })
})

describe('links', () => {
  it.each([
    ['ดูที่ https://example.go.th/a?b=1. แล้ว', 'https://example.go.th/a?b=1'],
    ['(https://example.go.th)', 'https://example.go.th'],
    ['ส่ง a.b@example.go.th, แล้ว', 'mailto:a.b@example.go.th'],
  ])('%s', (line, href) => {
    const [block] = blocksOf(line)
    expect(JSON.stringify(block)).toContain(`"href":"${href}"`)
  })

  it.each(['javascript:alert(1)', '<script>alert(1)</script>', 'data:text/html,x', 'https://', '<javascript:a@b.c>'])(
    'none from %s: it is words',
    (text) => {
      expect(JSON.stringify(blocksOf(text))).not.toMatch(/"href":"(?!mailto:)/)
    },
  )
})

describe('what formats tell that plain text does not', () => {
  const importSource = (lines: Source['lines']) => {
    const imported = importNotice({ lines, paragraphs: true })
    if (!imported.ok) throw new Error(imported.refusal.code)
    expect(imported.report.fidelity.exact).toBe(true)
    return imported.draft
  }

  it('heading styles, with and without numbers', () => {
    const draft = importSource([
      { line: 1, text: 'Privacy', hint: { kind: 'heading', level: 1 } },
      { line: 2, text: 'Scope', hint: { kind: 'heading', level: 2 } },
      { line: 3, text: '1. Who', hint: { kind: 'heading', level: 3 } },
      { line: 4, text: 'We.' },
      { line: 5, text: 'Contact', hint: { kind: 'heading', level: 2 } },
      { line: 6, text: 'Write.' },
    ])
    expect(draft.title).toBe('Privacy')
    expect(draft.blocks).toMatchObject([
      { type: 'section', level: 1, title: ['Scope'], anchor: 'scope' },
      { type: 'section', level: 2, label: '1.', title: ['Who'] },
      { type: 'paragraph' },
      { type: 'section', level: 1, title: ['Contact'] },
      { type: 'paragraph' },
    ])
  })

  it('links and stress, also after repairs in front of them', () => {
    const draft = importSource([
      { line: 1, text: 'Privacy', hint: { kind: 'heading', level: 1 } },
      {
        line: 2,
        text: 'ส\u0E4D\u0E32คัญ here and there',
        spans: [
          { start: 0, end: 6, emphasis: true },
          { start: 7, end: 11, href: 'https://example.com/' },
          { start: 16, end: 21, href: 'javascript:alert(1)' },
        ],
      },
    ])
    expect(draft.blocks).toEqual([
      {
        type: 'paragraph',
        text: [{ text: 'สำคัญ', emphasis: true }, ' ', { text: 'here', href: 'https://example.com/' }, ' and there'],
      },
    ])
  })

  it('cells that span, header cells, levels of lists, quotes and navigation', () => {
    const draft = importSource([
      { line: 1, text: 'เมนูหลัก', hint: { kind: 'around' } },
      { line: 2, text: 'Privacy', hint: { kind: 'heading', level: 1 } },
      {
        line: 3,
        text: 'a\tb',
        hint: { kind: 'row', table: 1, cells: [{ header: true, colspan: 2 }, { header: true }] },
      },
      { line: 4, text: 'c\td\te', hint: { kind: 'row', table: 1, cells: [{ rowspan: 2 }, {}, {}] } },
      { line: 5, text: '- one', hint: { kind: 'item', level: 1 } },
      { line: 6, text: '- two', hint: { kind: 'item', level: 2 } },
      { line: 7, text: 'law', hint: { kind: 'quote' } },
    ])
    expect(draft.blocks).toMatchObject([
      { head: [[{ header: true, colspan: 2 }, { header: true }]], body: [[{ rowspan: 2 }, {}, {}]] },
      { items: [{ level: 1 }, { level: 2 }] },
      { type: 'quote', text: ['law'] },
    ])
  })
})

describe('what a section is about', () => {
  it.each([
    ['๑. วัตถุประสงค์ในการเก็บรวบรวม', ['purposes']],
    ['๑. ฐานกฎหมาย', ['legal-basis']],
    ['๑. ระยะเวลาในการเก็บรักษาข้อมูล', ['retention']],
    ['๑. การโอนข้อมูลไปต่างประเทศ', ['transfer']],
    ['๑. สิทธิของเจ้าของข้อมูล', ['rights']],
    ['๑. การใช้คุกกี้', ['cookies']],
    ['๑. ช่องทางการติดต่อ', ['contact']],
    ['๑. การเปลี่ยนแปลงประกาศ', ['changes']],
    ['๑. เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล', ['dpo']],
    ['1. Your rights', ['rights']],
    ['๑. บทเฉพาะกาล', undefined],
  ])('%s', (heading, about) => {
    const [section] = blocksOf(heading, '', 'ข้อความ')
    expect(section?.type === 'section' && section.about).toEqual(about)
  })
})

it('a tick or an arrow begins an item, as a bullet does, and a box to tick does not', () => {
  const { draft } = draftOf('ประกาศ\n\nท่านมีสิทธิ\n✅ เข้าถึงข้อมูล\n✔️ แก้ไขข้อมูล\n➤ ถอนความยินยอม\n\n☑ ยินยอม')
  expect(draft.blocks.find(({ type }) => type === 'list')).toMatchObject({ items: { length: 3 } })
  expect(JSON.stringify(draft.blocks)).toContain('☑ ยินยอม')
})
