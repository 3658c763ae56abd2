import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/import/source-line.ts'
import { importFile } from '../../src/read/import-file.ts'
import { readHtml } from '../../src/read/read-html.ts'
import { outlineOf, shape } from './same-outline.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

function read(bytes: Uint8Array | string): Source {
  const source = readHtml(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  if ('code' in source) throw new Error(source.message.en)
  return source
}

const told = ({ lines }: Source) =>
  lines.map(({ text, hint }) => (hint ? `${hint.kind}${'level' in hint ? hint.level : ''}: ${text}` : text))
const NBSP = /\u00A0/g

describe('a page that Word has written', () => {
  it('is read as what Word shows', () => {
    expect(
      told(read(fixture('word-filtered.html'))).map((line) => line.replace(NBSP, '_').replace(/_[_ ]*/g, '_')),
    ).toEqual([
      'ประกาศความเป็นส่วนตัวของร้านกาแฟหน้าสถานี',
      'around: ข้อ ๑ ข้อมูลที่เราเก็บ........1',
      'heading1: ข้อ ๑ ข้อมูลที่เราเก็บ',
      'item1: (ก)_ชื่อและเบอร์โทรของสมาชิก',
      'item1: (ข)_ประวัติการสั่งเครื่องดื่ม',
      'ข้อ_๒_การใช้ข้อมูล เราใช้ข้อมูลของท่าน เพื่อ',
      'item1: • สะสมแต้ม',
      'item2: • ส่งคูปองวันเกิด',
      'row: ข้อมูล\tเก็บนาน',
      'row: ๑. สมาชิก\t๒ ปี',
      'row: หรือจนกว่าจะเลิกเป็นสมาชิก',
      'ข้อ ๓ ติดต่อเรา',
      'โทรศัพท์ : ๐๒ ๑๒๓ ๔๕๖๗',
      'อีเมล : hello@example.org',
      'around: ข้อความที่ซ่อนไว้',
    ])
  })

  it('becomes a notice, letter for letter', async () => {
    expect(shape(outlineOf(await importFile('ประกาศ.html', fixture('word-filtered.html'))))).toEqual([
      'section 1 ข้อ 1',
      'section 2 (ก)',
      'section 2 (ข)',
      'section 1 ข้อ 2',
      'bullet 2 •',
      'bullet 2 •',
      'table 2  2 2',
      'row 3 1.',
      'row 3 ',
      'section 1 ข้อ 3',
      'contact 2 ',
    ])
  })
})

describe('a page of a site builder', () => {
  it('navigation, cookie bar and footer are around; lists have the numbers that a browser shows', () => {
    expect(told(read(fixture('site-builder.html')))).toEqual([
      'around: ข้ามไปยังเนื้อหา',
      'around: สวนสัตว์เล็ก',
      'around: หน้าแรก',
      'around: ซื้อบัตร',
      'around: หน้าแรก > นโยบาย',
      'heading1: นโยบายความเป็นส่วนตัวของสวนสัตว์เล็ก',
      'สวนสัตว์เล็ก ดูแลข้อมูลของผู้มาเยือนทุกคนด้วยความใส่ใจ',
      'around: รหัส 42',
      'heading2: เราเก็บอะไร',
      'item1: ก. ชื่อผู้ซื้อบัตร',
      'item1: ข. ข้อมูลการเดินทาง',
      'item2: • เวลาที่เข้า',
      'item2: เวลาที่ออก',
      'item1: ๓. ภาพจากกล้องวงจรปิด',
      'item1: ๔. เสียงจากเครื่องบรรยาย',
      'item1: i. ข้อหนึ่ง',
      'item1: ii. ข้อสอง',
      'heading2: ติดต่อ',
      'โทรศัพท์ : 02 123 4567',
      'อีเมล : zoo@example.org',
      'quote: สัตว์ทุกตัวมีเรื่องเล่า',
      'ระยะเวลา',
      'row: ข้อมูล\tเก็บนาน',
      'row: ภาพ เสียง',
      'around: © สวนสัตว์เล็ก',
      'around: เว็บไซต์นี้ใช้คุกกี้',
      'around: ยอมรับทั้งหมด',
    ])
  })

  it('only web, mail and telephone links stay', () => {
    const { lines } = read(fixture('site-builder.html'))
    expect(lines.flatMap(({ spans = [] }) => spans.map(({ href }) => href))).toEqual(['tel:+6621234567'])
  })

  it('what is called navigation and holds the text is the text', () => {
    const page = `<nav>เมนู</nav><div class="sidebar">${'<p>ข้อ ๑ เนื้อหาของประกาศ</p>'.repeat(5)}</div>`
    expect(told(read(page)).filter((line) => line.startsWith('around'))).toEqual(['around: เมนู'])
  })
})

describe('the encoding of a page', () => {
  const thai = (label: string) => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>ประกาศ`
    return Uint8Array.from(page, (letter) =>
      letter > '\u0E00' ? letter.charCodeAt(0) - 0xe00 + 0xa0 : letter.charCodeAt(0),
    )
  }

  it.each(['tis-620', 'TIS620', 'windows-874', 'iso-8859-11', 'utf-8', 'iso-8859-1'])(
    'Thai of before Unicode, called %s',
    (label) => {
      expect(told(read(thai(label)))).toEqual(['ประกาศ'])
    },
  )

  it('UTF-8 that calls itself TIS-620 is UTF-8', () => {
    expect(told(read('<meta charset="tis-620"><p>ประกาศ'))).toEqual(['ประกาศ'])
  })

  it('Thai with so much else that only the page can say it', () => {
    const page = Uint8Array.from('<meta charset="tis620"><p>\u00A1\u00D2\u00E0\u00E0\u00E0\u00E0', (one) =>
      one.charCodeAt(0),
    )
    expect(told(read(page))).toEqual(['กาเเเเ'])
  })

  it('another encoding that the page names', () => {
    expect(told(read(Uint8Array.from('<meta charset="iso-8859-1"><p>caf\u00E9', (one) => one.charCodeAt(0))))).toEqual([
      'café',
    ])
  })
})

describe('lists', () => {
  it('an item that has its own bullet gets no second one; a number behind a bullet stays', () => {
    expect(told(read('<ul><li>- ก</li><li>๑.๑ ข</li></ul>'))).toEqual(['item1: - ก', 'item1: • ๑.๑ ข'])
  })

  it('the number of an item that begins with a list stands alone; a list can count down', () => {
    expect(told(read('<ol reversed><li><ol type=a><li>ก</ol><li>ข</ol>'))).toEqual([
      'item1: 2.',
      'item2: a. ก',
      'item1: 1. ข',
    ])
  })
})

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

  it.each([
    ['one column', row('<p>ก</p>') + row('ข'), ['ก', 'ข']],
    ['one row', row('ก', 'ข'), ['ก', 'ข']],
    ['headings in cells', row('<h2>ก</h2>', 'ข') + row('ค', 'ง'), ['heading2: ก', 'ข', 'ค', 'ง']],
    [
      'a table in a table',
      row(`<table>${row('ก', 'ข') + row('ค', 'ง')}</table>`, 'จ') + row('ฉ', 'ช'),
      ['row: ก\tข', 'row: ค\tง', 'จ', 'ฉ', 'ช'],
    ],
  ])('%s: the table only lays out the page', (_, rows, lines) => {
    expect(told(read(`<table>${rows}</table>`))).toEqual(lines)
  })

  it('cells keep their lists, their spans, and no tabs of their own', () => {
    const { lines } = read(
      '<table><tr><th colspan=2 rowspan=99999>ก\tข</th><td rowspan=-1><ul><li>ค</li><li>ง</li></ul></td></tr><tr><td>จ</td></tr></table>',
    )
    expect(lines[0]).toEqual({
      line: 1,
      text: 'ก ข\t• ค • ง',
      hint: { kind: 'row', table: 1, cells: [{ header: true, colspan: 2, rowspan: 1000 }, {}] },
    })
  })

  it('a drawing with a template in it is read around', () => {
    const { lines } = read('<p>ก</p><svg><template><text>ข</text></template></svg><p>ค</p>')
    expect(lines.filter(({ hint }) => hint?.kind !== 'around').map(({ text }) => text)).toEqual(['ก', 'ค'])
  })
})
