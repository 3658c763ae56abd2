import type { SourceLine, Span } from './source-line.ts'

/** What was done to the text. Every class is safe: what a reader sees as words stays the same. */
export type RepairClass =
  /** A control character or half of a surrogate pair, taken out. */
  | 'control'
  /** A zero-width character, taken out. */
  | 'invisible'
  /** No-break and other odd spaces, made plain. */
  | 'space'
  /** Letters that Unicode writes in one way (NFC). */
  | 'composed'
  /** Sara am made of two characters, made one. */
  | 'sara-am'
  /** A tone mark before its vowel, put behind it. */
  | 'mark-order'
  /** Two sara e that stand for sara ae. */
  | 'sara-ae'
  /** A space inside a word, left by copying from a PDF: `ดำ เนินการ`. */
  | 'torn-word'
  /** `<https://…>`: the angle brackets, taken out. */
  | 'autolink'
  /** A mark of a template or attributes of a heading, without words: `{% if x %}`, `{: #a }`; taken out. */
  | 'template-mark'
  /** The first words of the next page at the foot of a page (`/๒.๑ การเก็บ...`), taken out. */
  | 'catch-word'
  /** The head of a table that a new page had printed again, taken out. */
  | 'repeated-header'
  /** A line break inside a paragraph, taken out. */
  | 'hard-wrap'

/** One change: in `line`, as it stands after the changes listed before, `before` at `column` became `after`. */
export interface Repair {
  readonly class: RepairClass
  readonly line: number
  /** From 0, in UTF-16 units. */
  readonly column: number
  readonly before: string
  readonly after: string
}

/** Replaces each match; the changes are listed from left to right, each in the line as the one before has left it. */
export function replaceListed(
  source: SourceLine,
  name: RepairClass,
  pattern: RegExp,
  replace: (match: string) => string,
  repairs: Repair[],
): SourceLine {
  // Most lines have nothing of it, and this is the fastest way to know.
  if (source.text.search(pattern) < 0) return source
  const parts: string[] = []
  let spans = source.spans
  let length = 0
  let from = 0
  for (const match of source.text.matchAll(pattern)) {
    const before = match[0]
    const after = replace(before)
    if (after === before) continue
    parts.push(source.text.slice(from, match.index), after)
    const column = length + match.index - from
    repairs.push({ class: name, line: source.line, column, before, after })
    spans = spans && shiftSpans(spans, column, before.length, after.length)
    length = column + after.length
    from = match.index + before.length
  }
  if (!parts.length) return source
  const text = parts.join('') + source.text.slice(from)
  return { ...source, text, ...(spans && { spans }) }
}

/** Takes the whole line out. */
export function dropListed(source: SourceLine, name: RepairClass, repairs: Repair[]): SourceLine {
  repairs.push({ class: name, line: source.line, column: 0, before: source.text, after: '' })
  return { line: source.line, text: '' }
}

function shiftSpans(spans: readonly Span[], column: number, before: number, after: number): readonly Span[] {
  const shift = (at: number) =>
    at <= column ? at : at >= column + before ? at + after - before : Math.min(at, column + after)
  return spans.map((span) => ({ ...span, start: shift(span.start), end: shift(span.end) }))
}
