import type { NoticeItem, NoticeParty, NoticeWords, NoticeLine } from '../format/notice-schema.ts'
import type { NoticeBlock, NoticeDraft, NoticeSection } from '../format/notice.ts'
import { textOf } from '../to-canonical.ts'

/** The smallest piece that is compared and searched: a heading, a paragraph, an item, a cell, a line. */
export interface TextUnit {
  /** Where its words are, as in `blocks[3].items[2].text`. */
  readonly path: string
  readonly kind: NoticeBlock['type'] | 'head'
  /** Number or bullet as it was written. */
  readonly label?: string
  /** Its words in `th-nfc-1`. */
  readonly text: string
  /** Where its links lead. */
  readonly links: readonly string[]
}

/** A section with what it holds up to the next one; its heading is the first unit. */
export interface SectionText {
  /** Absent for what stands before the first section: title, controller, data protection officer, lead. */
  readonly section?: NoticeSection
  readonly units: readonly TextUnit[]
}

/** The whole notice as text, in reading order. There is always a first part without a section. */
export function readSections(notice: NoticeDraft): SectionText[] {
  let units: TextUnit[] = []
  const parts: SectionText[] = [{ units }]
  let kind: TextUnit['kind'] = 'head'
  const add = (path: string, words: NoticeWords | undefined, label?: string) => {
    if (words?.length || label) units.push({ path, kind, ...(label && { label }), ...readWords(words ?? []) })
  }
  const addLines = (lines: readonly NoticeLine[], path: string) =>
    lines.forEach(({ text }, at) => add(`${path}[${at}].text`, text))
  const addItems = (items: readonly NoticeItem[], path: string) =>
    items.forEach(({ text, label }, at) => add(`${path}[${at}].text`, text, label))
  const addParty = (party: NoticeParty | undefined, path: string) => {
    if (!party) return
    add(`${path}.name`, [party.name])
    addLines(party.contact ?? [], `${path}.contact`)
  }

  add('title', [notice.title])
  addParty(notice.controller, 'controller')
  addParty(notice.dpo, 'dpo')
  notice.blocks.forEach((block, at) => {
    const path = `blocks[${at}]`
    kind = block.type
    if (block.type === 'section') {
      parts.push({ section: block, units: (units = []) })
      add(`${path}.title`, block.title, block.label)
    } else if (block.type === 'list') addItems(block.items, `${path}.items`)
    else if (block.type === 'contact') addLines(block.lines, `${path}.lines`)
    else if (block.type === 'table') {
      add(`${path}.caption`, block.caption)
      for (const part of ['head', 'body'] as const)
        block[part]?.forEach((cells, row) =>
          cells.forEach(({ text, label, items = [] }, column) => {
            const cell = `${path}.${part}[${row}][${column}]`
            add(`${cell}.text`, text, label)
            addItems(items, `${cell}.items`)
          }),
        )
    } else {
      if (block.type === 'definition') add(`${path}.term`, block.term)
      add(`${path}.text`, block.text)
    }
  })
  return parts
}

function readWords(words: NoticeWords): Pick<TextUnit, 'text' | 'links'> {
  const links = words.flatMap((run) => (typeof run === 'string' || !run.href ? [] : [run.href]))
  return { text: textOf(words), links }
}
