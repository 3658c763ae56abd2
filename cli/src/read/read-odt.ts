import type { ElementContent } from 'hast'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'
import type { Source } from '../import/source-line.ts'
import { documentTree } from './document-tree.ts'
import { readOdtBlocks } from './odt-part.ts'
import type { OdtReading } from './odt-part.ts'
import { odtCounter } from './odt-list.ts'
import { readOdtStyles } from './odt-styles.ts'
import type { Archive } from './open-archive.ts'
import { treeLines } from './tree-walk.ts'
import { childOf, childrenOf, parseXml } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** Text only: no pictures, no scripts, no embedded objects. */
export const ODT_PARTS = /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/

/**
 * The parts of an OpenDocument text → its lines, as those of a Word file: numbers of lists and headings as text, tables,
 * footnotes after the text. Hidden text, tracked changes, comments, heads and feet of pages are told only.
 */
export function odtSource(archive: Exclude<Archive, string>): Source | Refusal {
  const [content, more] = ['content.xml', 'styles.xml'].map((name) => parseXml(archive.get(name) ?? '<none/>'))
  if (typeof content === 'string') return refuse(content)
  if (typeof more === 'string') return refuse(more)
  const body = childOf(content!, 'body')
  const text = body && childOf(body, 'text')
  if (!text) return refuse('damaged')
  const styles = readOdtStyles([more!, content!])
  const notes: ElementContent[] = []
  const reading: OdtReading = { styles, counter: odtCounter(styles), notes }
  const blocks = readOdtBlocks(text, reading)
  blocks.push(...notes)
  for (const page of pagesOf(more!))
    blocks.push(...readOdtBlocks(page, { ...reading, notes: [] }, { apart: 'running' }))
  return { lines: treeLines(documentTree(blocks, { paragraphs: true, tabs: true, numbered: false })), paragraphs: true }
}

/** Heads and feet of pages. */
function pagesOf(styles: XmlElement): XmlElement[] {
  const masters = childOf(styles, 'master-styles')
  return (masters ? childrenOf(masters, 'master-page') : []).flatMap((page) =>
    childrenOf(page).filter(({ name }) => /^(?:header|footer)(?:-left|-first)?$/.test(name)),
  )
}
