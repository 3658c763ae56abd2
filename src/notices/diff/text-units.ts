import type { NoticeItem, NoticeParty, NoticeWords, NoticeLine } from '../format/notice-schema.ts'
import type { NoticeBlock, NoticeDraft, NoticeSection } from '../format/notice.ts'
import { foldForm } from '../fold-form.ts'
import { textOf } from '../to-canonical.ts'
import { stressesOf } from './stress.ts'
import type { Stretch } from './stress.ts'
import { cellsOf } from './table-cells.ts'
import type { CellPlace } from './table-cells.ts'

/** The smallest piece that is compared and searched: a heading, a paragraph, an item, a cell, a line. */
export interface TextUnit {
  /** Where its words are, as in `blocks[3].items[2].text`. */
  readonly path: string
  readonly kind: NoticeBlock['type'] | 'head'
  /** Number or bullet as it was written. */
  readonly label?: string
  /** How deep a heading or an item stands. */
  readonly level?: number | undefined
  /** Of what stands in a table, but for its caption. */
  readonly cell?: CellPlace | undefined
  /** Its words in `th-nfc-1`. */
  readonly text: string
  /** Which of its letters are stressed. A heading has none: it is stressed as a whole, or not, by its reader. */
  readonly stresses: readonly Stretch[]
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
  let cell: CellPlace | undefined
  const add = (path: string, words: NoticeWords | undefined, label?: string, level?: number) => {
    if (!words?.length && !label) return
    const place = { ...(label && { label }), ...(level && { level }), ...(cell && { cell }) }
    units.push({ path, kind, ...place, ...readWords(words ?? [], kind) })
  }
  const addLines = (lines: readonly NoticeLine[], path: string) =>
    lines.forEach(({ text }, at) => add(`${path}[${at}].text`, text))
  const addItems = (items: readonly NoticeItem[], path: string) =>
    items.forEach(({ text, label, level }, at) => add(`${path}[${at}].text`, text, label, level))
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
      add(`${path}.title`, block.title, block.label, block.level)
    } else if (block.type === 'list') addItems(block.items, `${path}.items`)
    else if (block.type === 'contact') addLines(block.lines, `${path}.lines`)
    else if (block.type === 'table') {
      add(`${path}.caption`, block.caption)
      for (const { path: at, of, place } of cellsOf(block, path)) {
        cell = place
        add(`${at}.text`, of.text, of.label)
        addItems(of.items ?? [], `${at}.items`)
      }
      cell = undefined
    } else {
      if (block.type === 'definition') add(`${path}.term`, block.term)
      add(`${path}.text`, block.text)
    }
  })
  return parts
}

function readWords(words: NoticeWords, kind: TextUnit['kind']): Pick<TextUnit, 'text' | 'links' | 'stresses'> {
  const links = words.flatMap((run) => (typeof run === 'string' || !run.href ? [] : [run.href]))
  return { text: textOf(words), links, stresses: kind === 'section' ? [] : stressesOf(words) }
}

const folds = new WeakMap<TextUnit, string>()

/** What a piece says, without its form (`foldForm`). */
export function foldOf(unit: TextUnit): string {
  const known = folds.get(unit) ?? foldForm(unit.text)
  folds.set(unit, known)
  return known
}
