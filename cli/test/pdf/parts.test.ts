import { describe, expect, it } from 'vitest'
import { findGrids } from '../../src/pdf/find-grids.ts'
import { letterOf } from '../../src/pdf/letter-of.ts'
import { linesOf } from '../../src/pdf/lines.ts'
import { textOfLines } from '../../src/pdf/paragraphs.ts'
import type { Glyph } from '../../src/pdf/pdf-page.ts'
import { settle } from '../../src/pdf/read-elements.ts'
import { inReadingOrder } from '../../src/pdf/reading-order.ts'

/** Letters of 10 points, drawn in this order at these places: `[letter, left, right]`. */
function glyphs(places: readonly (readonly [string, number, number])[], more: Partial<Glyph> = {}): Glyph[] {
  return places.map(([text, x, right], stretch) => ({
    text,
    x,
    right,
    y: 100,
    size: 10,
    bold: false,
    hidden: false,
    turned: false,
    stretch,
    ...more,
  }))
}

const textOf = (places: readonly (readonly [string, number, number])[]) =>
  linesOf(glyphs(places), 0)
    .map(({ text }) => text)
    .join('|')

describe('the letters of a row', () => {
  it('are read from left to right, where a quotation mark of another font is drawn late', () => {
    expect(
      textOf([
        ['ก', 20, 26],
        ['ข', 26, 32],
        ['“', 14, 20],
        ['ค', 8, 14],
      ]),
    ).toBe('ค“กข')
  })

  it('keep a mark with the consonant that it stands over, wherever it is drawn', () => {
    expect(
      textOf([
        ['บ', 0, 6],
        ['ค', 6, 12],
        ['ุ', 2, 5],
      ]),
    ).toBe('บุค')
    expect(
      textOf([
        ['น', 0, 6],
        ['ำ', 4, 12],
        ['้', 3, 6],
      ]),
    ).toBe('น้ำ')
  })

  it('are said once, where a cluster is drawn as base and mark and both say the whole of it', () => {
    const twice = [
      ...glyphs(
        [
          ['ข', 0, 2],
          ['ึ', 2, 4],
          ['้', 4, 6],
        ],
        { stretch: 1 },
      ),
      ...glyphs(
        [
          ['ข', 3, 4],
          ['ึ', 4, 5],
          ['้', 5, 6],
        ],
        { stretch: 2 },
      ),
    ]
    expect(
      inReadingOrder(twice)
        .map(({ text }) => text)
        .join(''),
    ).toBe('ขึ้')
  })

  it('have a space where a gap is wider than between the others, as in text that is spread to both edges', () => {
    expect(
      textOf([
        ['ก', 0, 6],
        ['ข', 8, 14],
        ['ค', 16, 22],
        ['ง', 29, 35],
        ['จ', 37, 43],
      ]),
    ).toBe('กขค งจ')
  })

  it('never have one before a mark or sara am', () => {
    expect(
      textOf([
        ['จ', 0, 6],
        ['ำ', 9, 14],
        ['ก', 14, 20],
      ]),
    ).toBe('จำก')
  })

  it('are two lines where a column lies between them, but a label stays with its text', () => {
    const rows = [
      ...glyphs([
        ['A', 0, 6],
        ['B', 60, 66],
      ]),
      ...glyphs(
        [
          ['C', 0, 6],
          ['D', 60, 66],
        ],
        { y: 80 },
      ),
    ]
    expect(linesOf(rows, 0).map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D'])
    expect(
      textOf([
        ['1', 0, 5],
        ['.', 5, 7],
        ['C', 60, 66],
      ]),
    ).toBe('1. C')
  })

  it('are one line where a program has spread it to both edges', () => {
    const rows = [
      ...glyphs([
        ['A', 0, 6],
        ['B', 60, 66],
      ]),
      ...glyphs(
        [
          ['C', 0, 6],
          ['D', 75, 81],
        ],
        { y: 80 },
      ),
    ]
    expect(linesOf(rows, 0).map(({ text }) => text)).toEqual(['A B', 'C D'])
  })
})

describe('lines of one paragraph', () => {
  const line = (text: string) => ({ ...linesOf(glyphs([['x', 0, 6]]), 0)[0]!, text })

  it('join without a space between Thai letters and behind a hyphen, with one else', () => {
    expect(textOfLines([line('ข้อมูล'), line('ส่วนบุคคล')])).toBe('ข้อมูลส่วนบุคคล')
    expect(textOfLines([line('http://m-'), line('society.go.th')])).toBe('http://m-society.go.th')
    expect(textOfLines([line('privacy'), line('notice')])).toBe('privacy notice')
  })
})

describe('letters at places of old fonts', () => {
  it.each([
    [0xf70a, '\u0E48'],
    [0xf701, '\u0E34'],
    [0xf718, '\u0E38'],
    [0xf0b7, '•'],
    [0x0e01, 'ก'],
  ])('%i is what a reader sees', (code, letter) => {
    expect(letterOf(code)).toBe(letter)
  })
})

describe('tables that are drawn with borders', () => {
  const across = (y: number, left = 0, right = 200) => ({ left, right, bottom: y, top: y })
  const down = (x: number, bottom = 0, top = 100) => ({ left: x, right: x, bottom, top })

  it('say which cell a place belongs to', () => {
    const [grid] = findGrids([across(0), across(50), across(100), down(0), down(80), down(200)])
    expect([grid!.cellAt(10, 90), grid!.cellAt(100, 90), grid!.cellAt(10, 10), grid!.cellAt(300, 10)]).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      undefined,
    ])
  })

  it('give a merged cell to its upper left corner', () => {
    const [wide] = findGrids([across(0), across(50), across(100), down(0), down(80, 0, 50), down(200)])
    expect(wide!.cellAt(150, 90)).toEqual({ row: 0, column: 0 })
    const [high] = findGrids([across(0), across(50, 80, 200), across(100), down(0), down(80), down(200)])
    expect(high!.cellAt(10, 10)).toEqual({ row: 0, column: 0 })
  })

  it('are none of one column, such as a frame around a paragraph', () => {
    expect(findGrids([across(0), across(100), down(0), down(200)])).toEqual([])
  })
})

describe('contents that two elements claim', () => {
  it('belong to the page that is read: where an element goes on over a page, numbers begin anew', () => {
    // The last element of a page names contents 3 and 4 of it, and 0 and 1 of the next.
    const claims = [
      { content: 0, element: 0 },
      { content: 1, element: 0 },
      { content: 2, element: 1 },
      { content: 3, element: 2 },
      { content: 4, element: 2 },
      { content: 0, element: 2 },
      { content: 1, element: 2 },
    ]
    expect([...settle(claims)].sort(([left], [right]) => left - right)).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 2],
    ])
  })
})
