import type { Matcher } from '../../../catalogue/src/match/create-matcher.ts'
import type { RuledService } from '../../../catalogue/src/mark/judgement.ts'
import type { PageObservation, SeenRequest, SeenStorage } from './observation.ts'
import { hostOf, siteOf } from './site-of.ts'

/** One thing that was seen of a service on one page. */
export interface Evidence {
  readonly service: RuledService
  readonly seen: PageObservation
  /** What a reader is told. */
  readonly what: string
  /** It did something: asked for an address, or left something in the browser. Code alone is no proof of it. */
  readonly isEffect: boolean
  readonly request?: SeenRequest
  /** Who wrote a cookie, and on which page. */
  readonly writer?: { readonly from: string; readonly line?: number | undefined; readonly on: PageObservation }
}

const PLACES = {
  local: 'localStorage',
  session: 'sessionStorage',
  database: 'IndexedDB',
  cache: 'cache',
  worker: 'worker',
}

/** Kinds of request that browsers call otherwise than people do. */
const KINDS: { readonly [type: string]: string } = { document: 'frame', ping: 'beacon', xhr: 'fetch' }

/** Whose an address is that a page has asked for. Paths of the page's own host may be a service's, too. */
export function ownerOf(url: string, landed: string, { request }: Matcher<RuledService>): RuledService | undefined {
  const found = request(url)
  if (found || !URL.canParse(url)) return found
  const { hostname, pathname, search } = new URL(url)
  return siteOf(hostname) === siteOf(hostOf(landed)) ? request(`${pathname}${search}`) : undefined
}

/** What a page's requests, storage and code belong to; cookies are told apart later, when all services are known. */
export function identify(seen: PageObservation, matcher: Matcher<RuledService>): Evidence[] {
  const evidence: Evidence[] = []
  for (const request of requestsOf(seen)) {
    const service = ownerOf(request.url, seen.landed, matcher)
    if (service)
      evidence.push({
        service,
        seen,
        request,
        isEffect: true,
        what: `${KINDS[request.type] ?? request.type} ${short(request.url)}`,
      })
  }
  for (const place of seen.storage) {
    const [service] = ownersOfPlace(place, matcher)
    const isOurs = siteOf(hostOf(place.origin)) === siteOf(hostOf(seen.landed))
    // What a frame keeps at its own place came with the request for the frame.
    if (service && isOurs) {
      evidence.push({ service, seen, isEffect: true, what: `${PLACES[place.kind]} ${short(place.name)}` })
    }
  }
  for (const code of seen.snippets) {
    for (const { service, by } of matcher.code(code)) {
      if (by === 'needle') evidence.push({ service, seen, isEffect: false, what: 'code in the page' })
    }
  }
  return evidence
}

/** All that a page has asked for, without the page itself. */
export function requestsOf({ requests, url, landed }: PageObservation): readonly SeenRequest[] {
  return requests.filter(
    (one) => /^(?:https?|wss?):/.test(one.url) && !(one.type === 'document' && (one.url === url || one.url === landed)),
  )
}

function ownersOfPlace({ kind, name }: SeenStorage, matcher: Matcher<RuledService>): readonly RuledService[] {
  if (kind === 'cache') return matcher.cache(name)
  if (kind === 'worker') return matcher.worker(URL.canParse(name) ? new URL(name).pathname : name)
  return matcher.storage(name, kind)
}

/** An address as people can read it. */
function short(url: string): string {
  return url.length > 120 ? `${url.slice(0, 117)}…` : url
}

/**
 * What stays in a browser is seen on every page after the one that left it: of each pass the first sight counts. Requests
 * and code count wherever they are.
 */
export function firstSights(evidence: readonly Evidence[]): Evidence[] {
  const known = new Set<string>()
  return evidence.filter(({ service, seen, request, isEffect, what }) => {
    if (request || !isEffect) return true
    const key = `${seen.pass}\n${service.id}\n${what}`
    return !known.has(key) && known.add(key)
  })
}
