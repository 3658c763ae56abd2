import { SaxesParser } from 'saxes'

/** An element of an XML part. Names and attributes are without their prefixes: programs choose those. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** What no part of a Word file has, or no sane one. */
export type XmlFault = 'unsafe' | 'too-deep' | 'too-many-parts' | 'damaged'

/** Word files nest some 30 elements; tables in tables add to it. */
const DEEPEST = 250
/** A notice of 700 pages has some 200,000. */
const MOST_ELEMENTS = 1_000_000

/**
 * Reads an XML text. Document types are refused, and with them all entities but XML's own five. Depth and number of elements
 * are bounded while it is read.
 */
export function parseXml(xml: string): XmlElement | XmlFault {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let elements = 0
  let fault: XmlFault | undefined
  const stop = (why: XmlFault): never => {
    fault = why
    throw new Error(why)
  }
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  parser.on('doctype', () => stop('unsafe'))
  parser.on('error', () => stop('damaged'))
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) stop('too-deep')
    if (++elements > MOST_ELEMENTS) stop('too-many-parts')
    const own: Record<string, string> = {}
    for (const key in attributes) own[localName(key)] ??= attributes[key]!
    const element: XmlElement = { name: localName(name), attributes: own, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const put = (text: string) => open.at(-1)!.children.push(text)
  parser.on('text', put)
  parser.on('cdata', put)
  try {
    parser.write(xml).close()
  } catch {
    return fault ?? 'damaged'
  }
  const element = root.children.find((child) => typeof child !== 'string')
  return element ?? 'damaged'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The child elements, all or those of a name. */
export function childrenOf({ children }: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of children) if (typeof child !== 'string' && (!name || child.name === name)) found.push(child)
  return found
}

/** The first child of a name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** Value of the attribute `val` of a child: how Word writes properties. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && childOf(element, name)?.attributes.val
}

/** Whether a switch of Word is on: it is where it stands without a value. Nothing where it does not stand. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = element && childOf(element, name)
  return found && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '')
}

/** The text directly in an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}
