import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import { readOffice } from '../../src/read/read-office.ts'
import { buildOdt } from './build-odt.ts'
import type { OdtParts } from './build-odt.ts'

async function told(parts: OdtParts): Promise<string[]> {
  const read = readOffice(await buildOdt(parts))
  if ('code' in read) throw new Error(read.code)
  expect(read.format).toBe('odt')
  return read.source.lines.map(({ text, hint }) =>
    hint ? `${hint.kind}${'level' in hint ? hint.level : ''}: ${text}` : text,
  )
}

const p = (text: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`
const look = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const NUMBERS =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="๑, ๒, ๓, ..." style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="ก, ข, ค, ..." style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
const item = (...blocks: string[]) => `<text:list-item>${blocks.join('')}</text:list-item>`

describe('an OpenDocument text', () => {
  it('has the numbers that LibreOffice shows, in lists, sublists and lists that go on', async () => {
    const inner = `<text:list>${item(p('ชื่อ'))}${item(p('อายุ'))}</text:list>`
    const body =
      `<text:list text:style-name="L">${item(p('การเก็บ'), inner)}${item(p('การใช้'))}</text:list>${p('คั่น')}` +
      `<text:list text:style-name="L" text:continue-numbering="true">${item(p('การลบ'))}</text:list>`
    expect(await told({ body, styles: NUMBERS })).toEqual([
      'item1: ๑. การเก็บ',
      'item2: (ก) ชื่อ',
      'item2: (ข) อายุ',
      'item1: ๒. การใช้',
      'คั่น',
      'item1: ๓. การลบ',
    ])
  })

  it('headings by element and by style, their numbers too', async () => {
    const common =
      '<style:style style:name="S" style:family="paragraph" style:default-outline-level="2"/><style:style style:name="T" style:family="paragraph" style:parent-style-name="S"/>' +
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>'
    const body = `<text:h text:outline-level="1">การเก็บ</text:h>${p('ก', 'T')}<text:h text:outline-level="1">การใช้</text:h>`
    expect(await told({ body, common })).toEqual(['heading1: 1. การเก็บ', 'heading2: ก', 'heading1: 2. การใช้'])
  })

  it('tables with merged cells, notes after the text, links', async () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`
    const table =
      `<table:table><table:table-header-rows><table:table-row>${cell('ข้อมูล')}${cell('เวลา')}</table:table-row></table:table-header-rows>` +
      `<table:table-row>${cell('ชื่อ', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table>`
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>หมายเหตุ</text:p></text:note-body></text:note>'
    const body = `${p(`ก${note} <text:a xlink:href="https://example.org/">ข</text:a>`)}${table}`
    expect(await told({ body })).toEqual(['ก[1] ข', 'row: ข้อมูล\tเวลา', 'row: ชื่อ', '[1] หมายเหตุ'])
  })

  it('hidden text, hidden sections, deleted text, comments and feet of pages are told, not published', async () => {
    const styles =
      look('H', 'text:display="none"') +
      '<style:style style:name="X" style:family="section"><style:section-properties text:display="none"/></style:style>'
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p('ลบแล้ว')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        '<text:span text:style-name="H">ลับ</text:span>ข้อความ<office:annotation><text:p>ความเห็น</text:p></office:annotation>',
      ) +
      `<text:section text:display="none">${p('ส่วนลับ')}</text:section><text:section text:style-name="X">${p('อีกส่วน')}</text:section>`
    const pages = `<style:master-page><style:footer>${p('ท้ายหน้า')}</style:footer></style:master-page>`
    const lines = await told({ body, styles, pages })
    expect(lines.filter((line) => !line.startsWith('around'))).toEqual(['ข้อความ'])
    expect(lines.filter((line) => line.startsWith('around'))).toHaveLength(6)
  })

  it('bold paragraphs are headings, whoever says that they are bold', async () => {
    const styles = look('B', 'style:font-weight-complex="bold"')
    const bold = (text: string) => p(`<text:span text:style-name="B">${text}</text:span>`)
    const body = p('ประกาศ') + bold('การยืม') + p('สามเล่ม') + bold('การคืน') + p('เจ็ดวัน')
    const imported = await importFile('a.odt', await buildOdt({ body, styles }))
    expect(imported.ok && imported.draft.blocks.map(({ type }) => type)).toEqual([
      'section',
      'paragraph',
      'section',
      'paragraph',
    ])
  })

  it.each([
    [
      'a password',
      { 'META-INF/manifest.xml': '<m:manifest xmlns:m="x"><m:encryption-data/></m:manifest>' },
      'encrypted',
    ],
    ['a document type', { 'styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }, 'unsafe'],
    ['deep nesting', { 'content.xml': `${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}` }, 'too-deep'],
    ['no text', { 'content.xml': '<office/>' }, 'damaged'],
  ])('with %s is refused', async (_, extra, code) => {
    const read = readOffice(await buildOdt({ body: p('ก'), extra }))
    expect('code' in read && read.code).toBe(code)
  })

  it('styles that are based on one another, and lists in lists in lists, end', async () => {
    const styles =
      '<style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/>'
    let body = p('ก', 'A')
    for (let at = 0; at < 60; at++)
      body = `<text:list text:style-name="L"><text:list-item>${body}</text:list-item></text:list>`
    expect(await told({ body, styles: styles + NUMBERS })).toEqual(['ก'])
  })
})
