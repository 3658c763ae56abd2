import type { FoundHeading } from './heading-report.ts'
import type { SourceLine } from './source-line.ts'

/** The lines with what was found in their hints; what a format calls a heading and is none is text. */
export function dressHeadings(lines: readonly SourceLine[], found: ReadonlyMap<number, FoundHeading>): SourceLine[] {
  return lines.map((line, at) => {
    const heading = found.get(at)
    if (heading) {
      const { spans, ...rest } = line
      const links = spans
        ?.filter(({ href }) => href !== undefined)
        .map(({ start, end, href }) => ({ start, end, href: href! }))
      return { ...rest, hint: { kind: 'heading', level: heading.level }, ...(links?.length && { spans: links }) }
    }
    if (line.hint?.kind !== 'heading') return line
    const { hint: _, ...rest } = line
    return rest
  })
}
