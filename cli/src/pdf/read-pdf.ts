import type { Element } from 'hast'
import type { Refusal } from '../import/refusal.ts'
import type { Source } from '../import/source-line.ts'
import type { Suggestion } from '../import/suggestion.ts'
import { treeLines } from '../read/tree-walk.ts'
import { refuse } from '../import/refusal.ts'
import { documentTree, paragraph } from '../read/document-tree.ts'
import type { DocumentTree } from '../read/document-tree.ts'
import { linesOf } from './lines.ts'
import type { PdfLine } from './lines.ts'
import { measure } from './measures.ts'
import type { Measures } from './measures.ts'
import { openPdf } from './open-pdf.ts'
import { goesOnOverPage, joinLines, lookOf, textOfLines } from './paragraphs.ts'
import type { Glyph, PdfPage } from './pdf-page.ts'
import { findRunning } from './running.ts'
import { blocksOf, elementOf, tableOf } from './tagged.ts'
import type { TaggedBlock } from './tagged.ts'
import { itemsOf } from './untagged.ts'
import type { PageItem } from './untagged.ts'

/** What was read of a PDF. */
export interface ReadPdf {
  readonly tree: DocumentTree
  /** Numbers of the blocks that stood side by side and may have been a table; empty for a tagged file, which tells its tables. */
  readonly columns: readonly number[]
  /** A program recognised the letters in a picture: they are to be read again by a person. */
  readonly recognised: boolean
}

/** From such a share of tagged letters on the tags are trusted. */
const TAGGED = 0.8
/** From such a share of letters without ink on they are the recognised text of a scan. */
const RECOGNISED = 0.5
/** From such a share of letters that the file does not name on there is no text to read. */
const UNNAMED = 0.05

/** A PDF with a text layer → its lines and what it does not tell, or why it cannot be read. */
export async function pdfSource(bytes: Uint8Array): Promise<Source | Refusal> {
  const read = await readPdf(bytes)
  if ('code' in read) return read
  const lines = treeLines(read.tree)
  const suggestions: Suggestion[] = read.columns.flatMap((line) => {
    const at = lines.findIndex((one) => one.line === line)
    return at < 1 ? [] : [{ class: 'columns', line, before: `${lines[at - 1]!.text}  ${lines[at]!.text}`.slice(0, 60) }]
  })
  if (read.recognised) suggestions.unshift({ class: 'recognised', line: 1, before: lines[0]?.text.slice(0, 60) ?? '' })
  return { lines, paragraphs: true, suggestions }
}

