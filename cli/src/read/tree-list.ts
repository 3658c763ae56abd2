import type { Element } from 'hast'
import { readMark } from '../import/label.ts'
import { formatNumber } from './number-format.ts'
import { property } from './tree-node.ts'

/** What a browser shows in front of a list item. */
export interface Marker {
  readonly text: string
  /** Value of a number; none for a bullet. */
  readonly ordinal?: number
}

const BULLET: Marker = { text: '•' }
/** The `type` of a list and the list styles of CSS; `ก` and `๑` are what people write. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  ก: 'thaiLetters',
  '๑': 'thaiNumbers',
  thai: 'thaiNumbers',
  '-moz-thai': 'thaiNumbers',
  'thai-letters': 'thaiLetters',
  'thai-alphabetic': 'thaiLetters',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
}
const BULLETS = /^(?:disc|circle|square)$/i

/** The marker of an item; none where the list shows none. */
export function markerOf(list: Element, item: Element, ordinal: number): Marker | undefined {
  const style = listStyle(item) ?? listStyle(list)
  if (style === 'none') return undefined
  if (list.tagName !== 'ol' || (style && BULLETS.test(style))) return BULLET
  const own = property(item, 'type') ?? property(list, 'type')
  return { text: `${formatNumber(FORMATS[style ?? own ?? ''] ?? 'decimal', ordinal)}.`, ordinal }
}

/** The marker to be put before the text of an item: none where the text has its own, the same number or a bullet. */
export function shownMarker({ text: marker, ordinal }: Marker, text: string): string {
  const typed = readMark(text)
  if (ordinal === undefined) return typed?.bullet ? '' : marker
  return typed?.readings.some(({ path }) => path.at(-1) === ordinal) ? '' : marker
}

/** Where a list begins to count, or an item goes on: whole numbers only. */
export function countOf(element: Element, name: 'start' | 'value'): number | undefined {
  const given = property(element, name)?.trim()
  return given && /^-?\d{1,7}$/.test(given) ? Number(given) : undefined
}

function listStyle(element: Element): string | undefined {
  const style = property(element, 'style') ?? ''
  const words = /(?:^|;)\s*list-style(?:-type)?\s*:([^;]{1,80})/i.exec(style)?.[1]?.trim().toLowerCase().split(/\s+/)
  return words?.find((word) => word === 'none' || word in FORMATS || word === 'decimal' || BULLETS.test(word))
}
