import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { readSections } from '../../../src/notices/diff/text-units.ts'
import type { SectionText, TextUnit } from '../../../src/notices/diff/text-units.ts'
import { classesOfHeading, classesOfSentence, rightsIn } from './classify.ts'
import { fold } from './fold.ts'
import { captionOf, isTitle, looksLikeHeading } from './headings.ts'
import type { Passage, PassageClass, Right, Sure } from './passage.ts'
import { polarityOf } from './polarity.ts'
import { splitSentences } from './split-sentences.ts'

interface Heading {
  readonly level: number
  readonly text: string
  readonly about: readonly PassageClass[]
}

/** Where a unit stands: what its passages have in common. */
interface Standing {
  readonly anchor?: string
  readonly label?: string
  readonly above: readonly Heading[]
  readonly lead?: string
}

/** A line that leads to what follows it. */
const LEADS = /(?:[:：]|ดังนี้|ต่อไปนี้|ได้แก่|เช่น|อาทิ|เพื่อ|ต่อ|ได้ที่|ประกอบด้วย|คือ|following|are|include|to)$/
/** Deeper than any section: a line that a reader takes for a heading. */
const LINE_LEVEL = 9
/** Paragraphs that a leading line may lead to, where they are no list. */
const LED = 6
const NO_RIGHTS: ReadonlySet<Right> = new Set()

/** The document as passages, in reading order, each classed once. Pure; linear in the text. */
export function passagesOf(draft: NoticeDraft): Passage[] {
  const columns = columnNames(draft)
  const passages: Passage[] = []
  let above: Heading[] = []
  for (const { section, units } of readSections(draft)) {
    const place = section && { anchor: section.anchor, ...(section.label && { label: section.label }) }
    const title = section ? units.find(({ kind }) => kind === 'section') : undefined
    const words = title ? fold(title.text) : ''
    const titled = Boolean(title && words && isTitle(words))
    above = above.filter(({ level }) => level < (section ? section.level : 0) || (!titled && level <= LINE_LEVEL - 1))
    if (section && titled) above.push({ level: section.level, text: words, about: classesOfHeading(words) })
    const reader = { passages, columns, place, titled, above: [...above] }
    readUnits(units, reader)
    above = reader.above.filter(({ level }) => level < LINE_LEVEL)
  }
  return passages
}

interface Reader {
  readonly passages: Passage[]
  readonly columns: ReadonlyMap<string, string>
  readonly place: Pick<Standing, 'anchor' | 'label'> | undefined
  readonly titled: boolean
  above: Heading[]
}

function readUnits(units: SectionText['units'], reader: Reader): void {
  const { passages, columns, place, titled } = reader
  let lead: { text: string; block: string; left: number } | undefined
  units.forEach((unit, at) => {
    const text = fold(unit.text)
    const block = unit.path.split('.', 1)[0]!
    const title = unit.kind === 'section' && titled
    const line = !title && unit.kind === 'paragraph' && at + 1 < units.length && looksLikeHeading(text)
    if (line) {
      const about = classesOfHeading(text)
      reader.above = [...reader.above.filter(({ level }) => level < LINE_LEVEL), { level: LINE_LEVEL, text, about }]
    }
    const column = unit.kind === 'table' ? columns.get(unit.path) : undefined
    const term = unit.kind === 'definition' && unit.path.endsWith('.text') ? fold(units[at - 1]?.text ?? '') : undefined
    const led = column ?? term ?? (lead && (isItem(unit.kind) || lead.left-- > 0) ? lead.text : undefined)
    const standing = { ...place, above: reader.above, ...(led !== undefined && { lead: led }) }
    const made = unitPassages(unit, text, block, title || line, standing)
    passages.push(...made)
    if (isItem(unit.kind)) return
    const last = made.at(-1)?.text ?? ''
    if (title || line) lead = undefined
    else if (LEADS.test(last)) lead = { text: last, block, left: LED }
    else if (lead && lead.left <= 0) lead = undefined
  })
}

function isItem(kind: TextUnit['kind']): boolean {
  return kind === 'list' || kind === 'contact' || kind === 'table'
}

function unitPassages(unit: TextUnit, folded: string, block: string, heading: boolean, standing: Standing): Passage[] {
  const { above, lead, anchor, label } = standing
  const caption = heading ? undefined : captionOf(folded)
  const about = new Set([
    ...above.flatMap((one) => one.about),
    ...(lead === undefined ? [] : leadClasses(lead)),
    ...(caption === undefined ? [] : classesOfHeading(caption)),
  ])
  const headings = above.map((one) => one.text)
  const spans = heading ? [[0, unit.text.length] as const] : splitSentences(unit.text)
  return spans.map(([from, to]) => {
    const original = unit.text.slice(from, to).trim()
    const text = spans.length === 1 ? folded : fold(original)
    const own = new Set(heading ? classesOfHeading(text) : classesOfSentence(text))
    const inRights = own.has('rights') || about.has('rights')
    return {
      path: unit.path,
      from,
      to,
      original,
      text,
      kind: unit.kind,
      block,
      heading,
      links: unit.links,
      ...(anchor !== undefined && { anchor }),
      ...(label !== undefined && { label }),
      headings,
      ...(lead !== undefined && { lead }),
      own,
      about,
      classes: own.size ? own : about,
      rights: inRights ? new Set(rightsIn(text)) : NO_RIGHTS,
      polarity: polarityOf(text),
      sure: sureOf(own, about),
    }
  })
}

function leadClasses(lead: string): PassageClass[] {
  const own = classesOfSentence(lead)
  return own.length ? own : classesOfHeading(lead)
}

function sureOf(own: ReadonlySet<PassageClass>, about: ReadonlySet<PassageClass>): Sure {
  if (![...own].length) return 'unsure'
  return [...own].some((name) => about.has(name)) ? 'certain' : 'likely'
}

/** Folded name of the column that each cell of a table's body stands in; spans are not followed. */
function columnNames({ blocks }: NoticeDraft): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  blocks.forEach((block, at) => {
    if (block.type !== 'table') return
    const head = (block.head ?? block.body.slice(0, 1))[0] ?? []
    const columns = head.map(({ text }) => fold(text.map((run) => (typeof run === 'string' ? run : run.text)).join('')))
    block.body.forEach((row, index) =>
      row.forEach((_, column) => {
        const name = columns[column]
        if (name && (block.head || index)) names.set(`blocks[${at}].body[${index}][${column}].text`, name)
      }),
    )
  })
  return names
}
