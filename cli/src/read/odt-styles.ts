import { childOf, childrenOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** What a style says of letters and paragraphs; what it is based on is not in it. */
export interface OdtStyle {
  readonly name: string
  readonly parent?: string | undefined
  readonly bold?: boolean | undefined
  /** In points. */
  readonly size?: number | undefined
  readonly hidden?: boolean | undefined
  readonly struck?: boolean | undefined
  /** From 1. */
  readonly outline?: number | undefined
  /** List style of its paragraphs. */
  readonly list?: string | undefined
  /** Shown only where a condition holds, or never. */
  readonly section?: boolean | undefined
}

/** One level of a list style. */
export interface OdtLevel {
  readonly bullet: boolean
  readonly format: string
  readonly before: string
  readonly after: string
  readonly start: number
  /** How many levels the number shows. */
  readonly shown: number
  readonly glued: boolean
}

export interface OdtStyles {
  readonly styles: ReadonlyMap<string, OdtStyle>
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, OdtLevel>>
  /** Numbers of headings. */
  readonly outline: ReadonlyMap<number, OdtLevel>
}

/** Reads the styles of `styles.xml` and the automatic ones of `content.xml`, in this order. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, OdtStyle>()
  const lists = new Map<string, ReadonlyMap<number, OdtLevel>>()
  let outline: ReadonlyMap<number, OdtLevel> = new Map()
  for (const root of roots) {
    for (const group of childrenOf(root).filter(({ name }) => name === 'styles' || name === 'automatic-styles')) {
      for (const style of childrenOf(group)) {
        if (style.name === 'style') styles.set(style.attributes.name ?? '', readStyle(style))
        else if (style.name === 'list-style') lists.set(style.attributes.name ?? '', readLevels(style))
        else if (style.name === 'outline-style') outline = readLevels(style)
      }
    }
  }
  return { styles, lists, outline }
}

function readStyle(style: XmlElement): OdtStyle {
  const letters = childOf(style, 'text-properties')?.attributes ?? {}
  const section = childOf(style, 'section-properties')?.attributes
  const weights = [letters['font-weight-complex'], letters['font-weight']].filter((weight) => weight !== undefined)
  const size = /^(\d{1,3}(?:\.\d+)?)pt$/.exec(letters['font-size-complex'] ?? letters['font-size'] ?? '')?.[1]
  const level = Number(style.attributes['default-outline-level'])
  const struck = letters['text-line-through-style'] ?? letters['text-line-through-type']
  return {
    name: style.attributes['display-name'] ?? style.attributes.name ?? '',
    parent: style.attributes['parent-style-name'],
    bold: weights.length ? weights.some((weight) => weight === 'bold' || Number(weight) >= 600) : undefined,
    size: size ? Number(size) : undefined,
    hidden: letters.display === undefined ? undefined : letters.display === 'none',
    struck: struck === undefined ? undefined : struck !== 'none',
    outline: level >= 1 && level <= 10 ? level : undefined,
    list: style.attributes['list-style-name'],
    section: section?.display === 'none' || undefined,
  }
}

function readLevels(list: XmlElement): Map<number, OdtLevel> {
  const levels = new Map<number, OdtLevel>()
  for (const level of childrenOf(list)) {
    const { attributes: own, name } = level
    const place = childOf(level, 'list-level-properties')
    const label = place && childOf(place, 'list-level-label-alignment')
    levels.set(Number(own.level) || 1, {
      bullet: name === 'list-level-style-bullet' || name === 'list-level-style-image',
      format: own['num-format'] ?? '',
      before: own['num-prefix'] ?? '',
      after: own['num-suffix'] ?? '',
      start: Number(own['start-value']) || 1,
      shown: Number(own['display-levels']) || 1,
      glued: label?.attributes['label-followed-by'] === 'nothing',
    })
  }
  return levels
}

/** A style and those it is based on, nearest first. */
export function odtChain({ styles }: OdtStyles, name: string | undefined): OdtStyle[] {
  const chain: OdtStyle[] = []
  const seen = new Set<string>()
  for (let at = name; at !== undefined && !seen.has(at); at = styles.get(at)?.parent) {
    seen.add(at)
    const style = styles.get(at)
    if (style) chain.push(style)
  }
  return chain
}

/** The first in a chain that says something of it. */
export function saidBy<K extends keyof OdtStyle>(chain: readonly OdtStyle[], key: K): OdtStyle[K] | undefined {
  return chain.find((style) => style[key] !== undefined)?.[key]
}
