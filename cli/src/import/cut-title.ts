import type { AroundLine } from './around.ts'
import { findTitle, isBeforeTitle, isCode, linesOfMenu } from './find-title.ts'
import type { SourceLine } from './source-line.ts'

/** The lines of a notice, and which of them is its title. */
export interface TitledLines {
  readonly lines: SourceLine[]
  /** Index of the line of the title; it has no hint any more. */
  readonly title: number | undefined
}

/** Finds the title; links, signs and keys before it are around the notice, other words before it stay. */
export function cutTitle(lines: readonly SourceLine[], around: AroundLine[]): TitledLines {
  const isRow = (at: number) => lines[at]!.hint?.kind === 'row' || lines[at]!.text.trimEnd().includes('\t')
  const found = findTitle(lines, isRow)
  const menu = found === undefined ? new Set<number>() : linesOfMenu(lines, found)
  const kept: SourceLine[] = []
  let title: number | undefined
  let begun = false
  for (const [at, line] of lines.entries()) {
    const isKey = line.hint?.kind === 'title' && line.hint.meta && at !== found
    if (
      isKey ||
      (!begun && isCode(line.text)) ||
      (found !== undefined && at < found && (menu.has(at) || isBeforeTitle(line, lines[found]!.text.trim())))
    ) {
      around.push({ line: line.line, text: line.text })
      continue
    }
    begun ||= line.text.trim() !== ''
    if (at === found) title = kept.length
    const { hint, ...rest } = line
    // A second line in the style of a title is a heading of the highest level.
    const other: SourceLine = hint?.kind === 'title' ? { ...rest, hint: { kind: 'heading', level: 1 } } : line
    kept.push(at === found ? rest : other)
  }
  around.sort((left, right) => left.line - right.line)
  return { lines: kept, title }
}
