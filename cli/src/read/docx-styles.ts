import { childOf, childrenOf, switchOf, valueOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** What properties say of letters, in a style or a run. */
export interface RunLook {
  readonly bold?: boolean | undefined
  /** In points. */
  readonly size?: number | undefined
  readonly hidden?: boolean | undefined
  readonly struck?: boolean | undefined
}

/** A style, as it stands: what it is based on is not in it. */
export interface DocxStyle extends RunLook {
  readonly name: string
  readonly kind: string
  readonly basedOn?: string | undefined
  readonly list?: string | undefined
  readonly level?: number | undefined
  /** From 0; 9 is text. */
  readonly outline?: number | undefined
}

/** What is of no use to the numbers of lists, left out. */
export type ListStyle = Pick<DocxStyle, 'basedOn' | 'list' | 'level'>

/** The styles of a document, by their ids. */
export interface DocxStyles {
  readonly byId: ReadonlyMap<string, DocxStyle>
  /** Style of paragraphs that name none. */
  readonly usual: string | undefined
  readonly defaults: RunLook
}

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlElement | undefined): DocxStyles {
  const byId = new Map<string, DocxStyle>()
  let usual: string | undefined
  for (const style of root ? childrenOf(root, 'style') : []) {
    const { styleId = '', type = '' } = style.attributes
    byId.set(styleId, readStyle(style))
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes.default ?? '')) usual = styleId
  }
  const defaults = root && childOf(root, 'docDefaults')
  const run = defaults && childOf(defaults, 'rPrDefault')
  return { byId, usual, defaults: runLook(run && childOf(run, 'rPr')) }
}

function readStyle(style: XmlElement): DocxStyle {
  const paragraph = childOf(style, 'pPr')
  const number = paragraph && childOf(paragraph, 'numPr')
  const level = valueOf(number, 'ilvl')
  return {
    name: valueOf(style, 'name') ?? '',
    kind: style.attributes.type ?? '',
    basedOn: valueOf(style, 'basedOn'),
    list: valueOf(number, 'numId'),
    level: level && /^\d$/.test(level) ? Number(level) : undefined,
    outline: outlineOf(paragraph),
    ...runLook(childOf(style, 'rPr')),
  }
}

/** What run properties say. Thai letters have switches and sizes of their own, `bCs` and `szCs`. */
export function runLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const bold = [switchOf(properties, 'bCs'), switchOf(properties, 'b')]
  const half = Number(valueOf(properties, 'szCs') ?? valueOf(properties, 'sz'))
  return {
    bold: bold.includes(true) || bold.find((one) => one !== undefined),
    size: half > 0 && half < 2000 ? half / 2 : undefined,
    hidden: switchOf(properties, 'vanish') || switchOf(properties, 'webHidden'),
    struck: switchOf(properties, 'strike') || switchOf(properties, 'dstrike'),
  }
}

/** Outline level of a paragraph or style, from 0; nothing where there is none. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = valueOf(properties, 'outlineLvl')
  return level && /^\d$/.test(level) ? Number(level) : undefined
}

/** A style and those it is based on, nearest first. */
export function styleChain(styles: ReadonlyMap<string, DocxStyle>, id: string | undefined): DocxStyle[] {
  const chain: DocxStyle[] = []
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at)
    const style = styles.get(at)
    if (style) chain.push(style)
  }
  return chain
}

/** The list of a style, its own or that of the style it is based on. */
export function listOfStyle(styles: ReadonlyMap<string, ListStyle>, id: string): ListStyle | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at)
    const style = styles.get(at)
    if (style?.list !== undefined) return style
  }
  return undefined
}

/** The first in a chain that says something of it. */
export function firstSaid<K extends keyof DocxStyle>(chain: readonly DocxStyle[], key: K): DocxStyle[K] | undefined {
  return chain.find((style) => style[key] !== undefined)?.[key]
}
