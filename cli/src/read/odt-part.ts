import type { ElementContent } from 'hast'
import { element, table, text } from './document-tree.ts'
import type { Apart, Look, TreeCell } from './document-tree.ts'
import { safeHref } from './line-buffer.ts'
import type { OdtCounter } from './odt-list.ts'
import { odtChain, saidBy } from './odt-styles.ts'
import type { OdtStyle, OdtStyles } from './odt-styles.ts'
import { childOf, childrenOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** What the parts of an OpenDocument text need to be read. */
export interface OdtReading {
  readonly styles: OdtStyles
  readonly counter: OdtCounter
  /** Notes so far; they stand after the text. */
  readonly notes: ElementContent[]
}

/** Where blocks stand. */
interface OdtPlace {
  readonly apart?: Apart | undefined
  /** List, its style and depth; `label` of the item whose first paragraph is to come. */
  readonly list?: { readonly id: string; readonly style: string | undefined; readonly level: number } | undefined
}

const TITLE = /^(?:title|ชื่อเรื่อง)$/i
const INDEXES = /^(?:table-of-content|alphabetical-index|illustration-index|table-index|user-index|bibliography)$/
const MOST_COVERED = 50

/** The blocks of a text, section, cell or note. */
export function readOdtBlocks(parent: XmlElement, reading: OdtReading, place: OdtPlace = {}): ElementContent[] {
  return childrenOf(parent).flatMap((child) => readBlock(child, reading, place))
}

function readBlock(block: XmlElement, reading: OdtReading, place: OdtPlace): ElementContent[] {
  const { name, attributes } = block
  if (name === 'p' || name === 'h') return readParagraph(block, reading, place, '')
  if (name === 'list') return readList(block, reading, place)
  if (name === 'table') return [readTable(block, reading, place)]
  if (name === 'section')
    return readOdtBlocks(block, reading, isHiddenSection(block, reading) ? { ...place, apart: 'hidden' } : place)
  if (INDEXES.test(name)) {
    const body = childOf(block, 'index-body')
    return body ? readOdtBlocks(body, reading, { ...place, apart: place.apart ?? 'navigation' }) : []
  }
  if (name === 'tracked-changes') return readDeleted(block, reading)
  if (name === 'numbered-paragraph') {
    const own = {
      id: attributes['list-id'] ?? 'numbered',
      style: attributes['style-name'],
      level: Number(attributes.level) || 1,
    }
    const label = reading.counter.item(own.id, own.style, own.level)
    return childrenOf(block).flatMap((child) => readParagraph(child, reading, { ...place, list: own }, label))
  }
  if (/^(?:index-title|frame|text-box|soft-page-break|a|g)$/.test(name)) return readOdtBlocks(block, reading, place)
  return []
}

function isHiddenSection({ attributes }: XmlElement, { styles }: OdtReading): boolean {
  if (attributes.display === 'none' || attributes.display === 'condition') return true
  return odtChain(styles, attributes['style-name']).some(({ section }) => section)
}

/** What tracked changes keep of what was deleted: told. */
function readDeleted(changes: XmlElement, reading: OdtReading): ElementContent[] {
  const deletions = childrenOf(changes, 'changed-region').flatMap((region) => childrenOf(region, 'deletion'))
  return deletions.flatMap((deletion) => readOdtBlocks(deletion, { ...reading, notes: [] }, { apart: 'hidden' }))
}

function readList(list: XmlElement, reading: OdtReading, place: OdtPlace): ElementContent[] {
  const { attributes } = list
  const own = attributes['style-name']
  const id = place.list?.id ?? attributes['continue-list'] ?? attributes.id ?? own ?? 'list'
  const style = own ?? place.list?.style
  const level = (place.list?.level ?? 0) + 1
  const goesOn = place.list || attributes['continue-numbering'] === 'true' || attributes['continue-list'] !== undefined
  if (!goesOn) reading.counter.begin(id, undefined)
  return childrenOf(list).flatMap((item) => {
    if (item.name !== 'list-item' && item.name !== 'list-header') return []
    const start = Number(item.attributes['start-value']) || undefined
    const counted = item.name === 'list-item' && !isOnlyList(item)
    const label = counted ? reading.counter.item(id, listStyleIn(item, reading) ?? style, level, start) : ''
    return readItem(item, reading, { ...place, list: { id, style, level } }, label)
  })
}

/** A style of paragraphs may name the list style where the list does not. */
function listStyleIn(item: XmlElement, { styles }: OdtReading): string | undefined {
  const first = childrenOf(item).find(({ name }) => name === 'p' || name === 'h')
  const named = first && saidBy(odtChain(styles, first.attributes['style-name']), 'list')
  return named && styles.lists.has(named) ? named : undefined
}

function isOnlyList(item: XmlElement): boolean {
  return childrenOf(item)[0]?.name === 'list'
}

/** The first paragraph of an item has its label. */
function readItem(item: XmlElement, reading: OdtReading, place: OdtPlace, label: string): ElementContent[] {
  let left = label
  return childrenOf(item).flatMap((child) => {
    if (child.name !== 'p' && child.name !== 'h') return readBlock(child, reading, place)
    const own = left
    left = ''
    return readParagraph(child, reading, place, own)
  })
}

function readParagraph(paragraph: XmlElement, reading: OdtReading, place: OdtPlace, label: string): ElementContent[] {
  const { name, attributes } = paragraph
  const chain = odtChain(reading.styles, attributes['style-name'])
  const after: ElementContent[] = []
  const level = name === 'h' ? Number(attributes['outline-level']) || 1 : saidBy(chain, 'outline')
  const counted = name === 'h' && !place.list && attributes['is-list-header'] !== 'true'
  const shown =
    label || (counted && level ? reading.counter.heading(level, attributes['restart-numbering'] === 'true') : '')
  const nodes = readWords(paragraph, reading, { chain, apart: undefined, href: undefined, after })
  const apart = place.apart ?? (saidBy(chain, 'hidden') ? ('hidden' as const) : undefined)
  const look: Look = {
    ...(shown.trim() && { label: { text: shown, level: place.list?.level ?? level ?? 1 } }),
    ...(level && { outline: Math.min(level, 9) }),
    ...(!level && chain.some(({ name: own }) => TITLE.test(own)) && { title: true as const }),
    ...(apart && { apart }),
  }
  const block = element('p', nodes, look)
  const quoted = chain.some(({ name: own }) => /^(?:quotations?|block quotation)$/i.test(own))
  return [quoted ? element('blockquote', [block]) : block, ...after]
}

/** What the elements around say of words. */
interface Inline {
  readonly chain: readonly OdtStyle[]
  readonly apart: Apart | undefined
  readonly href: string | undefined
  /** Blocks that stand in the paragraph and are read after it. */
  readonly after: ElementContent[]
}

function readWords(parent: XmlElement, reading: OdtReading, inline: Inline): ElementContent[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return dressed(child.replace(/[ \t\r\n]+/g, ' '), inline)
    return readInline(child, reading, inline)
  })
}

