import type { NoticeTopic } from '../../../../src/notices/format/notice-schema.ts'
import type { NoticeDraft } from '../../../../src/notices/format/notice.ts'
import { textOf } from '../../../../src/notices/to-canonical.ts'
import { classesOfHeading, classesOfSentence } from '../../passages/classify.ts'
import { fold } from '../../passages/fold.ts'
import type { Passage, PassageClass } from '../../passages/passage.ts'
import { passagesOf } from '../../passages/passages-of.ts'
import { elementsOfTopics, materialOf } from './elements.ts'
import type { NarrowDraft } from './narrow-draft.ts'
import { meaningOf } from './same-meaning.ts'
import type { Renumbering } from './same-meaning.ts'

/** A passage, or a row of a table as a whole, as versions are compared by them. */
export interface Piece {
  /** Of its unit, or of its row. */
  readonly path: string
  readonly anchor: string
  readonly heading: boolean
  readonly title: boolean
  /** As it was written, in `th-nfc-1`. */
  readonly original: string
  /** See `meaningOf`. */
  readonly meaning: string
  /** What it tells: by its own words, else by what stands above it. */
  readonly elements: ReadonlySet<PassageClass>
  /** By its own words. */
  readonly own: ReadonlySet<PassageClass>
  /** The line or heading that it hangs on, folded; a whole sentence hangs on none. */
  readonly hangsOn?: string
  /** The cells of a row. */
  readonly cells?: readonly Piece[]
}

const ROW = /^blocks\[\d+\]\.(?:head|body)\[\d+\]/
/** A paragraph that is shorter tells nothing without what stands above it. */
const FRAGMENT = 30

/** The number of a heading, without a dot. */
const NUMBER = /^\d{1,2} (?=\p{L})/u

/** What is compared of a version, in reading order. */
export interface NoticePieces {
  readonly pieces: readonly Piece[]
  /** All lines and headings that something hangs on, be it changed or not. */
  readonly leads: ReadonlySet<string>
}

/** The changed pieces of a version. */
export function piecesOfNotice({ draft, changed }: NarrowDraft, renumbered?: Renumbering): NoticePieces {
  const topics = topicsOf(draft)
  const pieces: Piece[] = []
  const leads = new Set<string>()
  let row: { path: string; cells: Piece[]; isChanged: boolean } | undefined
  const endRow = () => {
    if (row?.isChanged) pieces.push(rowOf(row.path, row.cells))
    row = undefined
  }
  const parents = parentsIn(draft)
  for (const passage of passagesOf(draft)) {
    const path = ROW.exec(passage.path)?.[0]
    if (path !== row?.path) endRow()
    const isChanged = changed.has(passage.path)
    const hangsOn = parents.get(passage.path) ?? leadOf(passage)
    if (hangsOn !== undefined) leads.add(hangsOn)
    if (path === undefined && !isChanged) continue
    const piece = pieceOf(passage, topics.get(passage.anchor ?? '') ?? [], hangsOn, renumbered)
    if (!piece.meaning) continue
    if (path === undefined) pieces.push(piece)
    else if (row) {
      row.cells.push(piece)
      row.isChanged ||= isChanged
    } else row = { path, cells: [piece], isChanged }
  }
  endRow()
  return { pieces, leads }
}

/** What an item of a list within a list stands under, folded, by its path. */
function parentsIn({ blocks }: NoticeDraft): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  blocks.forEach((block, at) => {
    if (block.type !== 'list') return
    const above: { level: number; text: string }[] = []
    block.items.forEach(({ level, text }, item) => {
      while (above.length && above.at(-1)!.level >= level) above.pop()
      const parent = above.at(-1)
      if (parent) parents.set(`blocks[${at}].items[${item}].text`, parent.text)
      above.push({ level, text: fold(textOf(text)) })
    })
  })
  return parents
}

/** What a fragment hangs on; a whole sentence hangs on nothing. */
function leadOf({ kind, heading, original, lead, headings }: Passage): string | undefined {
  const isFragment =
    kind === 'list' || kind === 'table' || (!isHeading({ heading, kind }) && original.length < FRAGMENT)
  return isFragment ? (lead ?? headings.at(-1)) : undefined
}

/** A short paragraph that is named as headings are may tell a fact: it is compared as a sentence. */
function isHeading({ heading, kind }: Pick<Passage, 'heading' | 'kind'>): boolean {
  return heading && kind === 'section'
}

function pieceOf(passage: Passage, topics: readonly NoticeTopic[], hangsOn?: string, renumbered?: Renumbering): Piece {
  const { path, anchor = '', original, lead, headings } = passage
  const own = new Set([...passage.own, ...partyOf(path)])
  const nearest = headings.findLast((text) => classesOfTitle(text).length)
  const above = new Set<PassageClass>([
    ...(lead === undefined ? [] : classesOfLead(lead)),
    ...(nearest === undefined ? [] : classesOfTitle(nearest)),
    ...elementsOfTopics(topics),
  ])
  return {
    path,
    anchor,
    heading: isHeading(passage),
    title: path === 'title',
    original,
    meaning: meaningOf(isHeading(passage) ? original.replace(NUMBER, '') : original, renumbered),
    elements: elementsOf(own, above),
    own,
    ...(hangsOn !== undefined && { hangsOn }),
  }
}

function partyOf(path: string): PassageClass[] {
  if (path === 'controller.name') return ['controller']
  if (path === 'dpo.name') return ['dpo']
  return /^(?:controller|dpo)\.contact/.test(path) ? ['contact'] : []
}

function classesOfTitle(heading: string): PassageClass[] {
  const classes = classesOfHeading(heading)
  return classes.length ? classes : classesOfSentence(heading)
}

function classesOfLead(lead: string): PassageClass[] {
  const own = classesOfSentence(lead)
  return own.length ? own : classesOfHeading(lead)
}

/** Words that tell of security in a section of recipients speak of both. */
function elementsOf(own: ReadonlySet<PassageClass>, above: ReadonlySet<PassageClass>): ReadonlySet<PassageClass> {
  if (!own.size) return above
  // How changes are told is told nowhere else, whatever heading stands above.
  if (own.has('changes') && [...own].every((name) => name === 'changes' || name === 'contact')) return own
  const agrees = [...own].some((name) => above.has(name))
  return agrees || materialOf(own) ? own : new Set([...own, ...above])
}

function rowOf(path: string, cells: readonly Piece[]): Piece {
  const first = cells[0]!
  return {
    ...first,
    path,
    heading: false,
    original: cells.map(({ original }) => original).join(' | '),
    meaning: cells.map(({ meaning }) => meaning).join(' | '),
    elements: new Set(cells.flatMap(({ elements }) => [...elements])),
    own: new Set(cells.flatMap(({ own }) => [...own])),
    cells,
  }
}

/** What each section is marked with; one that is not is about what the section above it is. */
function topicsOf({ blocks }: NoticeDraft): ReadonlyMap<string, readonly NoticeTopic[]> {
  const topics = new Map<string, readonly NoticeTopic[]>()
  const above: { level: number; about: readonly NoticeTopic[] }[] = []
  for (const block of blocks) {
    if (block.type !== 'section') continue
    while (above.length && above.at(-1)!.level >= block.level) above.pop()
    const about = block.about?.length ? block.about : (above.at(-1)?.about ?? [])
    topics.set(block.anchor, about)
    above.push({ level: block.level, about })
  }
  return topics
}
