import type { Rules } from './create-rules.ts'
import { CATEGORIES } from './judgement.ts'
import type { Judgement, RuledService } from './judgement.ts'
import type { Tag } from './read-tags.ts'

/** The attributes of each element that make a browser ask for something. */
const LOADING: { readonly [name: string]: readonly string[] } = {
  script: ['src'],
  iframe: ['src'],
  frame: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  link: ['href', 'imagesrcset'],
  image: ['src', 'srcset', 'href', 'xlink:href'],
}
/** Where lazy loaders keep an address until they put it into `src`, and what it is called where only we look. */
const LAZY: { readonly [name: string]: 'src' | 'srcset' } = {
  'data-src': 'src',
  'data-lazy-src': 'src',
  'data-lazy': 'src',
  'data-original': 'src',
  'data-srcset': 'srcset',
  'data-lazy-srcset': 'srcset',
}
/** Links that make a browser ask for something. */
const ASKING =
  /(^|\s)(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)(\s|$)/i

/** Links that ask for nothing yet and tell a host that there is a visitor. */
const CONNECTING = /(^|\s)(preconnect|dns-prefetch)(\s|$)/i

export interface HeldAddresses {
  /** Whose they are; undefined where none of them is known. */
  readonly service: RuledService | undefined
  /** The attributes to take, by what they are called afterwards. */
  readonly rename: readonly { readonly from: string; readonly to: string }[]
  readonly what: string
  readonly doubts: readonly Judgement[]
}

/** Which addresses of an element belong to a service that waits, and what is to become of their attributes. */
export function heldAddresses(tag: Tag, { matcher }: Rules): HeldAddresses {
  const { name, attributes } = tag
  const asks = name !== 'link' || ASKING.test(attributes.rel ?? '')
  const loading = asks && Object.hasOwn(LOADING, name) ? LOADING[name]! : []
  const lazy = name === 'iframe' || name === 'img' || name === 'source' || name === 'video' ? Object.keys(LAZY) : []
  const given = [...loading, ...lazy].filter((one) => attributes[one])
  const isConnecting = name === 'link' && CONNECTING.test(attributes.rel ?? '')
  const whose = (address: string) =>
    matcher.request(address) ?? (isConnecting ? strictestAt(address, matcher) : undefined)
  const owner = (one: string) => addressesOf(one, attributes[one]!).map(whose).find(Boolean)
  const service = given.map(owner).find((one) => one?.ref ?? one?.homeless)
  const taken = given.filter((one) => owner(one) === service)
  const doubts: Judgement[] = []
  if (name === 'frame' && service) doubts.push({ doubt: 'unholdable', service, what: 'frame' })
  const pinged =
    attributes.ping &&
    addressesOf('ping', attributes.ping)
      .map(matcher.request)
      .find((one) => one?.ref)
  if (pinged) doubts.push({ doubt: 'unholdable', service: pinged, what: 'ping' })
  const strange =
    !service &&
    given.map((one) => attributes[one]!).find((one) => /^(https?:)?\/\//i.test(one.trim()) && !matcher.request(one))
  if (strange) doubts.push({ doubt: 'unknown', what: strange })
  return {
    service: name === 'frame' ? undefined : service,
    what: name,
    doubts,
    rename: taken.map((from) => ({ from, to: heldName(from, attributes) })),
  }
}

/** Who has something at this host, where all of them wait: the one whose category is asked for last. */
function strictestAt(address: string, matcher: Rules['matcher']): RuledService | undefined {
  const owners = matcher.atHost(address)
  if (owners.some(({ ref }) => !ref)) return undefined
  const rank = ({ category }: RuledService) => CATEGORIES.indexOf(category)
  return owners.reduce<RuledService | undefined>(
    (one, other) => (one && rank(one) >= rank(other) ? one : other),
    undefined,
  )
}

function heldName(from: string, attributes: Tag['attributes']): string {
  const lazy = LAZY[from]
  if (lazy) return `data-yinyom-${lazy}`
  const plain = from === 'xlink:href' ? 'href' : from
  // A lazy loader would take it from there.
  return attributes[`data-${plain}`] === undefined ? `data-${plain}` : `data-yinyom-${plain}`
}

/** The addresses in an attribute: one, or the candidates of a `srcset`. */
function addressesOf(name: string, value: string): string[] {
  if (name === 'ping') return value.trim().split(/\s+/)
  if (!name.endsWith('srcset')) return [value]
  return candidatesOf(value)
}

/** The addresses of a `srcset` (HTML, "parse a srcset attribute"): a comma in one is its own, and ends none. */
function candidatesOf(value: string): string[] {
  const found: string[] = []
  const address = /[\t\n\f\r ,]*([^\t\n\f\r ,][^\t\n\f\r ]*)?/y
  const descriptors = /(?:\([^)]*(?:\)|$)|[^,(])*/y
  for (;;) {
    const [, text] = address.exec(value)!
    if (text === undefined) return found
    const plain = text.replace(/,+$/, '')
    found.push(plain)
    // A comma at its end ends the candidate, too; else its descriptors go on to the next comma that is in no brackets.
    if (plain.length < text.length) continue
    descriptors.lastIndex = address.lastIndex
    descriptors.exec(value)
    address.lastIndex = descriptors.lastIndex
  }
}
