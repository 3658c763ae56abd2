import type { LineHint, SourceLine } from '../import/source-line.ts'
import { isAround, isHidden, isMachine } from './html-around.ts'
import { countOf, markerOf, shownMarker } from './html-list.ts'
import type { Marker } from './html-list.ts'
import { isBlock, isBold, labelLevel, listLevel, wingding } from './html-style.ts'
import { tableLines } from './html-table.ts'
import { attribute, isElement } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { addText, emptyBuffer, prefixLine, safeHref, takeLine } from './line-buffer.ts'
import type { LineBuffer } from './line-buffer.ts'

/** What the elements around say of a text. */
export interface Place {
  readonly hint?: LineHint | undefined
  readonly href?: string | undefined
  readonly emphasis?: boolean | undefined
  readonly preformatted?: boolean | undefined
  /** A break is a space: in a heading. */
  readonly oneLine?: boolean | undefined
  /** Inside the main part or an article: a header here is its own. */
  readonly within?: boolean | undefined
  /** Lists around. */
  readonly lists: number
}

/** What is made on the way through a page. */
export interface Walk {
  readonly lines: SourceLine[]
  readonly buffer: LineBuffer
  /** Of the item that has no text yet. */
  marker: Marker | undefined
  /** Level that the label at the start of the line speaks of. */
  labelled: number | undefined
  /** Hidden words inside a line; they are told after it. */
  readonly aside: string[]
  /** Tables so far. */
  tables: number
  /** Tabs are the text's own: Word has them, HTML has white space. */
  readonly tabs: boolean
  /** Holds most of the page. */
  readonly isMost: (element: HtmlElement) => boolean
}

export const TOP: Place = { lists: 0 }

export function walkChildren({ childNodes }: HtmlElement, place: Place, walk: Walk): void {
  for (const child of childNodes) walkNode(child, place, walk)
}

/** Ends the line. */
export function flush({ hint }: Place, walk: Walk): void {
  const own = walk.labelled && !hint ? { kind: 'item' as const, level: walk.labelled } : hint
  const taken = takeLine(walk.buffer, walk.lines.length + 1, own)
  walk.labelled = undefined
  if (taken) {
    const shown = walk.marker && hint?.kind !== 'around' ? shownMarker(walk.marker, taken.text) : ''
    if (hint?.kind !== 'around') walk.marker = undefined
    walk.lines.push(shown ? prefixLine(`${shown} `, taken) : taken)
  }
  for (const text of walk.aside.splice(0)) {
    walk.lines.push({ line: walk.lines.length + 1, text, hint: { kind: 'around' } })
  }
}

function walkNode(node: HtmlNode, place: Place, walk: Walk): void {
  if (isElement(node)) walkElement(node, place, walk)
  else if (node.nodeName === '#text' && 'value' in node) putText(node.value, place, walk)
}

function putText(text: string, place: Place, walk: Walk): void {
  if (!place.preformatted) return addText(walk.buffer, text, place, walk.tabs)
  for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (at) flush(place, walk)
    addText(walk.buffer, line, place, true)
  }
}

function walkElement(element: HtmlElement, place: Place, walk: Walk): void {
  const { tagName } = element
  if (isMachine(element)) return
  if (tagName === 'br') return place.oneLine ? addText(walk.buffer, ' ', place) : flush(place, walk)
  if (place.hint?.kind !== 'around' && isApart(element, place, walk)) return walkApart(element, place, walk)
  if (tagName === 'table') return walkTable(element, place, walk)
  const own = placeIn(element, place)
  const block = isBlock(element)
  if (block) flush(place, walk)
  if (tagName === 'ol' || tagName === 'ul') walkList(element, own, walk)
  else if (!walkSpecial(element, own, walk)) walkChildren(element, own, walk)
  if (block) flush(own, walk)
}

function isApart(element: HtmlElement, { within }: Place, walk: Walk): boolean {
  return (isHidden(element) || isAround(element, within === true)) && !walk.isMost(element)
}

/** Navigation and what is not shown: told, no part of the text. Inside a line it does not cut the line in two. */
function walkApart(element: HtmlElement, place: Place, walk: Walk): void {
  if (isBlock(element)) {
    flush(place, walk)
    walkChildren(element, { lists: 0, hint: { kind: 'around' } }, walk)
    flush({ lists: 0, hint: { kind: 'around' } }, walk)
    return
  }
  const inner: Walk = { ...walk, lines: [], buffer: emptyBuffer(), marker: undefined, labelled: undefined, aside: [] }
  walkChildren(element, TOP, inner)
  flush(TOP, inner)
  for (const { text } of inner.lines) walk.aside.push(text)
  walk.tables = inner.tables
}

