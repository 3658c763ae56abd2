import type { Element } from 'hast'
import { heading, paragraph, table } from '../read/document-tree.ts'
import type { Look, TreeCell } from '../read/document-tree.ts'
import { linesOf } from './lines.ts'
import type { PdfLine } from './lines.ts'
import { lookOf, textOfLines } from './paragraphs.ts'
import type { Glyph, PdfPage, TaggedElement } from './pdf-page.ts'

/** A paragraph, heading or item of a tagged file; of a table, one paragraph of a cell. */
export interface TaggedBlock {
  /** Its type in ISO 32000-1 §14.8.4.3: `P`, `H1`, `LBody`. */
  readonly type: string
  readonly lines: readonly PdfLine[]
  /** Its label, where the file says which words are one. */
  readonly label?: string
  /** Where in which table it stands; numbers count over the page. */
  readonly cell?: {
    readonly table: number
    readonly row: number
    readonly cell: number
    readonly header: boolean
    readonly page: number
  }
}

const BLOCKS = /^(?:P|H[1-6]?|Title|Lbl|LBody|LI|TOCI|Caption|BlockQuote|Note|TH|TD)$/

/** The blocks of a tagged page in reading order. Words that are in no element are left to whoever reads heads and feet. */
export function blocksOf({ glyphs, elements }: PdfPage, page: number): TaggedBlock[] {
  const byBlock = new Map<number, { element: TaggedElement; at: number; glyphs: Glyph[] }>()
  for (const glyph of glyphs) {
    const element = glyph.element === undefined ? undefined : elements[glyph.element]
    if (!element || glyph.hidden || glyph.turned) continue
    const at = element.path.findLastIndex((type) => BLOCKS.test(type))
    const id = element.ids[at < 0 ? element.ids.length - 1 : at]!
    const own = byBlock.get(id)
    if (own) own.glyphs.push(glyph)
    else byBlock.set(id, { element, at, glyphs: [glyph] })
  }
  const blocks: TaggedBlock[] = []
  let label: { text: string; item: number } | undefined
  for (const [, { element, at, glyphs: own }] of [...byBlock].sort(([left], [right]) => left - right)) {
    const { path, ids } = element
    const type = path[at] ?? 'P'
    const lines = linesOf(own, page)
    if (!lines.length) continue
    const item = ids[path.lastIndexOf('LI')] ?? -1
    if (type === 'Lbl') {
      label = { text: textOfLines(lines), item }
      continue
    }
    const labelled = label && label.item === item ? label : undefined
    label = undefined
    const cell = cellOf(element, page)
    blocks.push({
      type,
      lines,
      ...(labelled && { label: labelled.text }),
      ...(cell && { cell }),
    })
  }
  return blocks
}

function cellOf({ path, ids }: TaggedElement, page: number): TaggedBlock['cell'] {
  const at = path.indexOf('Table')
  const cell = path.findIndex((type) => type === 'TD' || type === 'TH')
  if (at < 0 || cell < 0) return undefined
  return { table: ids[at]!, row: ids[path.indexOf('TR')] ?? 0, cell: ids[cell]!, header: path[cell] === 'TH', page }
}

/** A block that is no cell, as an element of the document tree. Its label stands before it, as a reader sees it. */
export function elementOf({ type, lines, label }: TaggedBlock): Element {
  const text = `${label ? `${label} ` : ''}${textOfLines(lines)}`
  const look: Look = { ...lookOf(lines), ...(type === 'Title' && { title: true as const }) }
  const level = /^H([1-6])$/.exec(type)?.[1]
  return level ? heading(Number(level), text, look) : paragraph(text, look)
}

/** Cells of a row by their number. */
type Row = Map<number, TaggedBlock[]>

/** Blocks of one table, also where it goes on on the next page, as an element of the document tree. */
export function tableOf(blocks: readonly TaggedBlock[]): Element {
  const rows: Row[] = []
  let at = ''
  for (const block of blocks) {
    const { page, row, cell } = block.cell!
    if (at !== `${page}/${row}`) {
      at = `${page}/${row}`
      rows.push(new Map())
    }
    const own = rows.at(-1)!
    own.set(cell, [...(own.get(cell) ?? []), block])
  }
  return table(joinRows(rows).map((row) => [...row.values()].map(cellFrom)))
}

/** A row that begins a page and lacks cells is the rest of the one that ends the page before. */
function joinRows(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    if (!last || row.size >= last.size || pageOf(row) === pageOf(last)) joined.push(row)
    else for (const blocks of row.values()) nearest(last, blocks).push(...blocks)
  }
  return joined
}

function nearest(row: Row, [block]: readonly TaggedBlock[]): TaggedBlock[] {
  const x = block!.lines[0]!.x
  const distance = (blocks: readonly TaggedBlock[]) => Math.abs(blocks[0]!.lines[0]!.x - x)
  return [...row.values()].sort((left, right) => distance(left) - distance(right))[0]!
}

function pageOf(row: Row): number {
  return [...row.values()].at(-1)!.at(-1)!.cell!.page
}

function cellFrom(blocks: readonly TaggedBlock[]): TreeCell {
  return { children: blocks.map(elementOf), header: blocks[0]!.cell!.header }
}
