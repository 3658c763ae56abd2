import type { NoticeItem, NoticeLine } from '../../../src/model/notice-schema.ts'
import type { NoticeBlock, NoticeSection } from '../../../src/model/notice.ts'
import { foldLabel } from '../../../src/model/notice-label.ts'
import { buildAnchors } from '../../../src/notices/anchors.ts'
import { contactKind, continuesAddress, namesParty } from './contact.ts'
import { isMeaning, readTerm } from './definition.ts'
import { enumerations } from './enumerations.ts'
import { outlineClause, outlineTable } from './outline.ts'
import type { OutlineEntry } from './outline.ts'
import type { Part } from './parts.ts'
import { slice, textOf } from './slice.ts'
import { tableBlocks } from './table-block.ts'
import { topicsOfClause, topicsOfTitle } from './topics.ts'
import { wordsOf } from './words.ts'

type Clause = Part & { kind: 'clause' }

/** The body of a document, and what was seen where. */
export interface Body {
  readonly blocks: readonly NoticeBlock[]
  /** Line of the source at which each block begins. */
  readonly lines: readonly number[]
  readonly outline: readonly OutlineEntry[]
}

/** A clause whose words are longer says something; shorter words with a text below them are its heading. */
const LONGEST_TITLE = 160
const MOST_ITEMS = 2000
const MOST_CONTACTS = 50

export function buildBlocks(parts: readonly Part[]): Body {
  const blocks: NoticeBlock[] = []
  const lines: number[] = []
  const outline: OutlineEntry[] = []
  const listed = enumerations(parts)
  let level = 0
  const put = (line: number, block: NoticeBlock) => {
    blocks.push(block)
    lines.push(line)
  }
  const putList = (from: number, isOwn: (part: Part) => boolean): number => {
    let end = from
    const items: NoticeItem[] = []
    for (; end < parts.length && isOwn(parts[end]!) && items.length < MOST_ITEMS; end++) {
      const part = parts[end]!
      items.push(itemOf(part))
      outline.push(outlineItem(part, level + 1))
    }
    put(parts[from]!.line, { type: 'list', items })
    return end - 1
  }
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const { line, slices } = part
    if (part.kind === 'table') {
      for (const block of tableBlocks(part.grid)) put(line, block)
      outline.push(...outlineTable(part.grid, level + 1))
    } else if (part.kind === 'bullet') at = putList(at, ({ kind }) => kind === 'bullet')
    else if (part.kind === 'clause' && listed.has(part)) {
      at = putList(
        at,
        (next) => next.kind === 'clause' && listed.has(next) && next.placement.run === part.placement.run,
      )
    } else if (part.kind === 'clause') {
      level = Math.min(part.placement.level, 6)
      outline.push(outlineClause(part, 'section'))
      const titled = isTitle(part, parts[at + 1])
      put(line, sectionOf(part, level, titled))
      if (!titled && textOf(slices)) {
        const block = textBlock(part)
        if (block.type === 'definition') outline.push(outlineDefinition(part, level + 1))
        put(line, block)
      }
    } else {
      const end = contactEnd(parts, at)
      if (end) {
        outline.push({ kind: 'contact', line, level: level + 1, label: '' })
        for (let from = at; from < end; from += MOST_CONTACTS) {
          put(parts[from]!.line, {
            type: 'contact',
            lines: contactLines(parts.slice(from, Math.min(end, from + MOST_CONTACTS))),
          })
        }
        at = end - 1
      } else if (isTermOf(part, parts[at + 1])) {
        outline.push(outlineDefinition(part, level + 1))
        put(line, { type: 'definition', term: wordsOf(slices), text: wordsOf(parts[++at]!.slices) })
      } else {
        const block = textBlock(part)
        if (block.type === 'definition') outline.push(outlineDefinition(part, level + 1))
        if (block.type === 'quote') outline.push({ kind: 'quote', line, level: level + 1, label: '' })
        put(line, block)
      }
    }
  }
  return { blocks: anchored(blocks), lines, outline }
}

function isTitle({ slices, heading, placement }: Clause, next: Part | undefined): boolean {
  const text = textOf(slices)
  if (!text || readTerm(text)?.meaning) return false
  if (heading) return true
  return (
    text.length <= LONGEST_TITLE &&
    next !== undefined &&
    (next.kind !== 'clause' || next.placement.level > placement.level)
  )
}

