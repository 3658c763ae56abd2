import type { Code, List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { LineHint, SourceLine } from '../import/source-line.ts'
import { addText, emptyBuffer, joinLines, prefixLine, safeHref, takeLine } from './line-buffer.ts'
import type { Dress, LineBuffer } from './line-buffer.ts'
import { isAddress, isLink, markersOf } from './markdown-list.ts'
import { htmlLines } from './read-html.ts'

interface Write {
  readonly lines: SourceLine[]
  readonly buffer: LineBuffer
  /** The file. */
  readonly text: string
  /** What `[label]: address` lines give. */
  readonly addresses: ReadonlyMap<string, string>
  /** Marker of the item that has no text yet. */
  marker: string
  tables: number
}

interface Block {
  readonly hint?: LineHint
  readonly lists: number
}

/**
 * The lines of a parsed Markdown document, blank ones between them, as many as the file has. `raw` lines are taken as they
 * are; the document has nothing in their place.
 */
export function markdownLines(root: Root, text: string, raw: readonly SourceLine[]): SourceLine[] {
  const write: Write = { lines: [], buffer: emptyBuffer(), text, addresses: addressesOf(root), marker: '', tables: 0 }
  for (const child of root.children) writeBlock(child, { lists: 0 }, write)
  const lines: SourceLine[] = []
  let last = 0
  const all = [...write.lines, ...raw].sort((left, right) => left.line - right.line)
  for (const source of all) {
    // The line under the head of a table is no line of it.
    while (last + 1 < source.line && !isSameTable(lines.at(-1), source)) lines.push({ line: ++last, text: '' })
    // More lines than the file has there (a table in one line of HTML) move what follows.
    last = Math.max(source.line, last + 1)
    lines.push({ ...source, line: last })
  }
  const count = text.split(/\r\n|[\n\r]/).length
  while (last < count) lines.push({ line: ++last, text: '' })
  return lines
}

function isSameTable(left: SourceLine | undefined, right: SourceLine): boolean {
  return left?.hint?.kind === 'row' && right.hint?.kind === 'row' && left.hint.table === right.hint.table
}

function addressesOf(root: Root): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const node of root.children) {
    if (node.type === 'definition' && isAddress(node) && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
  }
  return addresses
}

function writeBlock(node: RootContent, block: Block, write: Write): void {
  const line = node.position?.start.line ?? 1
  if (node.type === 'heading') writePhrases(node.children, line, { kind: 'heading', level: node.depth }, write)
  else if (node.type === 'blockquote') {
    for (const child of node.children) writeBlock(child, { ...block, hint: { kind: 'quote' } }, write)
  } else if (node.type === 'list') writeList(node, block, write)
  else if (node.type === 'table') writeTable(node, write)
  else if (node.type === 'html') writeHtml(node.value, line, block, write)
  else if (node.type === 'code') writeCode(node, line, block, write)
  else if (node.type === 'definition') {
    if (isAddress(node)) return
    addText(write.buffer, write.text.slice(node.position?.start.offset, node.position?.end.offset), {})
    end(line, block.hint, write)
  } else if (node.type !== 'thematicBreak') {
    writePhrases(
      'children' in node ? (node.children as PhrasingContent[]) : [node as PhrasingContent],
      line,
      block.hint,
      write,
    )
  }
}

function writeCode({ value, lang, meta }: Code, fence: number, { hint }: Block, write: Write): void {
  // Behind the fence stands the name of a language; words there are words.
  const named = [lang, meta].filter(Boolean).join(' ')
  if (!/^[!-~]*$/.test(named)) addText(write.buffer, named, {})
  end(fence, hint, write)
  for (const [at, text] of value.split(/\r\n|[\n\r]/).entries()) {
    addText(write.buffer, text, {}, true)
    end(fence + 1 + at, hint, write)
  }
}

function writeList(list: List, block: Block, write: Write): void {
  const markers = markersOf(list, write.text)
  const inner: Block = { hint: { kind: 'item', level: block.lists + 1 }, lists: block.lists + 1 }
  for (const [at, item] of list.children.entries()) {
    // An item that begins with a list has both markers on its line.
    write.marker += `${markers[at]} `
    for (const child of item.children) writeBlock(child, inner, write)
    // An item without words is its number; a bullet alone is nothing.
    if (/[0-9]/.test(write.marker)) addText(write.buffer, write.marker, {})
    write.marker = ''
    end(item.position?.start.line ?? 1, inner.hint, write)
  }
}

