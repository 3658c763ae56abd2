import type { NoticeCell, NoticeWords } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeTable } from '../../../src/notices/format/notice.ts'
import { fold } from '../passages/fold.ts'

/** A table as rows of cells under the names of their columns; spans are filled in. */
export interface ReadTable {
  /** As in `blocks[3]`. */
  readonly path: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ReadCell[])[]
}

export interface ReadCell {
  readonly text: string
  readonly path: string
}

export function readTable({ head, body }: NoticeTable, path: string): ReadTable {
  const columns = fillSpans(head ?? body.slice(0, 1), `${path}.head`)
  return {
    path,
    head: columns.reduce<string[]>((names, row) => row.map(({ text }, at) => `${names[at] ?? ''} ${text}`.trim()), []),
    rows: fillSpans(head ? body : body.slice(1), `${path}.body`),
  }
}

/** Index of the first column whose name matches; -1 where there is none. */
export function columnOf({ head }: ReadTable, name: RegExp): number {
  return head.findIndex((text) => name.test(text))
}

function fillSpans(rows: readonly (readonly NoticeCell[])[], path: string): ReadCell[][] {
  const grid: ReadCell[][] = rows.map(() => [])
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      let from = 0
      while (grid[row]![from]) from++
      const read = { text: textOfCell(cell), path: `${path}[${row}][${column}].text` }
      for (let down = 0; down < (cell.rowspan ?? 1); down++)
        for (let right = 0; right < (cell.colspan ?? 1); right++)
          if (grid[row + down]) grid[row + down]![from + right] = read
    }),
  )
  return grid
}

function textOfCell({ text, items = [] }: NoticeCell): string {
  return fold([text, ...items.map((item) => item.text)].map(plain).join(' ')).trim()
}

function plain(words: NoticeWords): string {
  return words.map((word) => (typeof word === 'string' ? word : word.text)).join('')
}
