import type { Trouble } from '../model/problem.ts'
import { ADDRESSES } from './read-element.ts'
import type { Kind } from './read-element.ts'

/** The part of a Trusted Types policy that the gate needs. */
export interface ScriptPolicy {
  createScript(source: string): unknown
  createScriptURL(address: string): unknown
}

export interface ActivatePorts {
  readonly document: Document
  /** Needed where the page enforces Trusted Types. */
  readonly policy?: ScriptPolicy | undefined
  /**
   * Nonce of the widget's own tag, where the page works with nonces. Scripts without it are not run: what we insert is
   * trusted under `strict-dynamic`, so without this check injected markup could have itself run by the gate.
   */
  readonly nonce?: string | undefined
  readonly report: (trouble: Trouble) => void
}

/** The address as the page resolves it. A link tells without throwing. */
export function resolveAddress(page: Document, href: string): HTMLAnchorElement {
  return Object.assign(page.createElement('a'), { href })
}

/** `source` as the page's Trusted Types take it. */
export function trust(rule: keyof ScriptPolicy, source: string, { policy }: ActivatePorts): string {
  return (policy?.[rule](source) ?? source) as string
}

/**
 * Puts a running copy in the place of a script that waited; gives it unless it may not run. Not a clone: what came by
 * `innerHTML` or DOMParser counts as already started, and so would its clone.
 */
export function runScript(waiting: HTMLScriptElement, kind: Kind, ports: ActivatePorts): Element | undefined {
  const { document: page, nonce, report } = ports
  const script = page.createElement('script')
  const { type, src = waiting.getAttribute('src') } = waiting.dataset
  if (nonce && waiting.nonce !== nonce) {
    report({ code: 'script-nonce', subject: describe(waiting) })
    return undefined
  }
  for (const { name, value } of waiting.attributes) {
    // Event attributes are code to Trusted Types; the others take a trusted value as well.
    if (!/^(data-)?(src|type)$/.test(name)) script.setAttribute(name, trust('createScript', value, ports))
  }
  if (type) script.type = type
  // A policy in the page's header hides it from the attributes.
  script.nonce = waiting.nonce
  script.async = kind === 'async'
  if (src === null) script.text = trust('createScript', waiting.text, ports)
  else script.setAttribute('src', trust('createScriptURL', src, ports))

  // After parsing it would wipe the page; browsers see to that for external scripts only.
  const ignored = () => report({ code: 'document-write', subject: describe(waiting) })
  const { write, writeln } = page as { readonly write: unknown; readonly writeln: unknown }
  Object.assign(page, { write: ignored, writeln: ignored })
  waiting.replaceWith(script)
  Object.assign(page, { write, writeln })
  return script
}

/** Gives an element the addresses that it waited with, but no `javascript:`. */
export function loadElement(element: HTMLElement, ports: ActivatePorts): void {
  for (const name of ADDRESSES) {
    const address = element.dataset[name]
    const own = name === 'src' ? { OBJECT: 'data', LINK: 'href' }[element.tagName] : undefined
    if (!address) continue
    if (resolveAddress(ports.document, address).protocol === 'javascript:') {
      ports.report({ code: 'script-address', subject: describe(element) })
    } else element.setAttribute(own ?? name, trust('createScriptURL', address, ports))
  }
  // A player that has found no source (states 0 and 3) does not look again by itself (HTML, "source").
  const player = element.parentNode as HTMLMediaElement
  if (player.networkState % 3 === 0) player.load()
}

/** Enough of an element to find it in the page's source. */
export function describe(element: Element): string {
  return element.outerHTML.slice(0, 99)
}
