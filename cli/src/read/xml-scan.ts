/** A piece of XML: a tag, or what stands between two. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text'
  /** Name without its prefix: `p` of `<w:p>`. */
  readonly name: string
  /** Prefix with its colon, `w:`, or nothing. */
  readonly prefix: string
  readonly from: number
  readonly to: number
}

/** What no part of a Word file has, or no sane one. */
export type XmlFault = 'unsafe' | 'too-deep' | 'damaged'

/** Word files nest some 30 elements; tables in tables add to it. */
const DEEPEST = 250

/**
 * The pieces of an XML text in order, or why it is not read. It is no parser: names and nesting only, so that hostile text
 * is refused before a parser sees it. Document types are refused, and with them all entities.
 */
export function scanXml(xml: string): readonly XmlToken[] | XmlFault {
  const tokens: XmlToken[] = []
  let depth = 0
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const end = next < 0 ? xml.length : next
    if (end > at) tokens.push({ kind: 'text', name: '', prefix: '', from: at, to: end })
    if (next < 0) break
    const skipped = skip(xml, next)
    if (typeof skipped === 'string') return skipped
    if (skipped > next) {
      at = skipped
      continue
    }
    const to = tagEnd(xml, next)
    if (to < 0) return 'damaged'
    const closes = xml[next + 1] === '/'
    const [, prefix = '', name = ''] = /^<\/?([\w.-]{1,60}:)?([\w.-]{1,60})/.exec(xml.slice(next, next + 130)) ?? []
    const kind = closes ? 'close' : xml[to - 2] === '/' ? 'empty' : 'open'
    if (kind === 'open' && ++depth > DEEPEST) return 'too-deep'
    if (kind === 'close') depth--
    tokens.push({ kind, name, prefix, from: next, to })
    at = to
  }
  return depth ? 'damaged' : tokens
}

/** Value of an attribute of a tag, whatever its prefix; entities are as they stand. */
export function xmlAttribute(xml: string, { from, to }: XmlToken, name: string): string | undefined {
  const tag = xml.slice(from, Math.min(to, from + 4000))
  return new RegExp(`[\\s:]${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined)
}

/** Where a comment, an instruction or a stretch of raw text ends; `at` itself where a tag begins. */
function skip(xml: string, at: number): number | XmlFault {
  const past = (sign: string) => {
    const end = xml.indexOf(sign, at)
    return end < 0 ? 'damaged' : end + sign.length
  }
  if (xml.startsWith('<!--', at)) return past('-->')
  if (xml.startsWith('<?', at)) return past('?>')
  if (xml.startsWith('<![CDATA[', at)) return past(']]>')
  return xml.startsWith('<!', at) ? 'unsafe' : at
}

function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < xml.length; at++) {
    const sign = xml[at]!
    if (quote) {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
    else if (sign === '<') return -1
  }
  return -1
}
