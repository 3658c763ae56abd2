import { scanXml, xmlAttribute } from './xml-scan.ts'
import type { XmlToken } from './xml-scan.ts'

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
export function readNumbering(xml: string): Numbering {
  const designs = new Map<string, ListDesign>()
  const lists = new Map<string, NumberedList>()
  let design: ListDesign | undefined
  let list: NumberedList | undefined
  let level: ListLevel | undefined
  let override = 0
  const tokens = scanXml(xml)
  for (const token of typeof tokens === 'string' ? [] : tokens) {
    const value = () => xmlAttribute(xml, token, 'val')
    if (token.kind === 'close') {
      if (token.name === 'abstractNum') design = undefined
      else if (token.name === 'num') list = undefined
      else if (token.name === 'lvl') level = undefined
    } else if (token.name === 'abstractNum') {
      design = { levels: new Map() }
      designs.set(xmlAttribute(xml, token, 'abstractNumId') ?? '', design)
    } else if (token.name === 'num') {
      list = { design: '', starts: new Map(), levels: new Map() }
      lists.set(xmlAttribute(xml, token, 'numId') ?? '', list)
    } else if (token.name === 'abstractNumId' && list) list.design = value() ?? ''
    else if (token.name === 'numStyleLink' && design) design.styleLink = value() ?? ''
    else if (token.name === 'lvlOverride') override = whole(xmlAttribute(xml, token, 'ilvl'))
    else if (token.name === 'startOverride') list?.starts.set(override, whole(value()))
    else if (token.name === 'lvl') {
      level = { start: 0, format: 'decimal', text: '', legal: false, glued: false }
      const levels = list?.levels ?? design?.levels
      levels?.set(whole(xmlAttribute(xml, token, 'ilvl')), level)
    } else if (level) readLevel(level, token, value)
  }
  return { designs, lists }
}

function readLevel(level: ListLevel, token: XmlToken, value: () => string | undefined): void {
  switch (token.name) {
    case 'start':
      level.start = whole(value())
      break
    case 'numFmt':
      level.format = value() ?? 'decimal'
      break
    case 'lvlText':
      level.text = unescape(value() ?? '')
      break
    case 'isLgl':
      level.legal = isOn(value())
      break
    case 'suff':
      level.glued = value() === 'nothing'
      break
    case 'lvlRestart':
      level.restart = whole(value())
      break
    case 'pStyle':
      level.style = value() ?? ''
      break
  }
}

/** A switch of Word is on where it has no value. */
function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function whole(value: string | undefined): number {
  return value && /^\d{1,6}$/.test(value) ? Number(value) : 0
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#([0-9]{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/g, '&')
}
