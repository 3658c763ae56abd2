import type { SourceLine } from './source-line.ts'

/** A stretch of a repaired line: all text of a document is made of these, so that nothing is retyped on the way. */
export interface Slice {
  readonly source: SourceLine
  readonly from: number
  readonly to: number
}

const THAI = /[\u0E00-\u0E7F]/

/** The stretch without white space at its ends. */
export function slice(source: SourceLine, from = 0, to = source.text.length): Slice {
  while (from < to && isSpace(source.text, from)) from++
  while (to > from && isSpace(source.text, to - 1)) to--
  return { source, from, to }
}

/** The words as they stand, single spaces, lines joined. */
export function textOf(slices: readonly Slice[]): string {
  let text = ''
  for (const { source, from, to } of slices) {
    const next = source.text.slice(from, to).replace(/\s+/g, ' ')
    text += joint(text, next) + next
  }
  return text
}

/** Thai has no space between words, so a line break between two Thai letters stood for nothing. */
export function joint(left: string, right: string): '' | ' ' {
  if (!left || !right) return ''
  return THAI.test(left.at(-1)!) && THAI.test(right[0]!) ? '' : ' '
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13)
}
