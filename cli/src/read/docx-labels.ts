import type { ListLabel, Numbered } from './docx-counter.ts'
import { xmlAttribute } from './xml-scan.ts'
import type { XmlToken } from './xml-scan.ts'

interface Paragraph {
  readonly prefix: string
  /** Where the label goes. */
  at: number
  numbered: { style?: string | undefined; list?: string | undefined; level?: number | undefined }
  /** Inside the old properties that tracked changes keep. */
  words: boolean
  readonly counts: boolean
}

/** Elements whose content would be lost, since the converter does not know them: their tags are taken out. */
const UNWRAPPED = new Set(['fldSimple', 'dir', 'bdo'])

/**
 * `word/document.xml` with the numbers of its lists as text: the converter knows only that a paragraph is in a list, not how
 * Word counts it. Each label is a run whose style says its level.
 */
export function writeLabels(
  xml: string,
  tokens: readonly XmlToken[],
  next: (paragraph: Numbered) => ListLabel | undefined,
): string {
  const edits: { at: number; to: number; text: string }[] = []
  const open: Paragraph[] = []
  let alternatives = 0
  let changes = 0
  let deleted = 0
  for (const token of tokens) {
    const { kind, name, prefix, from, to } = token
    const paragraph = open.at(-1)
    const step = kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    // The first of two forms of a drawing is not read, so it does not count.
    if (name === 'Choice') alternatives += step
    else if (name === 'pPrChange' || name === 'rPrChange') changes += step
    else if (name === 'del' || name === 'moveFrom') deleted += step
    else if (UNWRAPPED.has(name)) edits.push({ at: from, to, text: '' })
    else if ((name === 'cr' || name === 'br') && kind === 'empty') edits.push({ at: from, to, text: `<${prefix}br/>` })
    else if (name === 'p' && kind === 'open') {
      open.push({ prefix, at: to, numbered: {}, words: false, counts: !alternatives })
    } else if (name === 'p' && kind === 'close' && paragraph) {
      open.pop()
      const label = paragraph.counts ? next(paragraph.numbered) : undefined
      if (label && paragraph.words)
        edits.push({ at: paragraph.at, to: paragraph.at, text: runOf(label, paragraph.prefix) })
    } else if (paragraph && !changes && kind !== 'close') readProperty(xml, token, paragraph)
    if (name === 'pPr' && !changes && paragraph && kind !== 'open') paragraph.at = to
    if (paragraph && kind === 'open' && name === 't' && !deleted) paragraph.words = true
  }
  return applied(xml, edits)
}

function readProperty(xml: string, token: XmlToken, { numbered }: Paragraph): void {
  const value = () => xmlAttribute(xml, token, 'val')
  if (token.name === 'pStyle') numbered.style ??= value()
  else if (token.name === 'numId') numbered.list ??= value()
  else if (token.name === 'ilvl') {
    const level = value()
    if (level && /^\d$/.test(level)) numbered.level ??= Number(level)
  }
}

function runOf({ text, level }: ListLabel, prefix: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const w = prefix
  return (
    `<${w}r><${w}rPr><${w}rStyle ${w || 'w:'}val="YinyomLabel${level}"/></${w}rPr>` +
    `<${w}t xml:space="preserve">${safe}</${w}t></${w}r>`
  )
}

function applied(xml: string, edits: { at: number; to: number; text: string }[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, to, text } of edits.sort((left, right) => left.at - right.at)) {
    if (at < from) continue
    parts.push(xml.slice(from, at), text)
    from = to
  }
  parts.push(xml.slice(from))
  return parts.join('')
}