function sectionOf({ label, slices }: Clause, level: number, titled: boolean): NoticeSection {
  const shown = label && textOf([label])
  const text = textOf(slices)
  const about = titled ? topicsOfTitle(text) : topicsOfClause(text)
  return {
    type: 'section',
    ...(shown && { label: shown, folded: foldLabel(shown) }),
    anchor: '',
    level,
    ...(titled && { title: wordsOf(slices) }),
    ...(about.length && { about }),
  }
}

/** Anchors come last: each depends on those before it. */
function anchored(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const sections = blocks.filter((block) => block.type === 'section')
  const anchors = buildAnchors(
    sections.map(({ label, level, title }) => ({
      ...(label && { label }),
      level,
      ...(title && { title: title.map((word) => (typeof word === 'string' ? word : word.text)).join('') }),
    })),
  )
  let next = 0
  return blocks.map((block) => (block.type === 'section' ? { ...block, anchor: anchors[next++]! } : block))
}

function itemOf(part: Part): NoticeItem {
  const label = part.kind === 'bullet' ? part.mark : part.kind === 'clause' ? part.label : undefined
  return {
    level: part.kind === 'bullet' ? part.level : 1,
    ...(label && { label: textOf([label]) }),
    text: wordsOf(part.slices),
  }
}

function outlineItem(part: Part, level: number): OutlineEntry {
  if (part.kind === 'clause') return outlineClause(part, 'item')
  return { kind: 'bullet', line: part.line, level, label: part.kind === 'bullet' ? textOf([part.mark]) : '' }
}

function outlineDefinition({ line, slices }: Part, level: number): OutlineEntry {
  const text = textOf(slices)
  return { kind: 'definition', line, level, label: text.slice(0, readTerm(text)?.term) }
}

/** The term stands alone, its meaning in the next line. */
function isTermOf(part: Part, next: Part | undefined): boolean {
  return readTerm(textOf(part.slices))?.meaning === false && next?.kind === 'text' && isMeaning(textOf(next.slices))
}

/** A paragraph, or what its words show it to be. */
function textBlock({ kind, slices }: Part): NoticeBlock {
  const text = textOf(slices)
  const [first] = slices
  const term = readTerm(text)
  // The term is cut out of the first line by its own columns: spaces inside it may have been folded above.
  if (first && term?.meaning && kind !== 'quote') {
    const close = first.from + (readTerm(first.source.text.slice(first.from, first.to))?.term ?? -1)
    if (close > first.from) {
      const rest = [slice(first.source, close, first.to), ...slices.slice(1)]
      return { type: 'definition', term: wordsOf([slice(first.source, first.from, close)]), text: wordsOf(rest) }
    }
  }
  const quoted = kind === 'quote' || (text.length > 80 && /^“[^“”]*”$/.test(text))
  return { type: quoted ? 'quote' : 'paragraph', text: wordsOf(slices) }
}

/** Where a run of contact lines that begins here ends; nothing where none begins. */
function contactEnd(parts: readonly Part[], from: number): number | undefined {
  const plain = (at: number) => (parts[at]?.kind === 'text' ? textOf(parts[at].slices) : undefined)
  const keyed = (at: number) => contactKind(plain(at) ?? '')
  let at = from
  while (at < from + 2 && !keyed(at) && namesParty(plain(at) ?? 'ดังนี้')) at++
  if (!keyed(at)) return undefined
  let reachable = false
  for (let kind = keyed(at); plain(at) !== undefined; at++) {
    const own = keyed(at)
    if (!own && !(kind === 'postal' && continuesAddress(plain(at)!, !keyed(at + 1)))) break
    kind = own ?? kind
    reachable ||= kind !== 'postal' && kind !== 'other'
  }
  return reachable ? at : undefined
}

function contactLines(parts: readonly Part[]): NoticeLine[] {
  let last: NoticeLine['kind'] = 'name'
  return parts.map(({ slices }) => {
    last = contactKind(textOf(slices)) ?? (last === 'name' ? 'name' : 'postal')
    return { kind: last, text: wordsOf(slices) }
  })
}
