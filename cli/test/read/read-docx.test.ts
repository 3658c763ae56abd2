import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import { readOffice } from '../../src/read/read-office.ts'
import type { Source } from '../../src/import/source-line.ts'
import { buildDocx, design, list, p, run, style } from './build-docx.ts'
import type { DocxParts } from './build-docx.ts'
import { outlineOf, shape } from './same-outline.ts'

async function read(parts: DocxParts): Promise<Source> {
  const read = readOffice(await buildDocx(parts))
  if ('code' in read) throw new Error(read.message.en)
  return read.source
}

const textsOf = ({ lines }: Source) => lines.map(({ text }) => text)

const THAI = design('0', [
  ['thaiNumbers', '%1.'],
  ['thaiNumbers', '%1.%2'],
  ['thaiLetters', '(%3)'],
])

describe('numbers that Word makes', () => {
  it('Thai digits, levels and letters are text, as Word shows them', async () => {
    const source = await read({
      numbering: THAI + list('1', '0'),
      body: [
        p('ประกาศของร้านหนังสือริมคลอง'),
        p('ข้อมูลที่ร้านเก็บ', { list: '1/0' }),
        p('ข้อมูลสมาชิก', { list: '1/1' }),
        p('ชื่อและเบอร์โทร', { list: '1/2' }),
        p('ประวัติการยืม', { list: '1/2' }),
        p('ข้อมูลการสั่งซื้อ', { list: '1/1' }),
        p('ที่อยู่จัดส่ง', { list: '1/2' }),
        p('ระยะเวลาเก็บ', { list: '1/0' }),
      ].join(''),
    })
    expect(textsOf(source)).toEqual([
      'ประกาศของร้านหนังสือริมคลอง',
      '๑. ข้อมูลที่ร้านเก็บ',
      '๑.๑ ข้อมูลสมาชิก',
      '(ก) ชื่อและเบอร์โทร',
      '(ข) ประวัติการยืม',
      '๑.๒ ข้อมูลการสั่งซื้อ',
      '(ก) ที่อยู่จัดส่ง',
      '๒. ระยะเวลาเก็บ',
    ])
    expect(source.lines.map(({ hint }) => hint?.kind === 'item' && hint.level)).toEqual([false, 1, 2, 3, 3, 2, 3, 1])
  })

  it('the outline is that of the same text with typed numbers', async () => {
    const bytes = await buildDocx({
      numbering:
        design('0', [
          ['thaiNumbers', 'ข้อ %1'],
          ['thaiLetters', '(%2)'],
        ]) + list('4', '0'),
      body: [
        p('นโยบายของสวนสาธารณะ'),
        p('การเก็บภาพ', { list: '4/0' }),
        p('กล้องที่ประตู', { list: '4/1' }),
        p('กล้องที่ลานจอดรถ', { list: '4/1' }),
        p('การติดต่อ', { list: '4/0' }),
      ].join(''),
    })
    const typed = 'นโยบายของสวนสาธารณะ\n\nข้อ ๑ การเก็บภาพ\n\n(ก) กล้องที่ประตู\n\n(ข) กล้องที่ลานจอดรถ\n\nข้อ ๒ การติดต่อ'
    const plain = await importFile('ประกาศ.txt', new TextEncoder().encode(typed))
    expect(shape(outlineOf(await importFile('ประกาศ.docx', bytes)))).toEqual(shape(outlineOf(plain)))
  })

  it('all formats of Thai documents', async () => {
    const formats = ['thaiCounting', 'thaiLetters', 'lowerLetter', 'upperRoman', 'decimalZero', 'bullet', 'none']
    const source = await read({
      numbering: formats
        .map(
          (format, at) =>
            design(`${at}`, [[format, format === 'bullet' ? '\uF0B7' : '%1)']]) + list(`${at + 1}`, `${at}`),
        )
        .join(''),
      body: formats.map((_, at) => p('ก', { list: `${at + 1}/0` }) + p('ข', { list: `${at + 1}` })).join(''),
    })
    expect(textsOf(source)).toEqual([
      'หนึ่ง) ก',
      'สอง) ข',
      'ก) ก',
      'ข) ข',
      'a) ก',
      'b) ข',
      'I) ก',
      'II) ข',
      '01) ก',
      '02) ข',
      '• ก',
      '• ข',
      ') ก',
      ') ข',
    ])
  })

  it('a list of the same design counts on, one with a start of its own begins again', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const source = await read({
      numbering: THAI + list('1', '0') + list('2', '0') + list('3', '0', restart),
      body: ['1', '2', '2', '3', '3', '1'].map((id) => p('ก', { list: `${id}/0` })).join(''),
    })
    expect(textsOf(source)).toEqual(['๑. ก', '๒. ก', '๓. ก', '๑. ก', '๒. ก', '๓. ก'])
  })

  it('numbers of styles, also inherited ones; a paragraph can be without', async () => {
    const source = await read({
      numbering: THAI + list('1', '0'),
      styles:
        style('Heading1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('Chapter', 'หัวข้อ', '<w:basedOn w:val="Heading1"/>'),
      body:
        p('หนึ่ง', { style: 'Heading1' }) +
        p('สอง', { style: 'Chapter' }) +
        p('ไม่มีเลข', { style: 'Heading1', list: '0' }) +
        p('สาม', { style: 'Heading1' }),
    })
    expect(textsOf(source)).toEqual(['๑. หนึ่ง', '๒. สอง', 'ไม่มีเลข', '๓. สาม'])
    expect(source.lines[0]!.hint).toEqual({ kind: 'heading', level: 1 })
  })

  it('an empty paragraph counts and is not shown; deleted text is told and not published', async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del w:id="1">${run('ลบ')}</w:del></w:p>`
    const source = await read({
      numbering: THAI + list('1', '0'),
      body: p('ก', { list: '1/0' }) + p('', { list: '1/0' }) + p('ค', { list: '1/0' }) + deleted,
    })
    expect(source.lines.map(({ text, hint }) => `${hint?.kind}: ${text}`)).toEqual([
      'item: ๑. ก',
      'item: ๓. ค',
      'around: ลบ',
    ])
  })
})

describe('what else a Word file has', () => {
  it('merged cells and their numbers', async () => {
    const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${text}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const source = await read({
      numbering: THAI + list('1', '0'),
      body: `${p('ตารางข้อมูล')}<w:tbl>${row(cell(p('ประเภท')), cell(p('รายละเอียด'), '<w:gridSpan w:val="2"/>'))}${row(
        cell(p('สมาชิก', { list: '1/0' }), '<w:vMerge w:val="restart"/>'),
        cell(p('ชื่อ') + p('เบอร์โทร')),
        cell(p('๑ ปี')),
      )}${row(cell(p(''), '<w:vMerge/>'), cell(p('อีเมล')), cell(p('')))}</w:tbl>`,
    })
    expect(source.lines.slice(1)).toEqual([
      { line: 2, text: 'ประเภท\tรายละเอียด', hint: { kind: 'row', table: 1, cells: [{}, { colspan: 2 }] } },
      { line: 3, text: '๑. สมาชิก\tชื่อ เบอร์โทร\t๑ ปี', hint: { kind: 'row', table: 1, cells: [{ rowspan: 2 }, {}, {}] } },
      { line: 4, text: 'อีเมล\t', hint: { kind: 'row', table: 1, cells: [{}, {}] } },
    ])
  })

  it('a tab in a cell is a space, since tabs part the cells', async () => {
    const row = `<w:tr><w:tc><w:p>${run('ก')}<w:r><w:tab/></w:r>${run('ข')}</w:p></w:tc><w:tc>${p('ค')}</w:tc></w:tr>`
    expect(textsOf(await read({ body: `<w:tbl>${row}${row}</w:tbl>` }))).toEqual(['ก ข\tค', 'ก ข\tค'])
  })

  it('headings by style; a table of contents is around the notice', async () => {
    const source = await read({
      styles: style('H2', 'heading 2') + style('T1', 'toc 1'),
      body: p('๑. บทนำ 2', { style: 'T1' }) + p('บทนำ', { style: 'H2' }) + p('เนื้อหาของบทนำที่ยาวพอจะเป็นย่อหน้าได้'),
    })
    expect(source.lines.map(({ hint }) => hint)).toEqual([{ kind: 'around' }, { kind: 'heading', level: 2 }, undefined])
  })

  it('links of four kinds; others are plain text', async () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
    const { lines } = await read({
      links: { a: 'https://example.org/', b: 'javascript:alert(1)', c: 'file:///c:/x' },
      body: `<w:p>${run('ดู ')}${link('a', 'เว็บ')}${link('b', 'สคริปต์')}${link('c', 'ไฟล์')}</w:p>`,
    })
    expect(lines).toEqual([
      { line: 1, text: 'ดู เว็บสคริปต์ไฟล์', spans: [{ start: 3, end: 7, href: 'https://example.org/' }] },
    ])
  })

  it('footnotes stand after the text with the sign of their reference, and are no list', async () => {
    const source = await read({
      footnotes: `<w:footnote w:id="2">${p('คำอธิบายท้ายหน้า')}</w:footnote>`,
      body: `<w:p>${run('ข้อความ')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p('ต่อ')}`,
    })
    expect(textsOf(source)).toEqual(['ข้อความ[1]', 'ต่อ', '[1] คำอธิบายท้ายหน้า'])
  })

  it('text boxes, fields, line breaks and page breaks', async () => {
    const box =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>' +
      `<w:txbxContent>${p('ในกรอบ')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const field = `<w:fldSimple w:instr="REF x">${run('๒.๑')}</w:fldSimple>`
    const source = await read({
      body: `<w:p>${run('ตาม ')}${field}${run(' นี้')}${box}</w:p><w:p>${run('หนึ่ง')}<w:r><w:br/></w:r>${run('สอง')}<w:r><w:cr/></w:r>${run('สาม')}<w:r><w:br w:type="page"/></w:r>${run('สี่')}</w:p>`,
    })
    expect(textsOf(source)).toEqual(['ตาม ๒.๑ นี้', 'ในกรอบ', 'หนึ่ง', 'สอง', 'สาม', 'สี่'])
  })
})
