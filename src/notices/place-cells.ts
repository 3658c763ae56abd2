import type { NoticeCell } from './format/notice-schema.ts'

/** The column in which each cell stands, rows above that reach down counted. */
export function placeCells(rows: readonly (readonly NoticeCell[])[]): number[][] {
  /** The first row in which each column is free again. */
  const free: number[] = []
  return rows.map((cells, row) => {
    let column = 0
    return cells.map(({ colspan = 1, rowspan = 1 }) => {
      while (free[column]! > row) column++
      const at = column
      for (; column < at + colspan; column++) free[column] = Math.max(free[column] ?? 0, row + rowspan)
      return at
    })
  })
}
