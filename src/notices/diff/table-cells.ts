import type { NoticeCell } from '../format/notice-schema.ts'
import type { NoticeTable } from '../format/notice.ts'
import { placeCells } from '../place-cells.ts'
import { textOf } from '../to-canonical.ts'

/** Where a cell stands in its table. */
export interface CellPlace {
  /** Path of its row, as in `blocks[3].body[2]`. */
  readonly row: string
  /** Its column from 0; those count that reach over it from the left and from above. */
  readonly column: number
  /** How many cells its row has. */
  readonly cells: number
  /** What the first cell of its row says, and what stands above its column; either may be empty. */
  readonly names: readonly [row: string, column: string]
}

/** The cells of a table in reading order, each with its path and its place. */
export function cellsOf(
  { head = [], body }: NoticeTable,
  path: string,
): { readonly path: string; readonly of: NoticeCell; readonly place: CellPlace }[] {
  const above: string[] = []
  const read = (rows: readonly (readonly NoticeCell[])[], part: 'head' | 'body') => {
    const columns = placeCells(rows)
    return rows.flatMap((cells, at) => {
      const first = textOf(cells[0]?.text ?? [])
      return cells.map((of, own) => {
        const row = `${path}.${part}[${at}]`
        const column = columns[at]![own]!
        const { colspan = 1, text } = of
        if (part === 'head') for (let across = 0; across < colspan; across++) above[column + across] = textOf(text)
        const names = part === 'head' ? (['', ''] as const) : ([own ? first : '', above[column] ?? ''] as const)
        return { path: `${row}[${own}]`, of, place: { row, column, cells: cells.length, names } }
      })
    })
  }
  return [...read(head, 'head'), ...read(body, 'body')]
}
