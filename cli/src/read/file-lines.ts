import type { SourceLine } from '../import/source-line.ts'

/**
 * Lines with the numbers of their file, each number once, blank lines between them, as many as the file has. Notes stand
 * at the end, whatever their numbers are.
 */
export function fileLines(read: readonly SourceLine[], count: number): SourceLine[] {
  const isNote = ({ signs }: SourceLine) => signs?.note === true
  const notes = read.filter(isNote)
  const taken = new Set(notes.map(({ line }) => line))
  const lines: SourceLine[] = []
  let last = 0
  const blank = (line: number) => {
    if (!taken.has(line)) lines.push({ line, text: '' })
  }
  const body = read.filter((line) => !isNote(line)).sort((left, right) => left.line - right.line)
  for (const source of body) {
    // The line under the head of a table is no line of it.
    while (last + 1 < source.line && !isSameTable(lines.at(-1), source)) blank(++last)
    // More lines than the file has there (a table in one line of HTML) move what follows.
    last = Math.max(source.line, last + 1)
    while (taken.has(last)) last++
    lines.push({ ...source, line: last })
  }
  while (last < count) blank(++last)
  let next = Math.max(last, count)
  const used = new Set(lines.map(({ line }) => line))
  for (const note of notes) {
    const line = used.has(note.line) ? ++next : note.line
    used.add(line)
    lines.push({ line: ++next, text: '' }, { ...note, line })
  }
  return lines
}

function isSameTable(left: SourceLine | undefined, right: SourceLine): boolean {
  return left?.hint?.kind === 'row' && right.hint?.kind === 'row' && left.hint.table === right.hint.table
}
