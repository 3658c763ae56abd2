import type { Finding } from '../../../catalogue/src/mark/create-marker.ts'
import type { PlannedMarks } from '../site/plan-marks.ts'
import { printable } from './context.ts'
import type { Context } from './context.ts'

/** Each change of a page with its line, and what is left as it is with the reason. */
export function showMarks(context: Context, { path, marks, findings }: PlannedMarks): void {
  const print = (line = '') => context.print(printable(line))
  if (!marks.length && !findings.length) return
  print(path)
  for (const { line, before, after } of marks) {
    print(`  ${line}`)
    print(`  - ${before}`)
    print(`  + ${after}`)
  }
  for (const finding of findings) print(`  ${sayFinding(context, finding)}`)
  print()
}

/** Why something is left as it is, and what to do. */
export function sayFinding({ say }: Context, { line, doubt, service = '', what, tag }: Finding): string {
  const sentence = say(`mark.doubt.${doubt}`, { service, what: what.slice(0, 120) })
  return `${line}: ${tag.slice(0, 160)}\n     ${sentence}`
}
