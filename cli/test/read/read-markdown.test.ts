import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/import/source-line.ts'
import { importFile } from '../../src/read/import-file.ts'
import { readMarkdown } from '../../src/read/read-markdown.ts'
import { outlineOf, shape } from './same-outline.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function read(text: string): Source {
  const source = readMarkdown(bytesOf(text))
  if ('code' in source) throw new Error(source.message.en)
  return source
}

/** Lines that have words, as `3 heading2: text`. */
const told = (text: string) =>
  read(text)
    .lines.filter(({ text }) => text)
    .map(({ line, text, hint }) => `${line} ${hint ? `${hint.kind}${'level' in hint ? hint.level : ''}: ` : ''}${text}`)

describe('the lines of Markdown', () => {
  it('have the numbers that an editor shows, and lose their dress', () => {
    const text = '# นโยบายของห้องสมุด\n\n## ๑. ข้อมูล\nเราเก็บ **ชื่อ** และ `เลขสมาชิก`\nของท่าน\\*\n\n> คำคม\n\n---\n\nจบ'
    expect(told(text)).toEqual([
      '1 heading1: นโยบายของห้องสมุด',
      '3 heading2: ๑. ข้อมูล',
      '4 เราเก็บ ชื่อ และ เลขสมาชิก',
      '5 ของท่าน*',
      '7 quote: คำคม',
      '11 จบ',
    ])
    expect(read(text).lines).toHaveLength(11)
    expect(read(text).lines[3]!.spans).toEqual([{ start: 8, end: 12, emphasis: true }])
  })

  it('list items begin with what is typed; numbers that are all the same are counted', () => {
    expect(told('1. ก\n2. ข\n   - ค\n   * ง\n4. จ')).toEqual([
      '1 item1: 1. ก',
      '2 item1: 2. ข',
      '3 item2: - ค',
      '4 item2: • ง',
      '5 item1: 4. จ',
    ])
    expect(told('1) ก\n1) ข\n1) ค')).toEqual(['1 item1: 1) ก', '2 item1: 2) ข', '3 item1: 3) ค'])
    expect(told('3.\n4. - ก')).toEqual(['1 item1: 3.', '2 item2: 4. - ก'])
  })

  it('an indented clause is no code, code is text', () => {
    expect(told('ก\n\n        ๑.๑ ข\n\n```js\nalert(1)\n```')).toEqual(['1 ก', '3 ๑.๑ ข', '6 alert(1)'])
  })

  it('web, mail and telephone links stay, also by reference; others are plain text', () => {
    const { lines } = read(
      '[ก](https://a.example) [ข](javascript:x) [ค][1] <data:text/html,x> ![รูป](x.png)\n\n[1]: mailto:a@b.example',
    )
    expect(lines[0]).toMatchObject({
      line: 1,
      text: 'ก ข ค data:text/html,x',
      spans: [
        { start: 0, end: 1, href: 'https://a.example' },
        { start: 4, end: 5, href: 'mailto:a@b.example' },
      ],
    })
  })

  it('a note stands at the end with the sign of its reference; words after a bracket are no address', () => {
    expect(told('ดู[^1] และ [๒]\n\n[^1]: หมายเหตุ\n\n[๒]: อีกข้อ')).toEqual([
      '1 ดู[1] และ [๒]',
      '5 [๒]: อีกข้อ',
      '3 [1] หมายเหตุ',
    ])
  })

  it('no words are lost where an address or a language could stand', () => {
    expect(told('[มาตรา](๓๗) และ [เว็บ](/rights)\n\n```ข้อ ๑\nก\n```')).toEqual([
      '1 [มาตรา](๓๗) และ เว็บ',
      '3 ข้อ ๑',
      '4 ก',
    ])
  })

  it('tables: pipes, tabs and HTML', () => {
    expect(
      told('| ก | ข |\n|---|---|\n| **ค** |  |\n\nจ\tฉ\n- ช\tซ\n\n<table><tr><td>ฌ<td>ญ\n<tr><td>ฎ<td>ฏ</table>\n\nฐ'),
    ).toEqual(['1 row: ก\tข', '3 row: ค\t', '5 จ\tฉ', '6 - ช\tซ', '8 row: ฌ\tญ', '9 row: ฎ\tฏ', '11 ฐ'])
  })

  it('scripts are nothing, hidden words are around', () => {
    expect(told('<script>\nalert(1)\n</script>\n\nก<br>ข <b onclick="x()">ค</b>\n\n<p hidden>ง</p>')).toEqual([
      '5 ก',
      '6 ข ค',
      '7 around: ง',
    ])
  })

  it('a heading and the text below it do not become one paragraph', async () => {
    const long = 'การเก็บรวบรวมข้อมูลส่วนบุคคลของผู้มาใช้บริการที่ร้านและผู้สั่งซื้อทางออนไลน์'
    const imported = await importFile('x.md', bytesOf(`# ชื่อเรื่อง\n\n## ${long}\n${long}\n\n${long}`))
    expect(shape(outlineOf(imported))).toEqual(['section 1 '])
    expect(imported.ok && imported.draft.blocks.map(({ type }) => type)).toEqual(['section', 'paragraph', 'paragraph'])
  })
})
