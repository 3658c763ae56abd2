import type { Element } from 'hast'
import type { SourceLine } from '../import/source-line.ts'
import type { DocumentTree } from './document-tree.ts'
import { isMachine, readFacts, whyApart } from './tree-around.ts'
import { hintOf, openingOf } from './tree-hint.ts'
import { walkList } from './walk-list.ts'
import { readTabs } from './tree-tabs.ts'
import { isBlock, isBold, isStressed, keepsLines, sizeOf, wingding } from './tree-style.ts'
import { isElement, property } from './tree-node.ts'
import type { TreeNode } from './tree-node.ts'
import { addText, emptyBuffer, safeHref } from './line-buffer.ts'
import { endLabel, flush } from './walk-state.ts'
import type { Place, Walk } from './walk-state.ts'
import { joinNumbers } from './join-numbers.ts'
import { splitRunIns } from './run-in-headings.ts'
import { walkTable } from './walk-table.ts'

const TOP: Place = { lists: 0 }
const AROUND: Place = { lists: 0, hint: { kind: 'around' } }
const READ = { children: walkChildren, linesIn }

/** A document → its lines, in order, with what it says of each; words around the notice are among them, marked as such. */
export function treeLines(tree: DocumentTree): SourceLine[] {
  const facts = readFacts(tree)
  const walk: Walk = {
    lines: [],
    buffer: emptyBuffer(),
    data: tree.data,
    facts,
    tabs: readTabs(tree),
    marker: undefined,
    prefix: '',
    depth: undefined,
    aside: [],
    tables: 0,
    at: 1,
  }
  for (const child of tree.children) walkNode(child, TOP, walk)
  flush(TOP, walk)
  // A paragraph has its number by its place; a line of a file has its own.
  if (tree.data.numbered) return [...splitRunIns(walk.lines)]
  return splitRunIns(joinNumbers(walk.lines)).map((one, at) => ({ ...one, line: at + 1 }))
}

function walkChildren({ children }: Element, place: Place, walk: Walk): void {
  for (const child of children) walkNode(child, place, walk)
}

/** The lines of a part by itself, such as a cell. */
function linesIn(element: Element, walk: Walk): SourceLine[] {
  const own = { lines: [], buffer: emptyBuffer(), marker: undefined, prefix: '', depth: undefined, aside: [] }
  const inner: Walk = { ...walk, ...own }
  walkChildren(element, TOP, inner)
  flush(TOP, inner)
  walk.tables = inner.tables
  return inner.lines
}

function walkNode(node: TreeNode, place: Place, walk: Walk): void {
  if (node.position) walk.at = node.position.start.line
  if (isElement(node)) walkElement(node, place, walk)
  else if (node.type === 'text') putText(node.value, node.position?.start.line, place, walk)
}

