import type { Imported } from '../../src/import/import-notice.ts'
import { importText } from '../../src/import/import-notice.ts'
import type { OutlineEntry } from '../../src/import/outline.ts'

/** What a document in lines is made of, for those who write it in another format. */
export interface Piece {
  readonly kind: 'paragraph' | 'table'
  /** Lines of a paragraph: one; rows of a table: cells parted by tabs. */
  readonly lines: readonly string[]
}

/** An outline without the numbers of its lines, which another format has not. */
export function shape(outline: readonly OutlineEntry[]): string[] {
  return outline.map(({ kind, level, label, bullet, rows, columns }) => {
    const name = kind === 'bullet' ? '•' : label
    return [kind, level, name, bullet && '•', rows, columns].filter((part) => part !== undefined).join(' ')
  })
}

export function outlineOf(imported: Imported): readonly OutlineEntry[] {
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  if (!imported.report.fidelity.exact) throw new Error(JSON.stringify(imported.report.fidelity))
  return imported.report.outline
}

/** A plain text as paragraphs and tables: wrapped lines joined, what a page break had repeated left out. */
export function piecesOf(bytes: Uint8Array): Piece[] {
  const imported = importText(bytes)
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  const { repairs, outline } = imported.report
  const linesOf = (name: string) => new Set(repairs.filter((one) => one.class === name).map(({ line }) => line))
  const wrapped = linesOf('hard-wrap')
  const dropped = linesOf('repeated-header')
  const tables = new Map(outline.filter(({ kind }) => kind === 'table').map((entry) => [entry.line, entry.rows! + 1]))
  const pieces: { kind: Piece['kind']; lines: string[] }[] = []
  let join = false
  let rows = 0
  for (const [at, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    const line = at + 1
    if (!text.trim() || dropped.has(line)) continue
    if (tables.has(line)) {
      rows = tables.get(line)!
      pieces.push({ kind: 'table', lines: [] })
    }
    const last = pieces.at(-1)
    if (last?.kind === 'table' && text.startsWith('\t')) last.lines.push(`${last.lines.pop()} ${text.trim()}`)
    else if (last && rows-- > 0) last.lines.push(text)
    else if (join && last) last.lines.push(last.lines.pop()!.trimEnd() + text.trim())
    else pieces.push({ kind: 'paragraph', lines: [text.trim()] })
    join = wrapped.has(line)
  }
  return pieces
}

export function asHtml(pieces: readonly Piece[]): string {
  const body = pieces.map(({ kind, lines }) => {
    if (kind === 'paragraph') return `<p>${escaped(lines[0]!)}</p>`
    const rows = lines.map((line, at) => {
      const cell = at ? 'td' : 'th'
      const cells = line.split('\t').map((text) => `<${cell}>${escaped(text.trim())}</${cell}>`)
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table>${rows.join('\n')}</table>`
  })
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`
}

export function asMarkdown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, lines }) => {
      if (kind === 'paragraph') return lines[0]!
      const rows = lines.map((line) => `| ${line.split('\t').join(' | ')} |`)
      return [rows[0], `|${' --- |'.repeat(lines[0]!.split('\t').length)}`, ...rows.slice(1)].join('\n')
    })
    .join('\n\n')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
