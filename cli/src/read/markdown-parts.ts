import type { Nodes, Root, RootContent } from 'mdast'

/** Letters of a part, at least: a parser holds each letter of what it reads many times over. */
const SHORTEST = 1000
/** What may reach beyond a heading: definitions, fences, and HTML that no blank line ends. */
const REACHES = /^[ \t>*+\d.)-]*(?:\[[^\]]{1,400}\]:|`{3}|~{3}|<(?:script|pre|style|textarea)\b|<!|<\?)/im
const HEADING = /(?<=\n[ \t]*\r?\n)#{1,6} /g

/**
 * Parses a Markdown text in parts, each from a heading after a blank line, which nothing reaches beyond that is open before it.
 * The tree and its positions are those of the whole text; a text in which something might is parsed as one.
 */
export function parseInParts(text: string, parse: (part: string) => Root): Root {
  const starts = REACHES.test(text) ? [] : startsOf(text)
  if (!starts.length) return parse(text)
  const children: RootContent[] = []
  let line = 0
  for (const [nth, from] of [0, ...starts].entries()) {
    const part = text.slice(from, starts[nth])
    const { children: own } = parse(part)
    for (const node of own) shift(node, line, from)
    children.push(...own)
    line += part.split(/\r\n|[\n\r]/).length - 1
  }
  return { type: 'root', children }
}

/** Where parts after the first begin. */
function startsOf(text: string): number[] {
  const starts: number[] = []
  for (const { index } of text.matchAll(HEADING)) {
    if (index - (starts.at(-1) ?? 0) >= SHORTEST) starts.push(index)
  }
  return starts
}

function shift(node: Nodes, lines: number, letters: number): void {
  const { position } = node
  if (position)
    for (const point of [position.start, position.end]) {
      point.line += lines
      point.offset = (point.offset ?? 0) + letters
    }
  if ('children' in node) for (const child of node.children) shift(child, lines, letters)
}
