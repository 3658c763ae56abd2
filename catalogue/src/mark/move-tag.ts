import type { Span, Tag } from './read-tags.ts'

/** The tag of a text that begins `by` characters and `lines` lines further down in a page. */
export function moveTag(tag: Tag, by: number, lines: number): Tag {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  const places = Object.entries(tag.places).map(([name, place]) => [name, move(place)] as const)
  return {
    ...tag,
    ...move(tag),
    line: tag.line + lines,
    places: Object.fromEntries(places),
    repeats: tag.repeats.map((at) => at + by),
  }
}

/** How many lines end in a text. */
export function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
