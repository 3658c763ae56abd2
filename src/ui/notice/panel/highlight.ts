import { piecesOf } from './search-text.ts'
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
    CSS.highlights.set(name, new Highlight(...hits.flatMap(toRanges)))
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

/** One for each text node: between two of them may stand what is not in the hit. */
function toRanges(hit: Hit): Range[] {
  return piecesOf(hit).map(([node, from, to]) => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return range
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
