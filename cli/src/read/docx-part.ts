import type { ElementContent } from 'hast'
import { element, text } from './document-tree.ts'
import type { Apart, Look } from './document-tree.ts'
import type { ListLabel, Numbered } from './docx-counter.ts'
import { firstSaid, outlineOf, runLook, styleChain } from './docx-styles.ts'
import type { DocxStyle, DocxStyles, RunLook } from './docx-styles.ts'
import { boxOf, symbolOf } from './docx-symbols.ts'
import { readDocxTable } from './docx-table.ts'
import { safeHref } from './line-buffer.ts'
import { childOf, childrenOf, textIn, valueOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** What the parts of a Word file need to be read. */
export interface DocxReading {
  readonly styles: DocxStyles
  readonly next: (paragraph: Numbered) => ListLabel | undefined
  /** Addresses of links by their ids. */
  readonly links: ReadonlyMap<string, string>
  /** Sign of a note, by its kind and id; asked in the order of the text. */
  readonly noteSign: (kind: 'footnote' | 'endnote', id: string) => string
}

/** Words of a paragraph so far, and blocks that stand in it and are read after it. */
interface Inline {
  readonly nodes: ElementContent[]
  readonly after: ElementContent[]
  readonly chain: readonly DocxStyle[]
  apart: Apart | undefined
  link: string | undefined
  /** Instruction of the fields that are open, before their result. */
  fields: { code: string; shown: boolean }[]
}

const TOC = /^(?:toc|contents|สารบัญ)\s*(?:\d|heading|$)/i
const HEADING = /^(?:heading|หัวเรื่อง|หัวข้อ)\s*([1-9])$/i
const TITLE = /^(?:title|ชื่อเรื่อง)$/i
const QUOTE = /^(?:intense )?quote$/i
/** The blocks of a body, cell, note or text box. */
export function readBlocks(parent: XmlElement, reading: DocxReading, apart?: Apart): ElementContent[] {
  const blocks: ElementContent[] = []
  for (const child of childrenOf(parent)) {
    if (child.name === 'p') blocks.push(...readParagraph(child, reading, apart))
    else if (child.name === 'tbl')
      blocks.push(readDocxTable(child, (cell, deleted) => readBlocks(cell, reading, apart ?? deleted)))
    else if (child.name === 'sdt') {
      const content = childOf(child, 'sdtContent')
      if (content) blocks.push(...readBlocks(content, reading, apart ?? apartOf(child)))
    } else if (child.name === 'AlternateContent') {
      const form = formOf(child)
      if (form) blocks.push(...readBlocks(form, reading, apart))
    } else if (/^(?:del|moveFrom)$/.test(child.name)) blocks.push(...readBlocks(child, reading, 'hidden'))
    else if (/^(?:ins|moveTo|customXml|smartTag|body|txbxContent)$/.test(child.name))
      blocks.push(...readBlocks(child, reading, apart))
  }
  return blocks
}

/** The form of a drawing that is read: the older one, which all programs know; else the newer. */
function formOf(alternative: XmlElement): XmlElement | undefined {
  return childOf(alternative, 'Fallback') ?? childOf(alternative, 'Choice')
}

/** A form's field that still shows its invitation; Word's table of contents. */
function apartOf(sdt: XmlElement): Apart | undefined {
  const properties = childOf(sdt, 'sdtPr')
  if (!properties) return undefined
  const gallery = childOf(properties, 'docPartObj')
  if (/table of contents/i.test(valueOf(gallery, 'docPartGallery') ?? '')) return 'navigation'
  const shows = childOf(properties, 'showingPlcHdr')
  return shows && !/^(?:0|false|off)$/.test(shows.attributes.val ?? '') && !childOf(properties, 'checkbox')
    ? 'placeholder'
    : undefined
}

function readParagraph(paragraph: XmlElement, reading: DocxReading, apart?: Apart): ElementContent[] {
  const { styles, next } = reading
  const properties = childOf(paragraph, 'pPr')
  const style = valueOf(properties, 'pStyle')
  const chain = styleChain(styles.byId, style ?? styles.usual)
  const number = properties && childOf(properties, 'numPr')
  const level = valueOf(number, 'ilvl')
  const counted = {
    style,
    list: valueOf(number, 'numId'),
    level: level && /^\d$/.test(level) ? Number(level) : undefined,
  }
  const inline: Inline = { nodes: [], after: [], chain, apart: undefined, link: undefined, fields: [] }
  readInline(paragraph, reading, inline)
  const label = next(counted)
  const toc = chain.some(({ name }) => TOC.test(name)) || (style !== undefined && !chain.length && TOC.test(style))
  const why = apart ?? (toc ? 'navigation' : undefined)
  const outline = levelOf(chain, style, outlineOf(properties))
  const look: Look = {
    ...(label && { label }),
    ...(why && { apart: why }),
    ...(outline && { outline }),
    ...(!outline && isTitle(chain, style) && { title: true as const }),
  }
  const block = element('p', inline.nodes, look)
  const quoted = chain.some(({ name }) => QUOTE.test(name)) ? element('blockquote', [block]) : block
  return [quoted, ...inline.after]
}

/** Level of the outline as Word's navigation shows it, from 1. */
function levelOf(
  chain: readonly DocxStyle[],
  style: string | undefined,
  direct: number | undefined,
): number | undefined {
  if (direct !== undefined) return direct < 9 ? direct + 1 : undefined
  for (const { name, outline } of chain) {
    if (outline !== undefined) return outline < 9 ? outline + 1 : undefined
    const named = HEADING.exec(name)?.[1]
    if (named) return Number(named)
  }
  const known = chain.length ? undefined : /^Heading([1-9])$/.exec(style ?? '')?.[1]
  return known ? Number(known) : undefined
}

function isTitle(chain: readonly DocxStyle[], style: string | undefined): boolean {
  return chain.some(({ name }) => TITLE.test(name)) || (!chain.length && style === 'Title')
}

function readInline(parent: XmlElement, reading: DocxReading, inline: Inline): void {
  for (const child of childrenOf(parent)) {
    const { name, attributes } = child
    if (name === 'r') readRun(child, reading, inline)
    else if (name === 'hyperlink')
      within(inline, { link: reading.links.get(attributes.id ?? '') ?? inline.link }, child, reading)
    else if (name === 'del' || name === 'moveFrom') within(inline, { apart: 'hidden' }, child, reading)
    else if (name === 'sdt') {
      const content = childOf(child, 'sdtContent')
      if (content) within(inline, { apart: inline.apart ?? apartOf(child) }, content, reading)
    } else if (name === 'AlternateContent') {
      const form = formOf(child)
      if (form) readInline(form, reading, inline)
    } else if (!/^(?:pPr|rPr|sdtPr|tcPr|instrText)$/.test(name)) readInline(child, reading, inline)
  }
}

function within(inline: Inline, more: Partial<Inline>, parent: XmlElement, reading: DocxReading): void {
  const { apart, link } = inline
  Object.assign(inline, more)
  readInline(parent, reading, inline)
  Object.assign(inline, { apart, link })
}

function readRun(run: XmlElement, reading: DocxReading, inline: Inline): void {
  const properties = childOf(run, 'rPr')
  const own = runLook(properties)
  const character = styleChain(reading.styles.byId, valueOf(properties, 'rStyle'))
  const said = <K extends keyof RunLook>(key: K) =>
    own[key] ?? firstSaid(character, key) ?? firstSaid(inline.chain, key) ?? reading.styles.defaults[key]
  const look: Look = {
    ...(said('bold') && { bold: true }),
    ...(said('size') !== undefined && { size: Number(said('size')) }),
    ...(inline.apart ? { apart: inline.apart } : (said('hidden') || said('struck')) && { apart: 'hidden' as const }),
  }
  const strong = own.bold || character.some(({ name }) => name === 'Strong')
  const nodes: ElementContent[] = []
  const put = (words: string) => {
    if (words) nodes.push(text(words))
  }
  for (const child of childrenOf(run)) readPiece(child, reading, inline, put, nodes)
  if (!nodes.length) return
  const href = safeHref(inline.link ?? inline.fields.map(({ code }) => addressOf(code)).find(Boolean))
  const dressed = element(strong && !look.apart ? 'strong' : 'span', nodes, look)
  inline.nodes.push(href === undefined ? dressed : element('a', [dressed], {}, { href }))
}

function addressOf(code: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(code)?.[1]
}

function readPiece(
  piece: XmlElement,
  reading: DocxReading,
  inline: Inline,
  put: (words: string) => void,
  nodes: ElementContent[],
): void {
  const { name, attributes } = piece
  const field = inline.fields.at(-1)
  if (name === 'fldChar') {
    if (attributes.fldCharType === 'begin') {
      inline.fields.push({ code: '', shown: false })
      if (childOf(piece, 'ffData')) put(boxOf(piece))
    } else if (attributes.fldCharType === 'separate' && field) field.shown = true
    else if (attributes.fldCharType === 'end') inline.fields.pop()
  } else if (name === 'instrText') {
    if (field) field.code += textIn(piece)
  } else if (field && !field.shown) return
  else if (name === 't' || name === 'delText') put(textIn(piece))
  else if (name === 'tab' || name === 'ptab') put('\t')
  else if (name === 'br' || name === 'cr') nodes.push(element('br', []))
  else if (name === 'noBreakHyphen') put('\u2011')
  else if (name === 'softHyphen') put('\u00AD')
  else if (name === 'sym') put(symbolOf(attributes.char))
  else if (name === 'footnoteReference' || name === 'endnoteReference') {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
    put(reading.noteSign(kind, attributes.id ?? ''))
  } else if (name === 'AlternateContent') {
    const form = formOf(piece)
    for (const child of form ? childrenOf(form) : []) readPiece(child, reading, inline, put, nodes)
  } else if (/^(?:pict|drawing|object|shape)$/.test(name)) inline.after.push(...boxesIn(piece, reading, inline.apart))
}

/** Text boxes of a drawing. */
function boxesIn(drawing: XmlElement, reading: DocxReading, apart: Apart | undefined): ElementContent[] {
  if (drawing.name === 'txbxContent') return readBlocks(drawing, reading, apart)
  const found: ElementContent[] = []
  for (const child of drawing.name === 'AlternateContent' ? [formOf(drawing)] : childrenOf(drawing))
    if (child) found.push(...boxesIn(child, reading, apart))
  return found
}
