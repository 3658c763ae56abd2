import type { SourceLine, Span } from '../import/source-line.ts'

/** A number by itself, as a page sets it in a box beside a heading. */
const NUMBER = /^[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){0,2}\.?$/
/** Fewer are no way of numbering. */
const FEWEST = 3

/** Numbers that stand in boxes of their own before headings, each joined with its heading; others stay as they are. */
export function joinNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const before = new Set(lines.filter((line, at) => isNumberOf(line, lines[at + 1])))
  if (before.size < FEWEST) return lines
  const joined: SourceLine[] = []
  let number: SourceLine | undefined
  for (const line of lines) {
    if (before.has(line)) number = line
    else {
      joined.push(number ? withNumber(number, line) : line)
      number = undefined
    }
  }
  return joined
}

function isNumberOf({ text, hint, signs }: SourceLine, next: SourceLine | undefined): boolean {
  if (hint || signs?.note || !NUMBER.test(text.trim()) || !next) return false
  return (next.hint?.kind === 'heading' || next.signs?.bold === true) && !NUMBER.test(next.text.trim())
}

function withNumber(number: SourceLine, line: SourceLine): SourceLine {
  const label = `${number.text.trim()} `
  const shift = ({ start, end, ...span }: Span): Span => ({
    ...span,
    start: start + label.length,
    end: end + label.length,
  })
  return { ...line, line: number.line, text: label + line.text, ...(line.spans && { spans: line.spans.map(shift) }) }
}