function readInline(child: XmlElement, reading: OdtReading, inline: Inline): ElementContent[] {
  const { name, attributes } = child
  if (name === 's') return dressed(' '.repeat(Math.min(Number(attributes.c) || 1, 100)), inline)
  if (name === 'tab') return dressed('\t', inline)
  if (name === 'line-break') return [element('br', [])]
  if (name === 'span')
    return readWords(child, reading, {
      ...inline,
      chain: [...odtChain(reading.styles, attributes['style-name']), ...inline.chain],
    })
  if (name === 'a') return readWords(child, reading, { ...inline, href: safeHref(attributes.href) ?? inline.href })
  if (name === 'note') return readNote(child, reading, inline)
  if (name === 'hidden-text' || name === 'hidden-paragraph')
    return attributes['is-hidden'] === 'false'
      ? []
      : dressed(attributes['string-value'] ?? '', { ...inline, apart: 'hidden' })
  if (name === 'placeholder') return readWords(child, reading, { ...inline, apart: 'placeholder' })
  if (name === 'annotation') {
    inline.after.push(...readOdtBlocks(child, { ...reading, notes: [] }, { apart: 'hidden' }))
    return []
  }
  if (/^(?:frame|text-box|custom-shape|rect|g)$/.test(name)) {
    inline.after.push(...readOdtBlocks(child, reading, inline.apart ? { apart: inline.apart } : {}))
    return []
  }
  if (name === 'checkbox') return dressed(attributes['current-state'] === 'true' ? '☑' : '☐', inline)
  if (/^(?:ruby-text|annotation-end|change.*|bookmark.*|reference-mark-.*)$/.test(name)) return []
  return readWords(child, reading, inline)
}

function dressed(words: string, { chain, apart, href }: Inline): ElementContent[] {
  if (!words) return []
  const hidden = saidBy(chain, 'hidden') || saidBy(chain, 'struck')
  const bold = saidBy(chain, 'bold')
  const size = saidBy(chain, 'size')
  const look: Look = {
    ...(bold && { bold: true }),
    ...(size !== undefined && { size }),
    ...(apart ? { apart } : hidden && { apart: 'hidden' as const }),
  }
  // Bold of the paragraph's own style is how it looks, not what it stresses.
  const strong = bold && chain[0]?.bold && chain.length > 1 && !look.apart
  const node = element(strong ? 'strong' : 'span', [text(words)], look)
  return [href === undefined ? node : element('a', [node], {}, { href })]
}

function readNote(note: XmlElement, reading: OdtReading, inline: Inline): ElementContent[] {
  const body = childOf(note, 'note-body')
  if (!body) return []
  const sign = `[${reading.notes.length + 1}]`
  const block = element('div', [], { note: true, label: { text: `${sign} `, level: 1 } })
  reading.notes.push(block)
  block.children.push(...readOdtBlocks(body, reading))
  return dressed(sign, { ...inline, href: undefined })
}

function readTable(found: XmlElement, reading: OdtReading, place: OdtPlace): ElementContent {
  const rows = rowsIn(found, false).map(({ row, head }) =>
    childrenOf(row, 'table-cell').map((cell): TreeCell => {
      const { attributes } = cell
      const colSpan = Math.min(Number(attributes['number-columns-spanned']) || 1, MOST_COVERED)
      const rowSpan = Number(attributes['number-rows-spanned']) || 1
      return { children: readOdtBlocks(cell, reading, { apart: place.apart }), header: head, colSpan, rowSpan }
    }),
  )
  return table(rows.filter((cells) => cells.length))
}

function rowsIn(parent: XmlElement, head: boolean): { row: XmlElement; head: boolean }[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'table-row') return [{ row: child, head }]
    if (child.name === 'table-header-rows') return rowsIn(child, true)
    return /^table-(?:rows|row-group)$/.test(child.name) ? rowsIn(child, head) : []
  })
}
