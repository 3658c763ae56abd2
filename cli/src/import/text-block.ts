import type { NoticeBlock } from '../../../src/notices/format/notice.ts'
import { isMeaning, readTerm } from './definition.ts'
import type { Part } from './parts.ts'
import { slice, textOf } from './slice.ts'
import { wordsOf } from './words.ts'

/** Shorter words in quotation marks are a name or a term. */
const SHORTEST_QUOTE = 80

/** The term stands alone, its meaning in the next line. */
export function isTermOf(part: Part, next: Part | undefined): boolean {
  return readTerm(textOf(part.slices))?.meaning === false && next?.kind === 'text' && isMeaning(textOf(next.slices))
}

/** A paragraph, or what its words show it to be. */
export function textBlock({ kind, slices }: Part): NoticeBlock {
  const text = textOf(slices)
  const [first] = slices
  const term = readTerm(text)
  // The term is cut out of the first line by its own columns: spaces inside it may have been folded above.
  if (first && term?.meaning && kind !== 'quote') {
    const close = first.from + (readTerm(first.source.text.slice(first.from, first.to))?.term ?? -1)
    if (close > first.from) {
      const rest = [slice(first.source, close, first.to), ...slices.slice(1)]
      return { type: 'definition', term: wordsOf([slice(first.source, first.from, close)]), text: wordsOf(rest) }
    }
  }
  const quoted = kind === 'quote' || (text.length > SHORTEST_QUOTE && /^“[^“”]*”$/.test(text))
  return { type: quoted ? 'quote' : 'paragraph', text: wordsOf(slices) }
}
