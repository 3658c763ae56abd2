/** An element as it stands in the markup; names in lower case. */
export interface TagLike {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
}

export interface MarkedFor {
  readonly category: string
  readonly service: string
}

const MARKS = /^data-(yinyom-)?(category|service)$/
/** Attributes that load something, by element. */
const LOADS: { readonly [name: string]: readonly string[] } = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  input: ['src'],
  embed: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  link: ['href'],
}

/** The start tag of an element as it stands in the markup now. */
export function startTag({ name, attributes }: TagLike): string {
  return write(name, Object.entries(attributes))
}

/**
 * The start tag that makes an element wait for a service, to be put in the place of the one that stands there. What is
 * half marked is marked in full; all other attributes stay.
 */
export function markedTag({ name, attributes }: TagLike, { category, service }: MarkedFor): string {
  const loads = LOADS[name]
  const marks: [string, string][] = [
    ['data-category', category],
    ['data-service', service],
  ]
  const type = attributes.type?.trim().toLowerCase()
  const others = Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (MARKS.test(key) || (name === 'script' && key === 'type')) return []
    if (!loads?.includes(key)) return [[key, value]]
    const held = `data-${key}`
    // Who has both has named the address that waits already.
    return held in attributes || `data-yinyom-${key}` in attributes ? [] : [[held, value]]
  })
  const typed: [string, string][] =
    name === 'script'
      ? [['type', 'text/plain'], ...(type === 'module' ? [['data-type', 'module'] as [string, string]] : [])]
      : []
  // What a script is to fill has no address: its place says so.
  const place: [string, string][] = loads ? [] : [['data-yinyom-placeholder', service]]
  return write(name, [...typed, ...marks, ...place, ...others])
}

function write(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escape(value)}"`))
  return `<${name}${written.join('')}>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
