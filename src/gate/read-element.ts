/**
 * What an element is to the gate. Scripts by when a browser would run them (HTML, "prepare the script element"):
 * `inline` when reached, `external` when reached and loaded, `deferred` after parsing, `async` at any time. A `frame` is
 * seen by the visitor and wants a placeholder while it waits; an `asset` does not.
 */
export type Kind = 'inline' | 'external' | 'deferred' | 'async' | 'template' | 'frame' | 'asset'

/** Selects all that may be gated; `readElement` says what is. */
export const GATED = '[data-category],[data-service]'

/** Attributes that are held back as `data-…`. An image gets `srcset` before `src`, so that it loads once. */
export const ADDRESSES = ['srcset', 'poster', 'href', 'src'] as const

/** Script types that a browser runs; others hold JSON, an import map and the like. */
export const RUNS = /^((text|application)\/(x-)?(java|ecma)script|module)?$/i

/** Tracking frames that nobody sees. By attributes: asking for the layout would delay the page's first paint. */
const UNSEEN = '[hidden],[width="0"],[width="1"],[height="0"],[height="1"]'

/** What this element is; undefined for what is not ours, such as JSON blocks and what other lazy loaders wait for. */
export function readElement(element: HTMLElement): Kind | undefined {
  const { tagName, dataset } = element
  if (!dataset.category && !dataset.service) return undefined
  if (tagName === 'TEMPLATE') return 'template'
  if (tagName === 'SCRIPT') return readScript(element as HTMLScriptElement)
  const found = /^((IFRAME|EMBED|OBJECT|VIDEO)|IMG|AUDIO|SOURCE|TRACK|LINK)$/.exec(tagName)
  if (!found || !ADDRESSES.some((name) => dataset[name])) return undefined
  return found[2] && !element.matches(UNSEEN) ? 'frame' : 'asset'
}

function readScript(script: HTMLScriptElement): Kind | undefined {
  const { type = '' } = script.dataset
  const has = (name: string) => script.hasAttribute(name)
  const module = type.toLowerCase() === 'module'
  // A browser passes over `nomodule`, without an event to wait for.
  if (script.type.toLowerCase() !== 'text/plain' || (!module && has('nomodule'))) return undefined
  if ((type && !RUNS.test(type)) || !(module || has('data-src') || has('src'))) return 'inline'
  if (has('async')) return 'async'
  return module || has('defer') ? 'deferred' : 'external'
}
