import { formatNumber } from './number-format.ts'
import type { OdtLevel, OdtStyles } from './odt-styles.ts'

/** Counts the items of lists as LibreOffice counts them. */
export interface OdtCounter {
  /** The label of an item at a level (from 1) of a list; `start` where it says its own number. */
  item(list: string, style: string | undefined, level: number, start?: number): string
  /** A list that does not go on from one before begins again. */
  begin(list: string, start: number | undefined): void
  /** The label of a heading at a level. */
  heading(level: number, restart: boolean): string
}

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

export function odtCounter({ lists, outline }: OdtStyles): OdtCounter {
  const counts = new Map<string, number[]>()
  const headings: number[] = []
  return {
    begin: (list, start) => counts.set(list, start === undefined ? [] : [start - 1]),
    item: (list, style, level, start) => {
      const levels = (style !== undefined && lists.get(style)) || undefined
      const count = counts.get(list) ?? []
      counts.set(list, count)
      return levels ? next(levels, count, level, start) : ''
    },
    heading: (level, restart) => next(outline, headings, level, restart ? 1 : undefined),
  }
}

function next(levels: ReadonlyMap<number, OdtLevel>, count: number[], level: number, start?: number): string {
  const own = levels.get(level)
  if (!own) return ''
  for (let upper = 1; upper < level; upper++) count[upper - 1] ??= levels.get(upper)?.start ?? 1
  count[level - 1] = start ?? (count[level - 1] ?? own.start - 1) + 1
  count.length = level
  if (own.bullet) return '• '
  if (!own.format) return ''
  const numbers: string[] = []
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
    const { format = '' } = levels.get(at) ?? {}
    if (format) numbers.push(numberIn(format, count[at - 1] ?? 1))
  }
  return own.before + numbers.join('.') + own.after + (own.glued ? '' : ' ')
}

/** Formats are their own first members: `1`, `a`, `ก`, `๑`, `๑, ๒, ๓, ...`. */
function numberIn(format: string, value: number): string {
  if (format.startsWith('๑')) return formatNumber('thaiNumbers', value)
  if (format.startsWith('ก')) return formatNumber('thaiLetters', value)
  return formatNumber(FORMATS[format[0] ?? '1'] ?? 'decimal', value)
}
