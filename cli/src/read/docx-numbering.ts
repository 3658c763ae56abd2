import { childOf, childrenOf, switchOf, valueOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** How one level of a list counts. */
export interface ListLevel {
  start: number
  format: string
  /** `%1.%2` */
  text: string
  /** All numbers in Arabic digits, whatever their levels say. */
  legal: boolean
  /** Nothing stands between number and text. */
  glued: boolean
  /** Begins again after this level (1 is the highest); 0: never. Else after any higher one. */
  restart?: number
  /** Style whose paragraphs are of this level. */
  style?: string
}

/** A list design; several lists may share one, and then they count on. */
export interface ListDesign {
  readonly levels: Map<number, ListLevel>
  /** Its levels are those of a list that a style names. */
  styleLink?: string
}

/** A list. */
export interface NumberedList {
  design: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, ListLevel>
}

export interface Numbering {
  readonly designs: ReadonlyMap<string, ListDesign>
  readonly lists: ReadonlyMap<string, NumberedList>
}

/** Reads `word/numbering.xml`. What is broken in it is left out. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const designs = new Map<string, ListDesign>()
  const lists = new Map<string, NumberedList>()
  for (const found of root ? childrenOf(root) : []) {
    if (found.name === 'abstractNum') {
      const design: ListDesign = { levels: levelsOf(found) }
      const styleLink = valueOf(found, 'numStyleLink')
      if (styleLink !== undefined) design.styleLink = styleLink
      designs.set(found.attributes.abstractNumId ?? '', design)
    } else if (found.name === 'num') lists.set(found.attributes.numId ?? '', listOf(found))
  }
  return { designs, lists }
}

function listOf(num: XmlElement): NumberedList {
  const list: NumberedList = { design: valueOf(num, 'abstractNumId') ?? '', starts: new Map(), levels: new Map() }
  for (const override of childrenOf(num, 'lvlOverride')) {
    const start = valueOf(override, 'startOverride')
    if (start !== undefined) list.starts.set(whole(override.attributes.ilvl), whole(start))
    for (const [at, level] of levelsOf(override)) list.levels.set(at, level)
  }
  return list
}

function levelsOf(parent: XmlElement): Map<number, ListLevel> {
  return new Map(childrenOf(parent, 'lvl').map((level) => [whole(level.attributes.ilvl), levelOf(level)]))
}

function levelOf(found: XmlElement): ListLevel {
  const level: ListLevel = {
    start: whole(valueOf(found, 'start')),
    format: formatOf(found),
    text: valueOf(found, 'lvlText') ?? '',
    legal: switchOf(found, 'isLgl') ?? false,
    glued: valueOf(found, 'suff') === 'nothing',
  }
  const restart = valueOf(found, 'lvlRestart')
  if (restart !== undefined) level.restart = whole(restart)
  const style = valueOf(found, 'pStyle')
  if (style !== undefined) level.style = style
  return level
}

/** Newer formats stand in one of two forms, the older beside them. */
function formatOf(level: XmlElement): string {
  const choice = childOf(level, 'AlternateContent')
  const newer =
    choice &&
    childrenOf(choice)
      .map((form) => valueOf(form, 'numFmt'))
      .find((format) => format && format !== 'custom')
  return newer ?? valueOf(level, 'numFmt') ?? 'decimal'
}

function whole(value: string | undefined): number {
  return value && /^\d{1,6}$/.test(value) ? Number(value) : 0
}