/** A PDF with a text layer → a document tree, or why it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | Refusal> {
  const opened = await openPdf(bytes)
  if ('code' in opened) return opened
  const all = opened.flatMap(({ glyphs }) => glyphs)
  const letters = all.filter(({ text }) => text.trim())
  if (share(letters, ({ text }) => /[\uFFFD\uE000-\uF8FF]/.test(text)) > UNNAMED) return refuse('unnamed-letters')
  const recognised = share(letters, ({ hidden }) => hidden) > RECOGNISED
  const pages = recognised ? opened.map((page) => ({ ...page, glyphs: page.glyphs.map(shown) })) : opened
  const isTagged = share(letters, ({ element }) => element !== undefined) > TAGGED
  return { ...(isTagged ? readTagged(pages) : readUntagged(pages)), recognised }
}

function readUntagged(pages: readonly PdfPage[]): Omit<ReadPdf, 'recognised'> {
  const items = pages.flatMap(itemsOf)
  const lines = items.flatMap((item) => (isTable(item) ? [] : [item]))
  const running = findRunning(lines, pages)
  const isAside = (line: PdfLine) => running.has(line) || line.hidden || line.turned
  const measures = measure(
    lines.filter((line) => !isAside(line)),
    pages,
  )
  const blocks: Block[] = []
  let row: PdfLine[] = []
  let table: TaggedBlock[] = []
  const endRow = () => {
    for (const own of joinLines(row, measures)) {
      blocks.push({ lines: own, element: paragraph(textOfLines(own), lookOf(own)) })
    }
    row = []
  }
  const endTable = () => {
    if (table.length) blocks.push({ lines: table.flatMap(({ lines }) => lines), element: tableOf(table) })
    table = []
  }
  for (const item of items) {
    if (isTable(item)) {
      endRow()
      if (item[0]?.cell?.page === table.at(-1)?.cell?.page) endTable()
      table.push(...item)
    } else if (!isAside(item)) {
      endTable()
      row.push(item)
    }
  }
  endRow()
  endTable()
  const placed = placeAside(blocks, lines.filter(isAside))
  const columns = placed.flatMap(({ lines, element }, at) =>
    lines[0]?.inRow && element.tagName === 'p' ? [at + 1] : [],
  )
  return { tree: treeOf(placed), columns }
}

function isTable(item: PageItem): item is readonly TaggedBlock[] {
  return Array.isArray(item)
}

function readTagged(pages: readonly PdfPage[]): Omit<ReadPdf, 'recognised'> {
  const tagged = pages.flatMap(blocksOf)
  const measures = measure(
    tagged.flatMap(({ lines }) => lines),
    pages,
  )
  const blocks: Block[] = []
  for (const own of groupBlocks(tagged, measures)) {
    const lines = own.flatMap(({ lines }) => lines)
    blocks.push({ lines, element: own[0]!.cell ? tableOf(own) : elementOf({ ...own[0]!, lines }) })
  }
  const untagged = pages.map((page) => ({ ...page, glyphs: page.glyphs.filter(isAside) }))
  const rest = untagged.flatMap(({ glyphs }, at) => linesOf(glyphs, at))
  return { tree: treeOf(placeAside(blocks, rest)), columns: [] }
}

interface Block {
  readonly lines: readonly PdfLine[]
  readonly element: Element
}

/** Paragraphs that a page parts are one again, and so are the rows of a table. */
function groupBlocks(blocks: readonly TaggedBlock[], measures: Measures): TaggedBlock[][] {
  const groups: TaggedBlock[][] = []
  for (const block of blocks) {
    const own = groups.at(-1)
    if (own && isRestOf(own, block, measures)) own.push(block)
    else groups.push([block])
  }
  return groups
}

function isRestOf(own: readonly TaggedBlock[], block: TaggedBlock, measures: Measures): boolean {
  const last = own.at(-1)!
  if (last.cell || block.cell) {
    if (!last.cell || !block.cell) return false
    if (last.cell.page === block.cell.page) return last.cell.table === block.cell.table
    return last.cell.page + 1 === block.cell.page
  }
  if (last.type !== block.type || block.label) return false
  const lines = own.flatMap(({ lines }) => lines)
  return goesOnOverPage(lines, block.lines[0]!, measures)
}

/** Heads, feet and hidden words among the blocks, where their page stands. They are told and not published. */
function placeAside(blocks: readonly Block[], aside: readonly PdfLine[]): Block[] {
  const placed = [...blocks]
  for (const line of aside) {
    const apart = line.hidden ? ('hidden' as const) : ('running' as const)
    const block = { lines: [line], element: paragraph(line.text, { apart }) }
    const at = placed.findIndex(({ lines }) => (lines[0]?.page ?? 0) > line.page)
    placed.splice(at < 0 ? placed.length : at, 0, block)
  }
  return placed
}

function treeOf(blocks: readonly Block[]): DocumentTree {
  return documentTree(
    blocks.map(({ element }) => element),
    { paragraphs: true, tabs: false, numbered: false },
  )
}

function isAside({ element, hidden, turned }: Glyph): boolean {
  return element === undefined || hidden || turned
}

function shown(glyph: Glyph): Glyph {
  return { ...glyph, hidden: false }
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length ? all.filter(is).length / all.length : 0
}
