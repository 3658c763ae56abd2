import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { TextUnit } from '../../../src/notices/diff/text-units.ts'
import { passagesOf } from '../passages/passages-of.ts'
import type { Passage, PassageClass } from '../passages/passage.ts'
import type { CheckContext } from './context.ts'
import type { Place } from './finding.ts'
import { readTable } from './read-table.ts'
import type { ReadTable } from './read-table.ts'

/** A heading, paragraph, item, cell or line with its sentences and what is known of its place. */
export interface Unit {
  /** Folded: see `fold`. */
  readonly text: string
  /** As it was written, in `th-nfc-1`. */
  readonly original: string
  readonly kind: TextUnit['kind']
  /** The block that it is of, as in `blocks[3]`; `controller` and the like for what is before them. */
  readonly block: string
  readonly heading: boolean
  readonly links: readonly string[]
  readonly sentences: readonly Passage[]
  /** Folded headings above, the outermost first. */
  readonly headings: readonly string[]
  /** What its section, those above it and the line that leads to it are about. */
  readonly about: ReadonlySet<NoticeTopic>
  readonly at: Place
}

/** A document as the recognisers see it. */
export interface Reading extends CheckContext {
  readonly draft: NoticeDraft
  readonly units: readonly Unit[]
  readonly tables: readonly (ReadTable & { readonly at: Place; readonly about: ReadonlySet<NoticeTopic> })[]
}

/** Classes of passages that topics of the format have another name for, or none. */
const TOPIC_OF: Readonly<Partial<Record<PassageClass, NoticeTopic | ''>>> = {
  basis: 'legal-basis',
  definition: 'definitions',
  representative: '',
}

export function readNotice(draft: NoticeDraft, context: CheckContext): Reading {
  const units = unitsOf(draft)
  const firsts = new Map(units.toReversed().map((unit) => [unit.block, unit]))
  const tables = draft.blocks.flatMap((block, index) => {
    if (block.type !== 'table') return []
    const path = `blocks[${index}]`
    const first = firsts.get(path)
    return first ? [{ ...readTable(block, path), at: { ...first.at, path }, about: first.about }] : []
  })
  return { ...context, draft, units, tables }
}

/** Units about a topic that are no headings, and not about one of the others. */
export function unitsAbout(reading: Reading, topic: NoticeTopic, ...not: NoticeTopic[]): Unit[] {
  return reading.units.filter(
    ({ about, heading, text }) => text && !heading && about.has(topic) && !not.some((other) => about.has(other)),
  )
}

/** Sentences that are no headings. */
export function sentencesOf(reading: Reading): Passage[] {
  return reading.units.flatMap(({ heading, sentences }) => (heading ? [] : sentences))
}

/** Whether most of the document is about cookies. */
export function isAboutCookies({ draft, units }: Reading): boolean {
  if (/คุ้?กกี้|cookie/i.test(draft.title)) return true
  const body = units.filter(({ heading, text }) => !heading && text.length > 20)
  return body.filter(({ text, about }) => about.has('cookies') || /คุ้?กกี้|cookie/.test(text)).length * 2.5 >= body.length
}

/** Where a passage stands, as findings tell it. */
export function placeOf({ anchor, label, path }: Passage): Place {
  return { ...(anchor !== undefined && { anchor }), ...(label !== undefined && { label }), path }
}

function unitsOf(draft: NoticeDraft): Unit[] {
  const groups: Passage[][] = []
  for (const passage of passagesOf(draft)) {
    const last = groups.at(-1)
    if (last?.[0]?.path === passage.path) last.push(passage)
    else groups.push([passage])
  }
  const topics = sectionTopics(draft)
  return groups.map((sentences) => {
    const [first] = sentences as [Passage]
    return {
      text: sentences.map(({ text }) => text).join(' '),
      original: sentences.map(({ original }) => original).join(' '),
      kind: first.kind,
      block: first.block,
      heading: first.heading,
      links: first.links,
      sentences,
      headings: first.headings,
      about: new Set([...(topics.get(first.block) ?? []), ...topicsOf(first)]),
      at: placeOf(first),
    }
  })
}

function topicsOf({ about, heading, own }: Passage): NoticeTopic[] {
  return [...about, ...(heading ? own : [])].flatMap((name) => (TOPIC_OF[name] ?? name) || []) as NoticeTopic[]
}

/** What the sections around each block are about, as the document itself says. */
function sectionTopics({ blocks }: NoticeDraft): ReadonlyMap<string, readonly NoticeTopic[]> {
  const above: { level: number; about: readonly NoticeTopic[] }[] = []
  return new Map(
    blocks.map((block, at) => {
      if (block.type === 'section') {
        while (above.length && above.at(-1)!.level >= block.level) above.pop()
        above.push({ level: block.level, about: block.about ?? [] })
      }
      return [`blocks[${at}]`, above.flatMap((one) => one.about)]
    }),
  )
}
