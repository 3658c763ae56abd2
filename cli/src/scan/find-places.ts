import { markHtml } from '../../../catalogue/src/mark/mark-html.ts'
import type { MarkedHtml } from '../../../catalogue/src/mark/mark-html.ts'
import type { Rules } from '../../../catalogue/src/mark/create-rules.ts'
import type { RuledService } from '../../../catalogue/src/mark/judgement.ts'
import { ownerOf } from './identify.ts'
import type { Evidence } from './identify.ts'
import type { PageObservation, SeenRequest } from './observation.ts'
import type { Place } from './report.ts'
import { hostOf, isSameSite } from './site-of.ts'

/** How many scripts may stand between a page and what is seen. */
const LONGEST_CHAIN = 12

/** Reads what a page's HTML says; each text once. */
export function createReader(rules: Rules): (html: string) => MarkedHtml {
  const known = new Map<string, MarkedHtml>()
  return (html) => {
    const found = known.get(html) ?? markHtml(html, rules)
    known.set(html, found)
    return found
  }
}

/**
 * Where in the HTML something comes from: the service's own elements; else the element of the script that brought it in;
 * else the line in which its address stands. Nothing where the page does not say.
 */
export function findPlaces(evidence: Evidence, read: (html: string) => MarkedHtml, rules: Rules): Place[] {
  const { service, request, writer } = evidence
  const seen = writer?.on ?? evidence.seen
  const { url: page, html, landed } = seen
  const own = placesOf(service.id, page, read(html))
  if (own.length) return own
  if (writer?.line && (writer.from === landed || writer.from === page)) {
    const before = html.split('\n')[writer.line - 1]?.trim()
    return before ? [{ page, line: writer.line, before: cut(before) }] : []
  }
  for (const through of request ? chainOf(request, seen) : writer ? chainFrom(writer.from, seen) : []) {
    const owner = ownerOf(through, landed, rules.matcher)
    const found = owner && owner.id !== service.id ? placesOf(owner.id, page, read(html)) : []
    if (owner && found.length) return found.map((place) => ({ ...place, through: [owner.id] }))
    const at = findAddress(html, through, landed)
    if (at) return [{ page, ...at, through: [nameOf(through, owner, seen)] }]
  }
  const at = request && findAddress(html, request.url, landed)
  if (!at) return []
  // Marked by halves: the page says for whom, and it does not wait.
  const half = read(html).findings.find(
    ({ doubt, line, tag }) => doubt === 'half' && line <= at.line && tag.includes(at.before),
  )
  return [{ page, ...at, ...(half && { doubt: half.doubt, what: half.what }) }]
}

function placesOf(id: string, page: string, { marks, findings }: MarkedHtml): Place[] {
  return [
    ...marks
      .filter(({ service }) => service === id)
      .map(({ line, before, after }) => ({ page, line, before: cut(before), after: cut(after) })),
    ...findings
      .filter(({ service }) => service === id)
      .map(({ line, tag, doubt, what }) => ({ page, line, before: cut(tag), doubt, what })),
  ]
}

/** Addresses of the scripts that led to a request, the nearest first; each request is asked who asked for it. */
function chainOf(request: SeenRequest, { requests, landed, url }: PageObservation): string[] {
  const chain: string[] = []
  let next: SeenRequest | undefined = request
  while (next && chain.length < LONGEST_CHAIN) {
    const by: string | undefined = next.initiator?.by.find(
      (one) => /^https?:/.test(one) && !chain.includes(one) && one !== next?.url,
    )
    if (by === undefined || by === landed || by === url) break
    chain.push(by)
    next = requests.find((one) => one.url === by)
  }
  return chain
}

/** The same from a script on, which comes first. */
function chainFrom(script: string, seen: PageObservation): string[] {
  const request = seen.requests.find(({ url }) => url === script)
  return [script, ...(request ? chainOf(request, seen) : [])]
}

/** The line in which an address stands, as pages write it: whole, without its scheme, or as a path of their own host. */
function findAddress(html: string, url: string, landed: string): { line: number; before: string } | undefined {
  if (!URL.canParse(url)) return undefined
  const { host, pathname, search } = new URL(url)
  const isOwn = isSameSite(url, landed)
  const spellings = [
    ...[search, search.replaceAll('&', '&amp;'), ''].map((query) => `//${host}${pathname}${query}`),
    ...(isOwn && pathname.length > 1 ? [pathname, pathname.split('/').at(-1)!].filter((one) => one.length > 3) : []),
  ]
  for (const text of spellings) {
    const at = html.indexOf(text)
    if (at < 0) continue
    const start = Math.max(html.lastIndexOf('\n', at) + 1, html.lastIndexOf('<', at))
    const end = html.indexOf('>', at)
    return {
      line: html.slice(0, at).split('\n').length,
      before: cut(html.slice(start, end < 0 ? undefined : end + 1).trim()),
    }
  }
  return undefined
}

function nameOf(url: string, owner: RuledService | undefined, { landed }: PageObservation): string {
  return owner?.id ?? (isSameSite(url, landed) ? new URL(url).pathname : hostOf(url))
}

function cut(text: string): string {
  return text.length > 400 ? `${text.slice(0, 399)}…` : text
}
