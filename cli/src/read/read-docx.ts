import type { ElementContent } from 'hast'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'
import type { Source } from '../import/source-line.ts'
import { documentTree, element } from './document-tree.ts'
import { listCounter } from './docx-counter.ts'
import { readNumbering } from './docx-numbering.ts'
import { readBlocks } from './docx-part.ts'
import type { DocxReading } from './docx-part.ts'
import { readStyles } from './docx-styles.ts'
import type { Archive } from './open-archive.ts'
import { treeLines } from './tree-walk.ts'
import { childrenOf, parseXml } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** Text only: no pictures, no macros, no embedded files, no other documents. */
export const DOCX_PARTS =
  /^(?:word\/(?:_rels\/document\d*\.xml\.rels|(?:document\d*|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml))$/

/**
 * The parts of a Word file → its lines: paragraphs with the numbers that Word shows, headings, tables with merged cells, text
 * boxes and footnotes (after the text, as `[1]`). Deleted and hidden text, comments, heads and feet of pages are told only.
 */
export function docxSource(archive: Exclude<Archive, string>): Source | Refusal {
  const parts = new Map<string, XmlElement>()
  for (const [name, xml] of archive) {
    if (!DOCX_PARTS.test(name)) continue
    const root = parseXml(xml)
    if (typeof root === 'string') return refuse(root)
    parts.set(name, root)
  }
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name))
  if (!main) return refuse('damaged')
  const styles = readStyles(parts.get('word/styles.xml'))
  const notes: { kind: 'footnote' | 'endnote'; id: string }[] = []
  const reading: DocxReading = {
    styles,
    next: listCounter(readNumbering(parts.get('word/numbering.xml')), styles.byId),
    links: linksOf(parts.get(`word/_rels/${main.slice(5)}.rels`)),
    noteSign: (kind, id) => `[${notes.push({ kind, id })}]`,
  }
  const blocks = readBlocks(parts.get(main)!, reading)
  for (let at = 0; at < notes.length && at < MOST_NOTES; at++)
    blocks.push(...noteBlocks(parts, notes[at]!, at + 1, reading))
  for (const [name, root] of parts) blocks.push(...asideBlocks(name, root, reading))
  return { lines: treeLines(documentTree(blocks, { paragraphs: true, tabs: true, numbered: false })), paragraphs: true }
}

/** A note can refer to a note, also to itself. */
const MOST_NOTES = 5000

function linksOf(root: XmlElement | undefined): Map<string, string> {
  const links = new Map<string, string>()
  for (const { attributes } of root ? childrenOf(root, 'Relationship') : [])
    if ((attributes.Type ?? '').endsWith('/hyperlink')) links.set(attributes.Id ?? '', attributes.Target ?? '')
  return links
}

function noteBlocks(
  parts: ReadonlyMap<string, XmlElement>,
  { kind, id }: { readonly kind: string; readonly id: string },
  sign: number,
  reading: DocxReading,
): ElementContent[] {
  const root = parts.get(`word/${kind}s.xml`)
  const note = root && childrenOf(root, kind).find(({ attributes }) => attributes.id === id)
  if (!note) return []
  return [element('div', readBlocks(note, reading), { note: true, label: { text: `[${sign}] `, level: 1 } })]
}

/** Heads and feet of pages, and comments: told. */
function asideBlocks(name: string, root: XmlElement, reading: DocxReading): ElementContent[] {
  if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) return readBlocks(root, silent(reading), 'running')
  if (name !== 'word/comments.xml') return []
  return childrenOf(root, 'comment').flatMap((comment) => readBlocks(comment, silent(reading), 'hidden'))
}

/** What stands beside the text counts in no list and has no notes. */
function silent(reading: DocxReading): DocxReading {
  return { ...reading, next: () => undefined, noteSign: () => '' }
}
