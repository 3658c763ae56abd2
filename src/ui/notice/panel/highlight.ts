import { textNodes } from './search-text.ts'
import type { Hit } from './search-text.ts'

interface Registry {
  set(name: string, highlight: unknown): void
  delete(name: string): void
}
interface Highlighting {
  readonly CSS?: { readonly highlights?: Registry }
  readonly Highlight?: new (...ranges: AbstractRange[]) => unknown
}

/**
 * Marks the hits in the text, and gives a function that takes the marks off: by the CSS Custom Highlight API, which
 * leaves the document alone, else by `mark` elements. `name` is of our own: highlights belong to the whole page.
 */
export function highlight(hits: readonly Hit[], name: string): () => void {
  const { CSS, Highlight } = globalThis as unknown as Highlighting
  if (CSS?.highlights && Highlight) {
    CSS.highlights.set(name, new Highlight(...hits.map(toRange)))
    return () => CSS.highlights!.delete(name)
  }
  const marks: HTMLElement[] = []
  // From the end, so that what comes before keeps its place.
  for (const hit of [...hits].reverse()) for (const piece of piecesOf(hit).reverse()) marks.push(wrap(...piece))
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent?.normalize()
    }
  }
}

function toRange(hit: Hit): Range {
  const pieces = piecesOf(hit)
  const range = document.createRange()
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first && last) {
    range.setStart(first[0], first[1])
    range.setEnd(last[0], last[2])
  }
  return range
}

/** The hit in each text node that it runs through. */
function piecesOf({ unit, start, end }: Hit): [node: Text, from: number, to: number][] {
  let at = 0
  return textNodes(unit).flatMap((node): [Text, number, number][] => {
    const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)]
    at += node.length
    return from < to ? [[node, from, to]] : []
  })
}

function wrap(node: Text, from: number, to: number): HTMLElement {
  const own = node.splitText(from)
  own.splitText(to - from)
  const mark = document.createElement('mark')
  own.replaceWith(mark)
  mark.append(own)
  return mark
}
