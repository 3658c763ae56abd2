import type { Refusal } from '../import/refusal.ts'
import { readPlainText } from '../import/source-line.ts'
import type { Source } from '../import/source-line.ts'
import { decodeHtml } from './decode-html.ts'
import { documentTree } from './document-tree.ts'
import type { DocumentTree } from './document-tree.ts'
import { parseHtml } from './html-tree.ts'
import { treeLines } from './tree-walk.ts'

const TAG = /<[a-z!/?][^>]{0,4000}>/i

/** A page → its lines, as a browser without scripts and style sheets shows them. Nothing is loaded or run. */
export function readHtml(bytes: Uint8Array): Source | Refusal {
  const decoded = decodeHtml(bytes)
  if ('code' in decoded) return decoded
  // A text that someone only named .html: a browser would make one line of it.
  if (!TAG.test(decoded.text)) return readPlainText(decoded.text)
  const tree = htmlTree(decoded.text)
  return 'code' in tree ? tree : { lines: treeLines(tree), paragraphs: true }
}

/** HTML text → its document. */
function htmlTree(text: string): DocumentTree | Refusal {
  const root = parseHtml(text)
  if ('code' in root) return root
  return documentTree(
    root.children.filter((child) => child.type !== 'doctype'),
    { paragraphs: true, tabs: false, numbered: false },
  )
}
