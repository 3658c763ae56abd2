import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { readSections } from '../../../src/notices/diff/text-units.ts'
import type { TextUnit } from '../../../src/notices/diff/text-units.ts'
import type { CheckContext } from './context.ts'
import type { Place } from './finding.ts'
import { fold } from '../passages/fold.ts'
import { readTable } from './read-table.ts'
import type { ReadTable } from './read-table.ts'

/** A heading, paragraph, item, cell or line with what is known of its place. */
export interface Passage {
  /** Folded: see `fold`. */
  readonly text: string
  /** As it was written, in `th-nfc-1`. */
  readonly original: string
  readonly kind: TextUnit['kind']
  /** The block that it is of, as in `blocks[3]`; `controller` and the like for what is before them. */
  readonly block: string
  readonly heading: boolean
  readonly links: readonly string[]
  /** What its section, and those above it, are about. */
  readonly about: ReadonlySet<NoticeTopic>
  readonly at: Place
}

/** A document as the recognisers see it. */
export interface Reading extends CheckContext {
  readonly draft: NoticeDraft
  readonly passages: readonly Passage[]
  readonly tables: readonly (ReadTable & { readonly at: Place; readonly about: ReadonlySet<NoticeTopic> })[]
}

export function readNotice(draft: NoticeDraft, context: CheckContext): Reading {
  const above: { level: number; about: readonly NoticeTopic[] }[] = []
  const passages: Passage[] = []
  for (const { section, units } of readSections(draft)) {
    if (section) {
      while (above.length && above.at(-1)!.level >= section.level) above.pop()
      above.push({ level: section.level, about: section.about ?? [] })
    }
    const about = new Set(above.flatMap((one) => one.about))
    for (const { path, kind, text, links } of units)
      passages.push({
        text: fold(text),
        original: text,
        kind,
        block: path.split('.', 1)[0]!,
        heading: kind === 'section',
        links,
        about,
        at: { ...(section && { anchor: section.anchor, ...(section.label && { label: section.label }) }), path },
      })
  }
  const firsts = new Map(passages.toReversed().map((passage) => [passage.block, passage]))
  const tables = draft.blocks.flatMap((block, index) => {
    if (block.type !== 'table') return []
    const path = `blocks[${index}]`
    const first = firsts.get(path)
    return first ? [{ ...readTable(block, path), at: { ...first.at, path }, about: first.about }] : []
  })
  return { ...context, draft, passages, tables }
}

/** Passages about a topic that are no headings, and not about one of the others. */
export function passagesAbout(reading: Reading, topic: NoticeTopic, ...not: NoticeTopic[]): Passage[] {
  return reading.passages.filter(
    ({ about, heading, text }) => text && !heading && about.has(topic) && !not.some((other) => about.has(other)),
  )
}
