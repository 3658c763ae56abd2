import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { decodeText } from '../import/decode-text.ts'
import type { Refusal } from '../import/refusal.ts'
import { findTables } from '../import/tables.ts'
import { readPlainText } from '../import/source-line.ts'
import type { Source, SourceLine } from '../import/source-line.ts'
import { fileLines } from './file-lines.ts'
import { readFrontMatter } from './front-matter.ts'
import { isCostly } from './markdown-cost.ts'
import { parseInParts } from './markdown-parts.ts'
import { markdownTree } from './markdown-tree.ts'
import { treeLines } from './tree-walk.ts'

/**
 * A Markdown file → its lines. Lines stay lines, with the numbers that an editor shows: in Thai documents a line break
 * inside a paragraph often stands between two clauses, and the importer joins what was only wrapped. An indented line is
 * text, no code. A file that would take a parser very long is read as plain text.
 */
export function readMarkdown(bytes: Uint8Array): Source | Refusal {
  const decoded = decodeText(bytes)
  if ('code' in decoded) return decoded
  const { front, rest } = readFrontMatter(decoded.text)
  if (isCostly(rest)) return readPlainText(decoded.text)
  return { lines: parseMarkdown(rest, front), paragraphs: false }
}

const SYNTAX = {
  extensions: [
    gfmTable(),
    gfmFootnote(),
    gfmTaskListItem(),
    gfmStrikethrough({ singleTilde: false }),
    { disable: { null: ['codeIndented'] } },
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ],
}

/** Tables whose columns are set by tabs are read as in plain text: Markdown knows none, and takes their rows for lists. */
function parseMarkdown(text: string, front: readonly SourceLine[]): SourceLine[] {
  const { lines: plain } = readPlainText(text)
  const rows = new Set<SourceLine>()
  for (const [from, { end }] of findTables(plain, [])) {
    for (const line of plain.slice(from, end)) rows.add(line)
  }
  const rest = rows.size ? plain.map((line) => (rows.has(line) ? '' : line.text)).join('\n') : text
  const tree = parseInParts(rest, (part) => fromMarkdown(part, SYNTAX))
  const typed = [...rows].filter(({ text: words }) => words.trim())
  return fileLines([...treeLines(markdownTree(tree, rest)), ...front, ...typed], plain.length)
}
