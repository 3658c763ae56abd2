/** An entry of a list that `level` nests, as HTML. */
export interface NestedEntry {
  readonly level: number
  readonly html: string
}

/** Nested lists. Without bullets a list is one for a screen reader only if it says so. */
export function renderNested(entries: readonly NestedEntry[]): string {
  const open: number[] = []
  let out = ''
  for (const { level, html } of entries) {
    while (open.length > 1 && open.at(-1)! > level) {
      out += '</li></ul>'
      open.pop()
    }
    if (open.length && open.at(-1)! >= level) out += '</li>'
    else {
      out += '<ul role="list">'
      open.push(level)
    }
    out += `\n<li>${html}`
  }
  return out + '</li></ul>'.repeat(open.length)
}
