import type { NoticeCell } from '../../model/notice-schema.ts'

/** The column in which each cell stands, rows above that reach down counted. */
export function placeCells(rows: readonly (readonly NoticeCell[])[]): number[][] {
  const taken: Set<number>[] = []
  return rows.map((cells, row) => {
    let column = 0
    return cells.map(({ colspan = 1, rowspan = 1 }) => {
      while (taken[row]?.has(column)) column++
      const at = column
      for (let down = row + 1; down < Math.min(rows.length, row + rowspan); down++)
        for (let across = at; across < at + colspan; across++) (taken[down] ??= new Set()).add(across)
      column = at + colspan
      return at
    })
  })
}