/** Words of a block; each of its lines is a line. */
function writePhrases(nodes: readonly PhrasingContent[], from: number, hint: LineHint | undefined, write: Write): void {
  let line = from
  const newLine = (at: number) => {
    // A heading is one line, whatever it takes in the file.
    if (hint?.kind === 'heading') return addText(write.buffer, ' ', {})
    end(line, hint, write)
    line = at
  }
  for (const node of nodes) writePhrase(node, {}, write, newLine)
  end(line, hint, write)
}

function writePhrase(node: Nodes, dress: Dress, write: Write, newLine: (line: number) => void): void {
  const line = node.position?.start.line ?? 1
  if (node.type === 'text' || node.type === 'inlineCode') {
    for (const [at, text] of node.value.split(/\r\n|[\n\r]/).entries()) {
      if (at) newLine(line + at)
      addText(write.buffer, text, dress, true)
    }
  } else if (node.type === 'break') newLine(line + 1)
  else if (node.type === 'html') {
    // `<br>` in the midst of a line: the next one has the number of the file's next line, or the one after what is there.
    if (/^<br\b/i.test(node.value)) newLine(line)
  } else if (isNoLink(node, write)) {
    addText(write.buffer, write.text.slice(node.position?.start.offset, node.position?.end.offset), dress)
  } else if ('children' in node)
    for (const child of node.children) writePhrase(child, dressOf(node, dress, write), write, newLine)
}

function isNoLink(node: Nodes, { addresses }: Write): boolean {
  if (node.type === 'link') return !safeHref(node.url) && !isLink(node.url)
  return node.type === 'linkReference' && !addresses.has(node.identifier)
}

function dressOf(node: Nodes, dress: Dress, { addresses }: Write): Dress {
  if (node.type === 'link') return { ...dress, href: safeHref(node.url) }
  if (node.type === 'linkReference') return { ...dress, href: safeHref(addresses.get(node.identifier)) }
  return node.type === 'strong' || node.type === 'emphasis' ? { ...dress, emphasis: true } : dress
}

function end(line: number, hint: LineHint | undefined, write: Write): void {
  const taken = takeLine(write.buffer, line, hint)
  if (!taken) return
  write.lines.push(prefixLine(write.marker, taken))
  write.marker = ''
}

function writeTable({ children }: Table, write: Write): void {
  const table = ++write.tables
  for (const [at, row] of children.entries()) {
    const own = row.children.map((cell) => {
      const buffer = emptyBuffer()
      for (const phrase of cell.children) {
        writePhrase(phrase, {}, { ...write, buffer }, () => addText(buffer, ' ', {}))
      }
      const { text, ...rest } = takeLine(buffer, 0) ?? { line: 0, text: '' }
      return { ...rest, text: text.replace(/\t/g, ' ') }
    })
    if (own.every(({ text }) => !text)) continue
    const cells = own.map(() => (at ? {} : { header: true }))
    const { text, spans } = joinLines(own, '\t')
    const hint: LineHint = { kind: 'row', table, cells }
    write.lines.push({ line: row.position?.start.line ?? 1, text, hint, ...(spans.length && { spans }) })
  }
}

function writeHtml(html: string, from: number, { hint }: Block, write: Write): void {
  const lines = htmlLines(html, 'stretch')
  if ('code' in lines) {
    addText(write.buffer, html, {})
    end(from, hint, write)
    return
  }
  const before = write.tables
  for (const [at, line] of lines.entries()) {
    const own = line.hint?.kind === 'row' ? { ...line.hint, table: before + line.hint.table } : (line.hint ?? hint)
    write.tables = Math.max(write.tables, own?.kind === 'row' ? own.table : 0)
    const first = own?.kind === 'row' ? line : prefixLine(write.marker, line)
    if (own?.kind !== 'row') write.marker = ''
    write.lines.push({ ...first, line: from + at, ...(own && { hint: own }) })
  }
}
