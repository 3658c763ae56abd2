import type { Config } from '../../config/resolve-config.ts'
import { isServiceAsked } from '../../config/resolve-config.ts'
import { isAsked } from '../../model/category.ts'
import type { GateRef } from '../../gate/read-element.ts'
import type { FoundService, ServiceFinder } from './check-ports.ts'
import { markedTag, startTag } from './marked-tag.ts'
import type { PageThing } from './read-page.ts'

/**
 * How a service stands in a page, worst first: it runs without an answer (`runs`), its marks do not hold it (`half`), it
 * waits (`waits`), it has the visitor's yes (`allowed`), or it needs none (`told`).
 */
export type Standing = 'runs' | 'half' | 'waits' | 'allowed' | 'told'
const ORDER: readonly Standing[] = ['runs', 'half', 'waits', 'allowed', 'told']

/** One place of a page where a service was seen. */
export interface CheckedPart {
  readonly standing: Standing
  /** What stands there: a start tag with the beginning of its code, or the address of a request that no element of the page explains. */
  readonly found: string
  /** The start tag to put there instead. */
  readonly remedy?: string
}

export interface CheckedService {
  readonly service: FoundService
  readonly standing: Standing
  readonly isDeclared: boolean
  readonly parts: readonly CheckedPart[]
}

export interface PageFacts {
  readonly things: readonly PageThing[]
  /** Addresses that the page has asked for so far. */
  readonly requests: readonly string[]
  readonly config: Config
  readonly finder: ServiceFinder
  readonly allows: (ref: GateRef) => boolean
}

/** The services that a page uses, those that run without an answer first. */
export function judgePage(facts: PageFacts): CheckedService[] {
  const { things, requests, finder } = facts
  const found = new Map<string, { readonly service: FoundService; parts: CheckedPart[]; snippet: boolean }>()
  const of = (service: FoundService) => {
    const one = found.get(service.id) ?? { service, parts: [], snippet: false }
    found.set(service.id, one)
    return one
  }
  for (const thing of things) {
    const service = whose(thing, finder)
    if (!service) continue
    const part = judgePart(thing, service, facts)
    const one = of(service)
    // A snippet brings its own scripts: to mark it is enough.
    if (one.snippet && part.standing === 'runs' && thing.name === 'script' && !thing.code) continue
    if (thing.code && part.standing === 'runs') {
      one.snippet = true
      one.parts = one.parts.filter(({ standing, found: tag }) => standing !== 'runs' || !/^<script[^>]* src/.test(tag))
    }
    one.parts.push(part)
  }
  for (const address of requests) {
    const service = finder.request(address)
    if (!service || found.has(service.id)) continue
    of(service).parts.push({ standing: standingOf(service, facts), found: address })
  }
  return [...found.values()]
    .map(({ service, parts }) => ({
      service,
      standing: ORDER.find((one) => parts.some(({ standing }) => standing === one))!,
      isDeclared: declared(service, facts.config) !== undefined,
      parts: parts.filter(({ found: tag }, at) => at === parts.findIndex((one) => one.found === tag)),
    }))
    .sort((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing))
}

function whose(thing: PageThing, finder: ServiceFinder): FoundService | undefined {
  const { ref, addresses, code } = thing
  const named = ref?.service === undefined ? undefined : finder.named(ref.service)
  if (named) return named
  for (const address of addresses) {
    const service = finder.request(address)
    if (service) return service
  }
  if (code) return finder.code(code)
  return addresses.length ? undefined : finder.element(thing)
}

function judgePart(thing: PageThing, service: FoundService, facts: PageFacts): CheckedPart {
  const found = startTag(thing) + thing.code.trim().replace(/\s+/g, ' ').slice(0, 120)
  const { ref, isHeld } = thing
  if (ref && isHeld) return { standing: facts.allows(ref) ? 'allowed' : 'waits', found }
  const standing = ref ? (isTold(service, facts.config) ? 'told' : 'half') : standingOf(service, facts, true)
  if (ref && facts.allows(ref) && !thing.trouble) return { standing: 'allowed', found }
  if (standing !== 'runs' && standing !== 'half') return { standing, found }
  const category = declared(service, facts.config)?.category.id ?? homeOf(service, facts.config)
  return { standing, found, remedy: markedTag(thing, { category, service: service.id }) }
}

/** Of a part without marks. A request may be that of a marked element which has its yes; an element may not. */
function standingOf(service: FoundService, { config, allows }: PageFacts, isElement = false): Standing {
  if (isTold(service, config)) return 'told'
  const category = homeOf(service, config)
  return !isElement && allows({ service: service.id, category }) ? 'allowed' : 'runs'
}

function declared(service: FoundService, { categories }: Config) {
  for (const category of categories) {
    const own = category.services.find(({ id }) => id === service.id)
    if (own) return { category, service: own }
  }
  return undefined
}

/** The category of the site that it belongs in: its own, else the last that is asked, which holds back most. */
function homeOf(service: FoundService, config: Config): string {
  const asked = config.categories.filter(isAsked)
  return (config.categories.find(({ id }) => id === service.category) ?? asked.at(-1))?.id ?? service.category
}

/** Whether it needs no answer on this site: by its declaration, else as what is usual for it. */
function isTold(service: FoundService, config: Config): boolean {
  const own = declared(service, config)
  if (own) return !isServiceAsked(own.category, own.service)
  const usual = config.categories.find(({ id }) => id === service.category)
  return usual ? !isAsked(usual) : service.category === 'necessary'
}
