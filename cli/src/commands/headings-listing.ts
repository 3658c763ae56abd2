import type { HeadingEntry } from '../import/heading-report.ts'
import { Failure, EXIT } from './failure.ts'

const ENTRY = /^\s*(\d{1,6})\s*[=\s]\s*(-|\d)(?:\s.*)?$/

/** Headings and what may be some, one a line: number of the line, level, `?` where it is not sure, its words. */
export function listingOf(headings: readonly HeadingEntry[]): string[] {
  return headings.map(({ line, level, sure, signs, text }) => {
    const doubt = sure ? ' ' : '?'
    return `${String(line).padStart(5)}  ${level} ${doubt}  ${text}  (${signs.join(', ')})`
  })
}

/**
 * Reads a listing that its owner changed, or pairs such as `12=1,15=0`: line → level, 0 for no heading. Comments and blank
 * lines are skipped. Anything else is an error that names the line.
 */
export function parseListing(text: string): Map<number, number> {
  const levels = new Map<number, number>()
  const isPairs = /^[\d=,\s-]+$/.test(text) && text.includes('=')
  for (const [at, entry] of text.split(isPairs ? /[,\r\n]+/ : /\r\n|[\n\r]/).entries()) {
    if (!entry.trim() || entry.trimStart().startsWith('#')) continue
    const [, line, level] = ENTRY.exec(entry) ?? []
    const depth = level === '-' ? 0 : Number(level)
    if (line === undefined || !(depth >= 0 && depth <= 6))
      throw new Failure('import.headings-bad', { found: entry.trim().slice(0, 60), at: at + 1 }, EXIT.usage)
    levels.set(Number(line), depth)
  }
  return levels
}
