import type { Rule } from './read-rules.ts'

/** A table that is drawn with borders. Coordinates are points. */
export interface Grid {
  /** Borders of its columns from left to right. */
  readonly columns: readonly number[]
  /** Borders of its rows from top to bottom. */
  readonly rows: readonly number[]
  /** Which cell a place belongs to: row and column of its upper left corner, where cells are merged; absent outside. */
  readonly cellAt: (x: number, y: number) => { readonly row: number; readonly column: number } | undefined
}

/** Borders this far apart are one. */
const NEAR = 3.5
/** A table has two columns and a border above and below. */
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2

/** The tables of a page: borders that touch one another, with at least two columns. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return clusters(rules).flatMap((own) => {
    const columns = places(own.filter(isUpright).map(({ left }) => left))
    const rows = places(own.filter((rule) => !isUpright(rule)).map(({ bottom }) => bottom)).reverse()
    if (columns.length < FEWEST_COLUMNS || rows.length < FEWEST_ROWS) return []
    return [{ columns, rows, cellAt: (x, y) => cellAt(own, columns, rows, x, y) }]
  })
}

function isUpright({ left, right, top, bottom }: Rule): boolean {
  return right - left < top - bottom
}

function cellAt(
  own: readonly Rule[],
  columns: readonly number[],
  rows: readonly number[],
  x: number,
  y: number,
): ReturnType<Grid['cellAt']> {
  let column = columns.findLastIndex((border) => border <= x + NEAR / 2)
  let row = rows.findLastIndex((border) => border >= y)
  if (column < 0 || row < 0 || column >= columns.length - 1 || row >= rows.length - 1) return undefined
  const isParted = (border: number) =>
    own.some((rule) => isUpright(rule) && Math.abs(rule.left - border) < NEAR && rule.bottom <= y && rule.top >= y)
  while (column > 0 && !isParted(columns[column]!)) column--
  const isCrossed = (border: number) =>
    own.some(
      (rule) => !isUpright(rule) && Math.abs(rule.bottom - border) < NEAR && rule.left <= x + NEAR && rule.right >= x,
    )
  while (row > 0 && !isCrossed(rows[row]!)) row--
  return { row, column }
}

/** Places in order, those of one border once. */
function places(all: readonly number[]): number[] {
  const own: number[] = []
  for (const place of [...all].sort((left, right) => left - right)) {
    if (!own.length || place - own.at(-1)! > NEAR) own.push(place)
  }
  return own
}

/** Borders that touch, directly or through others. */
function clusters(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules)
  const found: Rule[][] = []
  for (const rule of rules) {
    if (!left.delete(rule)) continue
    const own = [rule]
    for (let at = 0; at < own.length; at++) {
      for (const other of left) {
        if (!touches(own[at]!, other)) continue
        left.delete(other)
        own.push(other)
      }
    }
    found.push(own)
  }
  return found
}

function touches(one: Rule, other: Rule): boolean {
  return (
    one.left <= other.right + NEAR &&
    other.left <= one.right + NEAR &&
    one.bottom <= other.top + NEAR &&
    other.bottom <= one.top + NEAR
  )
}
