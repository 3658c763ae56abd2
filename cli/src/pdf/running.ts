import type { PdfLine } from './lines.ts'
import type { PdfPage } from './pdf-page.ts'

/** Share of a page's height in which heads and feet stand. */
const EDGE = 0.12
/** A page number by itself, with what stands around it. */
const PAGE_NUMBER =
  /^[-–—•[(\s]*(?:(?:หน้า(?:ที่)?|page|p\.)\s*)?[\d๐-๙]{1,4}(?:\s*(?:\/|จาก|ของ|of|out of)\s*[\d๐-๙]{1,4})?[-–—•\])\s]*$/i
/** So many pages must repeat a line for it to be a head or a foot, or half of them. */
const REPEATED = 2

/** Lines that are drawn again and again at the edges of the pages, and page numbers. */
export function findRunning(lines: readonly PdfLine[], pages: readonly PdfPage[]): ReadonlySet<PdfLine> {
  const running = new Set<PdfLine>()
  const repeated = new Map<string, PdfLine[]>()
  for (const line of lines) {
    if (!isAtEdge(line, pages)) continue
    if (PAGE_NUMBER.test(line.text)) running.add(line)
    const key = `${line.text.replace(/[\d๐-๙]+/g, '#')}\u0000${Math.round(line.y / 4)}`
    repeated.set(key, [...(repeated.get(key) ?? []), line])
  }
  for (const own of repeated.values()) {
    const count = new Set(own.map(({ page }) => page)).size
    if (count >= REPEATED && count * 2 >= pages.length - 1) for (const line of own) running.add(line)
  }
  return running
}

function isAtEdge({ page, y }: PdfLine, pages: readonly PdfPage[]): boolean {
  const { height } = pages[page]!
  return y < height * EDGE || y > height * (1 - EDGE)
}
