/**
 * What an element is to the gate. Scripts by when a browser would run them (HTML, "prepare the script element"):
 * `inline` when reached, `external` when reached and loaded, `deferred` after parsing, `async` at any time. A `frame` is
 * seen by the visitor and wants a placeholder while it waits; an `asset` does not.
 */
export type Kind = 'inline' | 'external' | 'inline-module' | 'deferred' | 'async' | 'template' | 'frame' | 'asset'

/** What an element waits for. At least one of the two is set. */
export interface GateRef {
  readonly category?: string | undefined
  readonly service?: string | undefined
}

const MARKS = ['data-category', 'data-service', 'data-yinyom-category', 'data-yinyom-service']

/** Selects all that may be gated; `readElement` says what is. */
export const GATED = `[${MARKS.join('],[')}]`

/** The attributes that make an element another one to the gate. */
export const WATCHED = [...MARKS, 'data-src', 'data-yinyom-src']

/** Attributes that are held back as `data-…`. An image gets `srcset` before `src`, so that it loads once. */
export const ADDRESSES = ['srcset', 'poster', 'href', 'data', 'src'] as const

/** Script types that a browser runs; others hold JSON, an import map and the like. */
export const RUNS = /^((text|application)\/(x-)?(java|ecma)script|module)?$/i

/** On the running copy of a script. It stands before the one that waited, and does so in every copy of the two. */
export const RAN = 'data-yinyom-ran'

/** Tracking frames that nobody sees. By attributes: asking for the layout would delay the page's first paint. */
const UNSEEN = '[hidden],[width="0"],[width="1"],[height="0"],[height="1"]'

/** `data-yinyom-…`, else `data-…`. Not by `dataset`, which has all that anybody puts on `Object.prototype`. */
export function readMark(element: Element, name: string): string | null {
  return element.getAttribute(`data-yinyom-${name}`) ?? element.getAttribute(`data-${name}`)
}

/** What this element waits for. Where it says so with the prefix, the page's own `data-category` means something else. */
export function readRef(element: Element): GateRef {
  const [category, service, ownCategory, ownService] = MARKS.map((name) => element.getAttribute(name) ?? undefined)
  return (ownCategory ?? ownService) === undefined
    ? { category, service }
    : { category: ownCategory, service: ownService }
}

/** What this element is; undefined for what is not ours, such as JSON blocks and what other lazy loaders wait for. */
export function readElement(element: Element): Kind | undefined {
  const { tagName } = element
  // First of all: the inputs of a form may be named like what else is asked here.
  const found = /^(SCRIPT|TEMPLATE|(IFRAME|EMBED|OBJECT|VIDEO|(DIV))|IMG|INPUT|AUDIO|SOURCE|TRACK|LINK|image)$/.exec(
    tagName,
  )
  if (!found) return undefined
  const { category, service } = readRef(element)
  if (!category && !service) return undefined
  if (tagName === 'TEMPLATE') return 'template'
  if (tagName === 'SCRIPT') return readScript(element as HTMLScriptElement)
  // What is no frame says what a script is to put there, and no address.
  if (!ADDRESSES.some((name) => readMark(element, found[3] ? 'placeholder' : name))) return undefined
  return found[2] && !element.matches(UNSEEN) ? 'frame' : 'asset'
}

/** The address that a script waits with. */
export function readSource(script: Element): string | null {
  return readMark(script, 'src') ?? script.getAttribute('src')
}

/** Whether a script of this type is held back; `text/plain; charset=utf-8` is meant so too. */
export function isHeldType(type: string): boolean {
  return /^\s*text\/plain\s*(;|$)/i.test(type)
}

function readScript(script: HTMLScriptElement): Kind | undefined {
  const type = readMark(script, 'type') ?? ''
  const has = (name: string) => script.hasAttribute(name)
  const module = type.toLowerCase() === 'module'
  if (!isHeldType(script.type) || script.matches(`[${RAN}],[${RAN}]+*`)) return undefined
  // A browser passes over `nomodule`, without an event to wait for.
  if (!module && has('nomodule')) return undefined
  if ((type && !RUNS.test(type)) || !(module || readSource(script) !== null)) return 'inline'
  if (has('async')) return 'async'
  if (module && readSource(script) === null) return 'inline-module'
  return module || has('defer') ? 'deferred' : 'external'
}
