import type { LineHint, SourceLine, Span } from '../import/source-line.ts'

/** How a stretch of text is dressed. */
export interface Dress {
  readonly href?: string | undefined
  readonly emphasis?: boolean | undefined
}

/** A line in work. */
export interface LineBuffer {
  text: string
  spans: Span[]
}

const LINK = /^(?:https?:\/\/|mailto:|tel:)/i

export function emptyBuffer(): LineBuffer {
  return { text: '', spans: [] }
}

/** The address of a link where it is one that a notice may have; all other links are plain text. */
export function safeHref(href: string | null | undefined): string | undefined {
  const address = href?.trim()
  return address && LINK.test(address) ? address : undefined
}

/** Adds text. White space folds as a browser folds it (tabs stay where asked); no-break spaces are letters here. */
export function addText(buffer: LineBuffer, text: string, { href, emphasis }: Dress, tabs = false): void {
  let folded = text.replace(tabs ? /[ \n\f\r]+/g : /[ \t\n\f\r]+/g, ' ')
  if (!buffer.text || buffer.text.endsWith(' ')) folded = folded.replace(/^ /, '')
  if (!folded) return
  const start = buffer.text.length
  buffer.text += folded
  if (href === undefined && !emphasis) return
  const last = buffer.spans.at(-1)
  if (last?.end === start && last.href === href && last.emphasis === emphasis) {
    buffer.spans[buffer.spans.length - 1] = { ...last, end: buffer.text.length }
  } else {
    const dress = { ...(href !== undefined && { href }), ...(emphasis && { emphasis }) }
    buffer.spans.push({ start, end: buffer.text.length, ...dress })
  }
}

/** Empties the buffer into a line; nothing where there are no letters in it. */
export function takeLine(buffer: LineBuffer, line: number, hint?: LineHint): SourceLine | undefined {
  const text = buffer.text.trimEnd()
  const spans = buffer.spans
    .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
    .filter(({ start, end }) => start < end)
  buffer.text = ''
  buffer.spans = []
  return text.trim() ? { line, text, ...(hint && { hint }), ...(spans.length && { spans }) } : undefined
}

/** Puts text before a line. */
export function prefixLine(prefix: string, source: SourceLine): SourceLine {
  if (!prefix) return source
  const by = prefix.length
  const spans = source.spans?.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
  return { ...source, text: prefix + source.text, ...(spans && { spans }) }
}

/** Lines as one, parted by `joint`. */
export function joinLines(lines: readonly SourceLine[], joint: string): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  for (const [at, line] of lines.entries()) {
    if (at) text += joint
    const by = text.length
    for (const span of line.spans ?? []) spans.push({ ...span, start: span.start + by, end: span.end + by })
    text += line.text
  }
  return { text, spans }
}
