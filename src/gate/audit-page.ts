import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../model/problem.ts'
import { attributeOf, describe, resolveAddress } from './activate.ts'
import { foreignHosts } from './foreign-hosts.ts'
import type { LoadedResource } from './foreign-hosts.ts'
import { isKnown } from './is-known.ts'
import { findOtherTools } from './other-tools.ts'
import { ADDRESSES, GATED, RAN, RUNS, isHeldType, readElement, readMark, readRef } from './read-element.ts'
import type { GateRef } from './read-element.ts'
import { findGated } from './watch-page.ts'

export interface AuditOptions {
  readonly document: Document
  readonly config: Config
  /** Whether an element may run now. */
  readonly allows: (ref: GateRef) => boolean
  /** The frames that wait now: one may have been allowed by itself. */
  readonly heldFrames: () => readonly Element[]
  /** The visitor has answered: what has been loaded since says nothing. */
  readonly decided: boolean
  /** Addresses that the page has asked for so far. Default: what the browser says. */
  readonly loaded?: readonly LoadedResource[]
}

/** What is named at most of one kind; a page with more of it is not read to its end either. */
const MOST = 10
const LOADS = /^(IFRAME|EMBED|OBJECT|VIDEO|AUDIO|IMG|INPUT|SOURCE|TRACK|LINK|AREA|image|use)$/
/** Where pages keep what is to be loaded later, besides what we hold back. */
const CARRIERS = ['srcdoc', 'xlink:href', 'bg', 'background', 'background-image', 'style', 'ping', ...ADDRESSES]
/** Google's tags, by their host or, where they come through the site's own domain, by the id that they are asked with. */
const GOOGLE =
  /^https:\/\/(www\.)?googletagmanager\.com\/(gtag\/js|gtm\.js)|[?&]id=(GTM-[A-Z0-9]{4,}|(G|GT|AW|DC)-[A-Z0-9]{6,})(&|$)/
/** What a link asks for ahead of time; a style sheet or a font tells nobody what a visitor does. */
const AHEAD =
  'link[rel~="modulepreload"][href],link[rel~="prefetch"][href],link[rel~="preload"][href]:not([as="style"],[as="font"])'
const DATA_BLOCK = /^(application\/([\w.-]+\+)?json|importmap|speculationrules)$/i

/** What an owner has probably not meant: what runs ungated, and what waits for ever. */
export function auditPage(options: AuditOptions): Trouble[] {
  const { document, config, decided } = options
  // The inputs of a form may be named like what is asked here.
  const marked = findGated(document).filter(({ tagName }) => typeof tagName === 'string' && tagName !== 'FORM')
  const found = marked.flatMap((element) => auditElement(element, options)).slice(0, MOST)
  const once = found.filter(
    ({ code, subject }, at) => at === found.findIndex((one) => one.code === code && one.subject === subject),
  )
  // Mistakes of the markup first: they are what the rest comes from.
  const structure = [...once, ...findOtherTools(document)]
  if (config.consentMode.mode !== 'basic') return structure
  const ungated = [...document.scripts]
    .filter((script) => !isHeldType(script.type) && !script.matches(GATED))
    .filter(({ src }) => GOOGLE.test(src))
    .map(({ src }) => ({ code: 'ungated', subject: src }))
  return [...structure, ...ungated, ...(decided ? [] : auditHosts(marked, options))]
}

/** Names each address that somebody else gives to an element that waits, such as a lazy loader; until `signal` ends it. */
export function watchAddresses(options: AuditOptions, report: (trouble: Trouble) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map((one) => one.target as Element))) {
      if (LOADS.test(target.tagName) && target.matches(GATED)) auditElement(target, options).forEach(report)
    }
  })
  observer.observe(options.document.getRootNode(), {
    subtree: true,
    attributeFilter: ['src', 'srcset', 'href', 'data', 'poster'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
}

/** Whether this waits. What is in a player that waits by itself belongs to it. */
function isWaiting(element: Element, { allows, heldFrames }: AuditOptions): boolean {
  const player = element.parentElement
  const frame = player?.tagName === 'VIDEO' && readElement(player) ? player : element
  return readElement(frame) === 'frame' ? heldFrames().includes(frame) : !allows(readRef(element))
}

/** What is wrong with one marked element. */
export function auditElement(element: Element, options: AuditOptions): Trouble[] {
  const { config } = options
  const ref = readRef(element)
  const subject = describe(element)
  const kind = readElement(element)
  const id = ref.service ?? ref.category ?? ''
  if (!isKnown(config, ref)) {
    if (id.startsWith('!') && isKnown(config, { category: id.slice(1), service: id.slice(1) }))
      return [{ code: 'negated', subject: id }]
    return kind && kind !== 'asset' ? [{ code: 'unknown-category', subject: id, known: idsOf(config) }] : []
  }
  if (element.tagName === 'TEMPLATE' || element.hasAttribute(RAN) || !isWaiting(element, options)) return []
  if (element.tagName === 'SCRIPT') {
    const { type } = element as HTMLScriptElement
    if (isHeldType(type)) return type.includes(';') ? [{ code: 'type-parameters', subject }] : []
    if (DATA_BLOCK.test(type)) return []
    return [{ code: RUNS.test(type) ? 'type-forgotten' : 'type-unknown', subject }]
  }
  return auditAddresses(element, subject)
}

function auditAddresses(element: Element, subject: string): Trouble[] {
  const loads = LOADS.test(element.tagName)
  const lives = ADDRESSES.filter((name) => element.getAttribute(attributeOf(element, name)))
  const held = ADDRESSES.filter((name) => readMark(element, name))
  const isSame = (name: string) => element.getAttribute(attributeOf(element, name)) === readMark(element, name)
  if (held.some(isSame)) return [{ code: 'address-set', subject }]
  if ((loads && lives.length && !held.length) || ['srcdoc', 'ping'].some((name) => element.hasAttribute(name)))
    return [{ code: 'address-kept', subject }]
  const isHeld = held.length > 0 && readElement(element)
  const others = CARRIERS.filter((name) => readMark(element, name))
  if (!isHeld && (others.length || /url\(/i.test(element.getAttribute('style') ?? '')))
    return [{ code: 'not-held', subject }]
  return []
}

/** Hosts of other sites that were asked before the first answer, and that no marked element explains. */
function auditHosts(marked: readonly Element[], { document, config, loaded }: AuditOptions): Trouble[] {
  const hostOf = (address: string) => resolveAddress(document, address).hostname
  const { endpoint } = config.receipts
  const explained = marked.flatMap((element) =>
    ADDRESSES.flatMap((name) => [readMark(element, name), element.getAttribute(attributeOf(element, name))]),
  )
  const ours = [...explained, endpoint, import.meta.url].flatMap((address) => (address ? [hostOf(address)] : []))
  const entries = loaded ?? (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
  const ahead = [...document.querySelectorAll<HTMLLinkElement>(AHEAD)]
    .filter((link) => !link.matches(GATED))
    .map(({ href }) => ({ name: href, initiatorType: 'script' }))
  const hosts = foreignHosts([...entries, ...ahead], document.location.hostname, hostOf).filter(
    (host) => !ours.includes(host),
  )
  const subject = hosts.slice(0, MOST).join(', ') + (hosts.length > MOST ? ', …' : '')
  return hosts.length ? [{ code: 'before-answer', subject }] : []
}

/** What an element can wait for. */
function idsOf({ categories }: Config): string[] {
  return categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)])
}
