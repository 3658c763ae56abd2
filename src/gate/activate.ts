import type { Trouble } from '../model/problem.ts'
import { ADDRESSES, RAN, readMark, readSource } from './read-element.ts'
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
  readonly report: (trouble: Trouble) => void
}

/** What may be loaded, by protocol and element: no code in an address, and data only where it is a picture or a sound. */
const SAFE = /^(https?:|blob:|data:(IMG|INPUT|AUDIO|VIDEO|SOURCE|TRACK|image)$)/

/** The address as the page resolves it. A link tells without throwing. */
export function resolveAddress(page: Document, href: string): HTMLAnchorElement {
  return Object.assign(page.createElement('a'), { href })
}

/** `source` as the page's Trusted Types take it. */
export function trust(rule: keyof ScriptPolicy, source: string, { policy }: ActivatePorts): string {
  return (policy?.[rule](source) ?? source) as string
}

function isSafe(element: Element, address: string, { document: page, report }: ActivatePorts): boolean {
  const { protocol } = resolveAddress(page, address)
  // A page in an app or from a disk has a protocol of its own.
  if (protocol === page.location.protocol || SAFE.test(protocol + element.tagName)) return true
  report({ code: 'script-address', subject: describe(element) })
  return false
}

/**
 * Puts a running copy before a script that waited, which stays where its framework knows it and hears what the copy
 * hears. Not a clone: what came by `innerHTML` or DOMParser counts as already started, and so would its clone. Gives
 * the copy unless there is none.
 */
export function runScript(waiting: HTMLScriptElement, kind: Kind, ports: ActivatePorts): Element | undefined {
  const { document: page, report } = ports
  const script = page.createElement('script')
  const type = readMark(waiting, 'type')
  const src = readSource(waiting)
  if (src !== null && !isSafe(waiting, src, ports)) return undefined
  for (const { name, value } of waiting.attributes) {
    if (!/^(on|(data-(yinyom-)?)?(src|type)$)/.test(name)) script.setAttribute(name, value)
  }
  script.setAttribute(RAN, '')
  if (type) script.type = type
  // A policy in the page's header hides it from the attributes.
  script.nonce = waiting.nonce
  script.async = kind === 'async'
  if (src === null) script.text = trust('createScript', waiting.text, ports)
  else script.setAttribute('src', trust('createScriptURL', src, ports))
  script.onload = script.onerror = (event) => void waiting.dispatchEvent(new Event((event as Event).type))

  // After parsing it would wipe the page; browsers see to that for external scripts only. What others have put there stays theirs.
  const ignored = () => report({ code: 'document-write', subject: describe(waiting) })
  const own = page as { write?: () => void; writeln?: () => void }
  const names = ['write', 'writeln'] as const
  for (const name of names) if (!Object.hasOwn(own, name)) own[name] = ignored
  waiting.before(script)
  // It has started. A router that makes the scripts of a new page anew makes nothing that runs of this one.
  script.type = 'text/plain'
  for (const name of names) if (own[name] === ignored) delete own[name]
  return script
}

/** The attribute that takes the address which is held back as `data-name`. */
export function attributeOf({ tagName }: Element, name: string): string {
  if (name !== 'src') return name
  return tagName === 'OBJECT' ? 'data' : tagName === 'LINK' ? 'href' : name
}

/** Gives an element the addresses that it waited with. */
export function loadElement(element: HTMLElement, ports: ActivatePorts): void {
  // A placeholder that was copied with its surroundings, or kept in a text, is an empty box.
  const stray = element.previousElementSibling
  if (stray?.localName === 'yinyom-frame' && !stray.shadowRoot) stray.remove()
  for (const name of ADDRESSES) {
    const address = readMark(element, name)
    if (address && isSafe(element, address, ports))
      element.setAttribute(attributeOf(element, name), trust('createScriptURL', address, ports))
  }
  // A player that has found no source (states 0 and 3) does not look again by itself (HTML, "source").
  const player = element.parentNode as HTMLMediaElement
  if (player.networkState % 3 === 0) player.load()
}

/** Enough of an element to find it in the page's source. */
export function describe(element: Element): string {
  return element.outerHTML.slice(0, 99)
}
