import type { SourceLine } from './source-line.ts'

/** Where boxes hold more of the text than this share, they lay out the page. */
const MOST_BOXED = 0.5
/** Letters of a text that is too short to say. */
const TOO_SHORT = 200

/** The lines as if they stood on the page itself, where a table of one column is the page; a box in the text stays one. */
export function withoutFrames(lines: readonly SourceLine[]): readonly SourceLine[] {
  let [all, boxed] = [0, 0]
  for (const { text, hint, signs } of lines) {
    if (hint?.kind === 'row') continue
    all += text.length
    if (signs?.cell) boxed += text.length
  }
  if (all < TOO_SHORT || boxed <= all * MOST_BOXED) return lines
  return lines.map((line) => {
    if (!line.signs?.cell) return line
    const { cell: _, ...signs } = line.signs
    return { ...line, signs }
  })
}
