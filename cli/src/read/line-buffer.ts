import type { LineHint, LineSigns, SourceLine, Span } from '../import/source-line.ts'

/** How a stretch of text is dressed. */
export interface Dress {
  readonly href?: string | undefined
  readonly emphasis?: boolean | undefined
  readonly bold?: boolean | undefined
  /** Part of a link, also of one whose address is not kept. */
  readonly link?: boolean | undefined
  /** In points. */
  readonly size?: number | undefined
}

/** A line in work. */
export interface LineBuffer {
  text: string
  spans: Span[]
  /** Line of the file at which it began. */
  from: number
  /** Letters so far, bold ones, linked ones, and by size. */
  letters: number
  bold: number
  linked: number
  sizes: Map<number, number>
}

const LINK = /^(?:https?:\/\/|mailto:|tel:)/i

export function emptyBuffer(): LineBuffer {
  return { text: '', spans: [], from: 0, letters: 0, bold: 0, linked: 0, sizes: new Map() }
}

/** The address of a link where it is one that a notice may have; all other links are plain text. */
export function safeHref(href: string | null | undefined): string | undefined {
  const address = href?.trim()
  return address && LINK.test(address) ? address : undefined
}

/** Adds text. White space folds as a browser folds it (tabs stay where asked); no-break spaces are letters here. */
export function addText(buffer: LineBuffer, text: string, dress: Dress, tabs = false): void {
  const { href, emphasis } = dress
  let folded = text.replace(tabs ? /[ \n\f\r]+/g : /[ \t\n\f\r]+/g, ' ')
  if (!buffer.text || buffer.text.endsWith(' ')) folded = folded.replace(/^ /, '')
  if (!folded) return
  const start = buffer.text.length
  buffer.text += folded
  weigh(buffer, folded, dress)
  if (href === undefined && !emphasis) return
  const last = buffer.spans.at(-1)
  if (last?.end === start && last.href === href && last.emphasis === emphasis) {
    buffer.spans[buffer.spans.length - 1] = { ...last, end: buffer.text.length }
  } else {
    const shown = { ...(href !== undefined && { href }), ...(emphasis && { emphasis }) }
    buffer.spans.push({ start, end: buffer.text.length, ...shown })
  }
}

function weigh(buffer: LineBuffer, text: string, { link, bold, size }: Dress): void {
  const letters = text.replace(/[\s\p{P}]+/gu, '').length
  buffer.letters += letters
  if (bold) buffer.bold += letters
  if (link) buffer.linked += letters
  if (size !== undefined) buffer.sizes.set(size, (buffer.sizes.get(size) ?? 0) + letters)
}

/** How the line looks as a whole. A letter or two that slipped out of the bold are not looked at. */
function signsOf({ letters, bold, linked, sizes }: LineBuffer): LineSigns {
  const [size] = [...sizes].sort((left, right) => right[1] - left[1])[0] ?? []
  return {
    ...(letters > 0 && bold >= letters * 0.95 && { bold: true }),
    ...(size !== undefined && { size }),
    ...(letters > 0 && linked === letters && { link: true }),
  }
}

/** Empties the buffer into a line; nothing where there are no letters in it. */
export function takeLine(
  buffer: LineBuffer,
  line: number,
  hint?: LineHint,
  more: LineSigns = {},
): SourceLine | undefined {
  const text = buffer.text.trimEnd()
  const spans = buffer.spans
    .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
    .filter(({ start, end }) => start < end)
  const signs = { ...signsOf(buffer), ...more }
  Object.assign(buffer, emptyBuffer())
  if (!text.trim()) return undefined
  const seen = Object.keys(signs).length > 0
  return { line, text, ...(hint && { hint }), ...(seen && { signs }), ...(spans.length && { spans }) }
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
