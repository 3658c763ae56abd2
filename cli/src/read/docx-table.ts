import type { Element, ElementContent } from 'hast'
import { element } from './document-tree.ts'
import type { Apart } from './document-tree.ts'
import { childOf, childrenOf, valueOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

interface Row {
  readonly cells: readonly { readonly node: Element; readonly column: number; readonly merge?: string }[]
}

/** A table of Word as one of HTML: merged cells are where they begin, with how far they go. */
export function readDocxTable(
  table: XmlElement,
  read: (cell: XmlElement, apart: Apart | undefined) => ElementContent[],
): ElementContent {
  const rows: Row[] = []
  for (const row of rowsIn(table)) {
    let column = 0
    const header = childOf(row, 'trPr')
    const isHead = header !== undefined && childOf(header, 'tblHeader') !== undefined
    const deleted = header && childOf(header, 'del') ? ('hidden' as const) : undefined
    const cells = cellsIn(row).map((cell) => {
      const properties = childOf(cell, 'tcPr')
      const span = Math.max(1, Math.min(50, Number(valueOf(properties, 'gridSpan')) || 1))
      const merged = properties && childOf(properties, 'vMerge')
      const node = element(isHead ? 'th' : 'td', read(cell, deleted), {}, span > 1 ? { colSpan: span } : {})
      const at = column
      column += span
      return { node, column: at, ...(merged && { merge: merged.attributes.val ?? 'continue' }) }
    })
    rows.push({ cells })
  }
  return element(
    'table',
    rows.map((_, at) => element('tr', shownCells(rows, at))),
  )
}

/** The cells of a row that are not covered by one above, those that cover others with how many rows. */
function shownCells(rows: readonly Row[], at: number): ElementContent[] {
  const covers = (row: number, column: number) =>
    rows[row]?.cells.some((cell) => cell.column === column && cell.merge === 'continue') === true
  return rows[at]!.cells.flatMap(({ node, column, merge }) => {
    if (merge === 'continue' && at > 0) return []
    let span = 1
    if (merge === 'restart') while (covers(at + span, column)) span++
    return span > 1 ? [{ ...node, properties: { ...node.properties, rowSpan: span } }] : [node]
  })
}

function rowsIn(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => (child.name === 'tr' ? [child] : wrapped(child, rowsIn)))
}

function cellsIn(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) => (child.name === 'tc' ? [child] : wrapped(child, cellsIn)))
}

function wrapped(child: XmlElement, read: (parent: XmlElement) => XmlElement[]): XmlElement[] {
  if (child.name === 'sdt') return childrenOf(child, 'sdtContent').flatMap(read)
  return /^(?:customXml|ins|AlternateContent|Fallback)$/.test(child.name) ? read(child) : []
}
