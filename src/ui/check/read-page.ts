import type { AuditOptions } from '../../gate/audit-page.ts'
import { auditElement } from '../../gate/audit-page.ts'
import { resolveAddress } from '../../gate/activate.ts'
import { ADDRESSES, GATED, RAN, RUNS, isHeldType, readElement, readMark, readRef } from '../../gate/read-element.ts'
import type { GateRef } from '../../gate/read-element.ts'
import type { Trouble } from '../../model/problem.ts'
import type { TagLike } from './marked-tag.ts'

/** Something of a page that may belong to a service. */
export interface PageThing extends TagLike {
  /** What it asks for, or would; absolute. */
  readonly addresses: readonly string[]
  /** The code of an inline script. */
  readonly code: string
  /** What its marks say that it waits for; undefined where it has none. */
  readonly ref: GateRef | undefined
  /** It is marked in a way that holds it back. */
  readonly isHeld: boolean
  /** Something is wrong with its marks. */
  readonly trouble: Trouble | undefined
}

/** What is looked at of a page at most, so that the check of a huge one ends, too. */
const MOST = 5000
const LOADS =
  'script,iframe,img,embed,object,video,audio,source,input[type="image"],link[rel~="preload"],link[rel~="modulepreload"],link[rel~="prefetch"],link[rel~="preconnect"],link[rel~="dns-prefetch"],link[rel~="stylesheet"]'
/** What a script fills is known by its name, class or attributes. */
const PLACES = 'body :is(div,ins,a,blockquote,span,fb\\:like)[class],body :is(div,ins,a,blockquote,span)[id]'

/** What of a page may belong to a service, in the order of the document; nothing that is the widget's own. */
export function readPage(options: AuditOptions): PageThing[] {
  const { document } = options
  const own = new Set(
    [...document.scripts].filter(({ src }) => /\/yinyom(\.all)?\.js(\?|$)/.test(src) || src === import.meta.url),
  )
  return withNoscripts([...document.querySelectorAll(`${LOADS},${GATED},${PLACES},noscript`)])
    .filter((element) => typeof element.tagName === 'string' && !own.has(element as HTMLScriptElement))
    .filter((element) => !element.hasAttribute(RAN) && !isOtherData(element) && element.localName !== 'form')
    .slice(0, MOST)
    .map((element) => readThing(element, options))
}

/**
 * What a `<noscript>` asks for in browsers in which no script runs stands in its place: here it is text, which is read in
 * a document of its own that loads nothing. Where the page's Trusted Types refuse that, it is passed over.
 */
function withNoscripts(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    if (element.localName !== 'noscript') return [element]
    try {
      const inside = new DOMParser().parseFromString(element.textContent ?? '', 'text/html')
      return [...inside.querySelectorAll(`${LOADS},${GATED}`)].filter(({ tagName }) => tagName !== 'SCRIPT')
    } catch {
      return []
    }
  })
}

/** A script that is none: JSON, an import map, a template of somebody's. */
function isOtherData(element: Element): boolean {
  if (element.tagName !== 'SCRIPT') return false
  const { type } = element as HTMLScriptElement
  return !RUNS.test(type) && !isHeldType(type)
}

function readThing(element: Element, options: AuditOptions): PageThing {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]))
  const isMarked = element.matches(GATED)
  const [trouble] = isMarked ? auditElement(element, options) : []
  return {
    name: element.localName,
    attributes,
    addresses: addressesOf(element, options.document),
    code: element.tagName === 'SCRIPT' ? (element.textContent ?? '') : '',
    ref: isMarked ? readRef(element) : undefined,
    isHeld:
      isMarked && !trouble && (readElement(element) !== undefined || element.hasAttribute('data-yinyom-placeholder')),
    trouble,
  }
}

function addressesOf(element: Element, page: Document): string[] {
  return ADDRESSES.flatMap((name) => [element.getAttribute(name), readMark(element, name)])
    .filter((address) => address !== null && address !== '' && !address.includes(' '))
    .map((address) => resolveAddress(page, address!).href)
    .filter((address) => /^(https?|wss?):/.test(address))
}
