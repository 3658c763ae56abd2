import type { SourceLine } from '../import/source-line.ts'

/** Longest front matter that is looked at, in lines. */
const MOST_LINES = 200
const KEY = /^[\w-]{1,60}\s*[:=]/

/** The keys in front of a Markdown file as lines (told, and the title among them), and the file with blank lines instead. */
export function readFrontMatter(text: string): { readonly front: readonly SourceLine[]; readonly rest: string } {
  const none = { front: [], rest: text }
  const mark = /^(---|\+\+\+)[ \t]*(?:\r\n|[\n\r])/.exec(text)?.[1]
  if (!mark) return none
  const lines = text.split(/\r\n|[\n\r]/)
  const end = lines
    .slice(0, MOST_LINES)
    .findIndex((line, at) => at > 0 && (line.trimEnd() === mark || line.trimEnd() === '...'))
  if (end < 1 || !lines.slice(1, end).some((line) => KEY.test(line))) return none
  const front: SourceLine[] = []
  for (const [at, line] of lines.slice(0, end + 1).entries()) {
    if (!line.trim() || at === 0 || at === end) continue
    const title = /^title\s*[:=]\s*(.+)$/i.exec(line)?.[1]
    const words = title && unquoted(title)
    if (words) front.push({ line: at + 1, text: words, hint: { kind: 'title', meta: true } })
    else front.push({ line: at + 1, text: line.trim(), hint: { kind: 'around' } })
  }
  return { front, rest: lines.map((line, at) => (at <= end ? '' : line)).join('\n') }
}

function unquoted(value: string): string {
  const text = value.trim()
  const quoted = /^(["'])(.*)\1(?:\s*#.*)?$/.exec(text)
  return (quoted ? quoted[2]! : text.replace(/\s+#.*$/, '')).trim()
}
