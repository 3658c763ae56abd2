import type { LineHint, LineSigns, SourceLine } from '../import/source-line.ts'
import type { DocumentTree } from './document-tree.ts'
import { addText, prefixLine, takeLine } from './line-buffer.ts'
import type { LineBuffer } from './line-buffer.ts'
import type { PageFacts } from './tree-around.ts'
import { shownMarker } from './tree-list.ts'
import type { Marker } from './tree-list.ts'
import type { Tabs } from './tree-tabs.ts'

/** What the elements around say of a text. */
export interface Place {
  readonly hint?: LineHint | undefined
  readonly signs?: LineSigns | undefined
  readonly href?: string | undefined
  readonly link?: boolean | undefined
  readonly emphasis?: boolean | undefined
  readonly bold?: boolean | undefined
  readonly size?: number | undefined
  readonly preformatted?: boolean | undefined
  /** A break is a space: in a heading. */
  readonly oneLine?: boolean | undefined
  /** Inside the main part or an article: a header here is its own. */
  readonly within?: boolean | undefined
  /** Inside a heading, a summary or what opens a panel: a button here is words. */
  readonly opening?: boolean | undefined
  /** Lists around. */
  readonly lists: number
}

/** What is made on the way through a document. */
export interface Walk {
  readonly lines: SourceLine[]
  readonly buffer: LineBuffer
  readonly data: DocumentTree['data']
  readonly facts: PageFacts
  readonly tabs: Tabs
  /** Of the item that has no text yet. */
  marker: Marker | undefined
  /** Labels that the format made, for the line to come, and the depth of the last. */
  prefix: string
  depth: number | undefined
  /** Hidden words inside a line; they are told after it. */
  readonly aside: string[]
  /** The line so far, where it is a number in an element of its own. */
  number?: string
  /** Tables so far. */
  tables: number
  /** Line of the file that is read. */
  at: number
}

/** Ends the line. */
export function flush({ hint, signs = {} }: Place, walk: Walk): void {
  const { buffer } = walk
  const isAround = hint?.kind === 'around'
  const own = walk.depth && !hint ? { kind: 'item' as const, level: walk.depth } : hint
  const number = walk.data.numbered ? buffer.from || walk.at : walk.lines.length + 1
  const listed = !isAround && (walk.prefix.trim() !== '' || walk.marker !== undefined)
  const taken = takeLine(buffer, number, own, { ...signs, ...(listed && { listed }) })
  if (taken) {
    const made = isAround || !walk.marker ? '' : shownMarker(walk.marker, taken.text)
    const prefix = isAround ? '' : walk.prefix + (made && `${made} `)
    if (!isAround) [walk.marker, walk.prefix, walk.depth] = [undefined, '', undefined]
    walk.lines.push(prefixLine(prefix, taken))
  }
  for (const text of walk.aside.splice(0)) {
    const line = walk.data.numbered ? walk.at : walk.lines.length + 1
    walk.lines.push({ line, text, hint: { kind: 'around' } })
  }
}

/** An item without words is its number; a bullet alone is nothing. */
export function endLabel(place: Place, walk: Walk): void {
  if (!walk.data.paragraphs && /[0-9]/.test(walk.prefix)) {
    addText(walk.buffer, walk.prefix, place)
    walk.prefix = ''
    flush(place, walk)
  }
  walk.prefix = ''
  walk.depth = undefined
}