function placeIn(element: HtmlElement, place: Place): Place {
  const { tagName } = element
  const hint = place.hint?.kind === 'around' ? place.hint : (hintOf(element, place) ?? place.hint)
  const heading = hint?.kind === 'heading'
  const emphasis = heading ? undefined : (isBold(element) ?? place.emphasis)
  const href = tagName === 'a' ? safeHref(attribute(element, 'href')) : place.href
  return {
    hint,
    href,
    emphasis,
    preformatted: place.preformatted || tagName === 'pre' || tagName === 'textarea',
    oneLine: place.oneLine || heading,
    within: place.within || tagName === 'main' || tagName === 'article' || attribute(element, 'role') === 'main',
    lists: place.lists + (tagName === 'ol' || tagName === 'ul' ? 1 : 0),
  }
}

function hintOf(element: HtmlElement, { lists }: Place): LineHint | undefined {
  const { tagName } = element
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', level: Number(tagName[1]) }
  if (tagName === 'li') return { kind: 'item', level: Math.max(lists, 1) }
  if (tagName === 'blockquote') return { kind: 'quote' }
  const level = listLevel(element)
  return level ? { kind: 'item', level } : undefined
}

function walkList(list: HtmlElement, place: Place, walk: Walk): void {
  let next = countOf(list, 'start') ?? 1
  const step = attribute(list, 'reversed') === undefined ? 1 : -1
  if (step < 0 && countOf(list, 'start') === undefined) next = list.childNodes.filter(isItem).length
  for (const child of list.childNodes) {
    if (!isElement(child) || !isItem(child)) {
      walkNode(child, place, walk)
      continue
    }
    const ordinal = countOf(child, 'value') ?? next
    next = ordinal + step
    flush(place, walk)
    const note = noteOf(child, ordinal)
    // The number of an item that begins with a list of its own stands alone.
    if (walk.marker?.ordinal !== undefined) addText(walk.buffer, walk.marker.text, place)
    walk.marker = undefined
    flush(place, walk)
    walk.marker = place.hint?.kind === 'around' ? undefined : (note ?? markerOf(list, child, ordinal))
    walkElement(child, note ? { ...place, lists: 0 } : place, walk)
    if (walk.marker && walk.marker.ordinal === undefined) walk.marker = undefined
  }
}

function isItem(node: HtmlNode): boolean {
  return isElement(node) && node.tagName === 'li'
}

/** A footnote has the sign that its reference has: `[1]`. */
function noteOf(item: HtmlElement, ordinal: number): Marker | undefined {
  return /^(?:footnote|endnote)-\d/.test(attribute(item, 'id') ?? '') ? { text: `[${ordinal}]` } : undefined
}

/** Elements that are read in a way of their own; false: as any other. */
function walkSpecial(element: HtmlElement, place: Place, walk: Walk): boolean {
  const level = labelLevel(element)
  if (level) walk.labelled = level
  // The way back from a footnote is an arrow.
  if (element.tagName === 'a' && /^#(?:footnote|endnote)-ref|^#fnref/.test(attribute(element, 'href') ?? ''))
    return true
  const bullet = wingding(element)
  if (bullet) addText(walk.buffer, `${bullet} `, place)
  else if (/mso-list\s*:\s*ignore/i.test(attribute(element, 'style') ?? '')) {
    walkChildren(element, place, walk)
    addText(walk.buffer, ' ', place)
  } else return false
  return true
}

function walkTable(table: HtmlElement, place: Place, walk: Walk): void {
  flush(place, walk)
  const around = place.hint?.kind === 'around'
  const rows = around
    ? undefined
    : tableLines(table, (cell) => {
        const inner: Walk = {
          ...walk,
          lines: [],
          buffer: emptyBuffer(),
          marker: undefined,
          labelled: undefined,
          aside: [],
        }
        walkChildren(cell, TOP, inner)
        flush(TOP, inner)
        return inner.lines
      })
  if (!rows) walkChildren(table, place, walk)
  else {
    const number = ++walk.tables
    for (const { text, spans, hint, cells } of rows) {
      const own: LineHint | undefined = cells ? { kind: 'row', table: number, cells } : (hint ?? place.hint)
      const dress = { ...(own && { hint: own }), ...(spans.length && { spans }) }
      walk.lines.push({ line: walk.lines.length + 1, text, ...dress })
    }
  }
  flush(place, walk)
}
