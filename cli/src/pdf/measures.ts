import type { PdfLine } from './lines.ts'
import type { PdfPage } from './pdf-page.ts'

/** What is usual in a document: paragraphs are told from lines by what differs from it. */
export interface Measures {
  /** Size of most of the letters, in points. */
  readonly body: number
  /** Where lines end at the right, in points, by the width of their page. */
  readonly edge: (line: PdfLine) => number
  /** Distance of two baselines inside a paragraph, by the size of the letters. */
  readonly leading: (size: number) => number
  /** The line stands in the middle of its page. */
  readonly isCentred: (line: PdfLine) => boolean
}

/** Lines of so many letters tell where the right edge is; shorter ones are headings, items, names. */
const LONG = 30
const ALMOST_ALL = 0.98
/** Baselines further apart, in sizes, belong to two paragraphs for sure. */
const FARTHEST = 3
const CENTRE = 1.5

export function measure(lines: readonly PdfLine[], pages: readonly PdfPage[]): Measures {
  const widthOf = ({ page }: PdfLine) => Math.round(pages[page]!.width)
  const rights = new Map<number, number[]>()
  const gaps = new Map<number, number[]>()
  const sizes: number[] = []
  for (const [at, line] of lines.entries()) {
    sizes.push(line.size)
    if (line.text.length >= LONG) push(rights, widthOf(line), line.right)
    const next = lines[at + 1]
    const gap = next && next.page === line.page ? line.y - next.y : 0
    if (gap > line.size * 0.5 && gap < line.size * FARTHEST) push(gaps, Math.round(line.size), gap)
  }
  const edges = new Map([...rights].map(([width, own]) => [width, quantile(own, ALMOST_ALL)]))
  const leadings = new Map([...gaps].map(([size, own]) => [size, quantile(own, 0.2)]))
  return {
    body: quantile(sizes, 0.5),
    edge: (line) => edges.get(widthOf(line)) ?? Infinity,
    leading: (size) => leadings.get(Math.round(size)) ?? size * 1.5,
    isCentred: ({ x, right, page, size }) => Math.abs((x + right) / 2 - pages[page]!.width / 2) < size * CENTRE,
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const own = map.get(key)
  if (own) own.push(value)
  else map.set(key, [value])
}

function quantile(values: number[], share: number): number {
  values.sort((left, right) => left - right)
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
}
