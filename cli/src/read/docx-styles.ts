import { scanXml, xmlAttribute } from './xml-scan.ts'

/** What a paragraph style says of lists. */
export interface ListStyle {
  basedOn?: string
  list?: string
  level?: number
}

/** Reads the styles of `word/styles.xml` by their ids. */
export function readListStyles(xml: string): ReadonlyMap<string, ListStyle> {
  const styles = new Map<string, ListStyle>()
  let style: ListStyle | undefined
  const tokens = scanXml(xml)
  for (const token of typeof tokens === 'string' ? [] : tokens) {
    if (token.name === 'style') {
      style = token.kind === 'open' ? {} : undefined
      if (style) styles.set(xmlAttribute(xml, token, 'styleId') ?? '', style)
    } else if (style && token.kind !== 'close') {
      const value = xmlAttribute(xml, token, 'val')
      if (value === undefined) continue
      if (token.name === 'basedOn') style.basedOn = value
      else if (token.name === 'numId') style.list = value
      else if (token.name === 'ilvl') style.level = Number(value)
    }
  }
  return styles
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
