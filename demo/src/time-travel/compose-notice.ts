const HEADING = /^## /m

/**
 * A version of a notice in Markdown: `before` with the clauses of `changes` in the place of those under the same heading.
 * Throws where a heading is not there, because the change would be lost.
 */
export function composeNotice(before: string, changes: string): string {
  const [opening = '', ...clauses] = before.split(HEADING)
  for (const clause of changes.split(HEADING).slice(1)) {
    const at = clauses.findIndex((one) => headingOf(one) === headingOf(clause))
    if (at < 0) throw new Error(`No clause has the heading "${headingOf(clause)}".`)
    clauses[at] = clause
  }
  return [opening, ...clauses].map((part) => part.trim()).join('\n\n## ')
}

function headingOf(clause: string): string {
  return clause.slice(0, clause.indexOf('\n'))
}
