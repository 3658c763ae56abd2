import type { NoticeItem } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeBlock, NoticeSection } from '../../../src/notices/format/notice.ts'
import { foldLabel } from '../../../src/notices/format/notice-label.ts'
import { contactBlock, contactEnd } from './contact-block.ts'
import { readTerm } from './definition.ts'
import type { ClauseKind } from './judge-clauses.ts'
import { outlineClause, outlineTable } from './outline.ts'
import type { OutlineEntry } from './outline.ts'
import type { Part } from './parts.ts'
import { textOf } from './slice.ts'
import { tableBlocks } from './table-block.ts'
import { isTermOf, textBlock } from './text-block.ts'
import { topicsOfClause, topicsOfTitle } from './topics.ts'
import { wordsOf } from './words.ts'

type Clause = Part & { kind: 'clause' }

/** The body of a document, its sections not yet named, and what was seen where. */
export interface Body {
  readonly blocks: readonly NoticeBlock[]
  /** Line of the source at which each block begins. */
  readonly lines: readonly number[]
  readonly outline: readonly OutlineEntry[]
}

const MOST_ITEMS = 2000

/** Parts → blocks; `kinds` says of each clause what it is. */
export function buildBlocks(parts: readonly Part[], kinds: ReadonlyMap<Part, ClauseKind>): Body {
  const blocks: NoticeBlock[] = []
  const lines: number[] = []
  const outline: OutlineEntry[] = []
  const isItem = (part: Part) => kinds.get(part) === 'item'
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
      for (const entry of outlineTable(part.grid, level + 1)) outline.push(entry)
    } else if (part.kind === 'bullet') at = putList(at, ({ kind }) => kind === 'bullet')
    else if (part.kind === 'clause' && isItem(part)) {
      at = putList(at, (next) => next.kind === 'clause' && isItem(next) && next.placement.run === part.placement.run)
    } else if (part.kind === 'clause') {
      level = Math.min(part.placement.level, 6)
      outline.push(outlineClause(part, 'section'))
      const titled = kinds.get(part) === 'title'
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
        put(line, contactBlock(parts.slice(at, end)))
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
  return { blocks, lines, outline }
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
