import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { parseInParts } from '../../src/read/markdown-parts.ts'

const filler = 'ข้อความยาวๆ ของประกาศความเป็นส่วนตัวที่ไม่มีอะไรพิเศษ '.repeat(90)
const PIECES = [
  'เราเก็บชื่อและอีเมล',
  '- ชื่อ\n- อีเมล\n  - งาน\n  - บ้าน',
  '1. หนึ่ง\n\n   ต่อ\n\n2. สอง',
  '> คำพูด\nต่อ',
  '<div>\n\n**ตัวหนา** และ [ลิงก์](https://example.com)\n\n</div>',
  'หัวข้อ\n===',
  '| ก | ข |\n|---|---|\n| 1 | 2 |',
  '# หัวข้อเล็ก\nข้อความติดกัน',
  'บรรทัด  \nต่อไป',
  '- ค้างไว้\n',
  '<p>เปิดไว้',
  filler,
]
const BREAKS = ['\n\n', '\n\n\n', '\r\n\r\n', '\n \n', '\n']
const texts = array(
  tuple(constantFrom(...PIECES), constantFrom(...BREAKS), constantFrom('', '## ส่วนต่อไป\n\n', '### ย่อย\n')),
  {
    minLength: 4,
    maxLength: 14,
  },
).map((rows) => rows.map((row) => row.join('')).join(''))

/** How many parts a text is parsed in. */
function partsOf(text: string): number {
  let parts = 0
  parseInParts(text, (part) => {
    parts++
    return fromMarkdown(part)
  })
  return parts
}

describe('a Markdown text in parts', () => {
  it('has the tree and the positions of the whole', () => {
    assert(
      property(texts, (text) => {
        expect(parseInParts(text, (part) => fromMarkdown(part)).children).toEqual(fromMarkdown(text).children)
      }),
      { numRuns: 150 },
    )
  })

  it('is parsed from heading to heading', () => {
    expect(partsOf(`# ก\n\n${filler}\n\n## ข\n\n${filler}\n\n## ค\n\n${filler}`)).toBe(3)
    expect(partsOf('# ก\n\n## ข\n\n## ค')).toBe(1)
  })

  it.each([
    ['a definition', '[นโยบาย]: https://example.com'],
    ['a note', '[^1]: หมายเหตุ'],
    ['a fence', '```\n# ไม่ใช่หัวข้อ\n```'],
    ['a fence in a list', '- ~~~\n  # ก'],
    ['a comment', '<!-- เริ่ม\n\n## ซ่อน\n\n-->'],
    ['a script', '<script>\n\n## ซ่อน'],
  ])('is parsed as one with %s', (_, reaching) => {
    expect(partsOf(`# ก\n\n${filler}\n\n## ข\n\n${reaching}\n\n${filler}\n\n## ค\n\n${filler}`)).toBe(1)
  })
})