/** Words. Where lines have numbers a break in them ends a line, and so it does in what is preformatted. */
function putText(text: string, from: number | undefined, place: Place, walk: Walk): void {
  const breaks = place.preformatted || (from !== undefined && !walk.data.paragraphs && !place.oneLine)
  if (!breaks) return put(text, place, walk)
  for (const [nth, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (nth) {
      flush(place, walk)
      walk.at++
    }
    put(line, place, walk, true)
  }
}

function put(text: string, place: Place, walk: Walk, tabs = walk.data.tabs): void {
  const { buffer } = walk
  if (!buffer.text) buffer.from = walk.at
  else if (walk.number === buffer.text && /^[A-Za-zก-ฮเ-ไ]/.test(text)) addText(buffer, ' ', place)
  addText(buffer, text, place, tabs)
}

function walkElement(element: Element, place: Place, walk: Walk): void {
  const { tagName, data } = element
  if (isMachine(element)) return
  if (tagName === 'br') {
    if (place.oneLine) return addText(walk.buffer, ' ', place)
    flush(place, walk)
    walk.at++
    return
  }
  if (place.hint?.kind !== 'around' && isApart(element, place, walk)) return walkApart(element, place, walk)
  if (place.hint?.kind !== 'around' && walk.tabs.moved.has(element)) return
  walkTab(element, place, walk)
  if (tagName === 'table') return walkTable(element, place, walk, READ)
  const own = placeIn(element, place)
  const block = isBlock(element) || (own.opening === true && !place.opening)
  if (block) flush(place, walk)
  if (data?.label) {
    walk.prefix += data.label.text
    walk.depth = data.note ? undefined : data.label.level
  }
  if (tagName === 'ol' || tagName === 'ul') walkList(element, own, walk, walkNode)
  else if (!walkSpecial(element, own, walk)) walkChildren(element, own, walk)
  if (block) flush(own, walk)
  // A number in a box of its own, which a page draws apart from the words after it.
  else if (/^\s*[0-9๐-๙]{1,2}$/.test(walk.buffer.text)) walk.number = walk.buffer.text
  if (data?.label && block) endLabel(own, walk)
}

function isApart(element: Element, place: Place, { facts, tabs, data }: Walk): boolean {
  if (tabs.moved.has(element) || openingOf(element, place.opening === true)) return element.data?.apart !== undefined
  const why = whyApart(element, place.within === true, facts)
  if (!why) return false
  return element.data?.apart !== undefined || !data.paragraphs || facts.letters(element) * 2 <= facts.all
}

/** Navigation and what is not shown: told, no part of the text. Inside a line it does not cut the line in two. */
function walkApart(element: Element, place: Place, walk: Walk): void {
  if (isBlock(element)) {
    flush(place, walk)
    walkChildren(element, AROUND, walk)
    flush(AROUND, walk)
    return
  }
  for (const { text } of linesIn(element, walk)) walk.aside.push(text)
}

/** The words of a tab stand before its panel, where a reader comes to them. */
function walkTab(panel: Element, place: Place, walk: Walk): void {
  const tab = place.hint?.kind === 'around' ? undefined : walk.tabs.panels.get(panel)
  if (!tab) return
  flush(place, walk)
  const own: Place = { ...place, hint: undefined, signs: { opens: 'tab' }, oneLine: true, opening: true }
  walkChildren(tab, own, walk)
  flush(own, walk)
}

function placeIn(element: Element, place: Place): Place {
  const { tagName, data } = element
  const around = place.hint?.kind === 'around'
  const hint = around ? place.hint : (hintOf(element, place.lists) ?? place.hint)
  const heading = hint?.kind === 'heading' || hint?.kind === 'title'
  const opens = around ? undefined : openingOf(element, place.opening === true)
  const link = tagName === 'a'
  return {
    hint: opens && hint?.kind === 'item' ? undefined : hint,
    signs: opens ? { opens } : data?.note ? { note: true } : tagName === 'dd' ? undefined : place.signs,
    href: link ? safeHref(property(element, 'href')) : place.href,
    link: link || place.link,
    emphasis: heading ? undefined : (isStressed(element) ?? place.emphasis),
    bold: isBold(element) ?? place.bold,
    size: sizeOf(element) ?? place.size,
    preformatted: place.preformatted || tagName === 'pre' || tagName === 'textarea' || keepsLines(element),
    oneLine: place.oneLine || heading || opens !== undefined,
    within: place.within || tagName === 'main' || tagName === 'article' || property(element, 'role') === 'main',
    opening: place.opening || heading || opens !== undefined,
    lists: place.lists + (tagName === 'ol' || tagName === 'ul' ? 1 : 0),
  }
}

/** Elements that are read in a way of their own; false: as any other. */
function walkSpecial(element: Element, place: Place, walk: Walk): boolean {
  // The way back from a footnote is an arrow.
  if (element.tagName === 'a' && /^#(?:footnote|endnote)-ref|^#fnref/.test(property(element, 'href') ?? '')) return true
  const bullet = wingding(element)
  if (bullet) addText(walk.buffer, `${bullet} `, place)
  else if (/mso-list\s*:\s*ignore/i.test(property(element, 'style') ?? '')) {
    walkChildren(element, place, walk)
    addText(walk.buffer, ' ', place)
  } else return false
  return true
}
