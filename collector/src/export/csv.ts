/** What a spreadsheet runs as a formula, wherever a sign of ours stands before it. */
const FORMULA = /^[\s'"]*[=+\-@|%]/

/** The mark that tells Excel that what follows is UTF-8: without it Thai letters are garbled. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One line of CSV (RFC 4180). What would be run as a formula gets an apostrophe, which spreadsheets do not show. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}
