import { answerIn, decodeRecord, isValid, mustRecheck, wasAsked } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'

/** What the owner of a page writes before the guard, as `window.yinyomGuard`. */
export interface GuardOptions {
  /**
   * Hosts by what they wait for: the id of a category (`analytics`), or of a category and a service of it, parted by a
   * space (`marketing line-tag`). A host as in a Content-Security-Policy: `*.example.com`, `www.example.com:8443`.
   */
  readonly hosts?: { readonly [waitsFor: string]: readonly string[] }
  /** Hosts that every visitor's page may ask beside its own, such as the builder's. Default: none. */
  readonly always?: readonly string[]
  /** `cookie.name` of the configuration. Default `yinyom`. */
  readonly cookie?: string
}

declare global {
  interface Window {
    readonly yinyomGuard?: GuardOptions
  }
}

/** Sources that every page may use: its own, and what stands in the page itself. */
const OWN = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:"

/** The hosts that the answer in these cookies allows. What is unreadable in them allows nothing. */
export function allowedHosts(
  { hosts = {}, always = [], cookie }: GuardOptions,
  cookies: string,
  now: number,
): string[] {
  const record = readRecord(cookies, cookie ?? 'yinyom', now)
  const allows = (waitsFor: string) => {
    const [category = '', service = category] = waitsFor.split(' ')
    const own = answerIn(record, service)
    if (own !== undefined || !record || service === category) return own === true
    return answerIn(record, category) === true && wasAsked(record, service)
  }
  const granted = Object.keys(hosts).filter(allows)
  return [...new Set([...always, ...granted.flatMap((waitsFor) => hosts[waitsFor]!)])].filter((host) =>
    /^[\w.*:-]+$/.test(host),
  )
}

/** The policy that lets a page ask these hosts and its own. */
export function policyFor(hosts: readonly string[]): string {
  const sources = [OWN, ...hosts].join(' ')
  return `default-src ${sources}; connect-src ${[sources, ...hosts.map((host) => `wss://${host}`)].join(' ')}`
}

/** The newest answer that is in force; `__Host-` comes first, because no other host can have set it. */
function readRecord(cookies: string, name: string, now: number): ConsentRecord | undefined {
  const named = (wanted: string) =>
    cookies
      .split(/; */)
      .filter((pair) => pair.startsWith(`${wanted}=`))
      .map((pair) => pair.slice(wanted.length + 1))
  const host = named(`__Host-${name}`)
  return (host.length ? host : named(name))
    .map(decodeRecord)
    .filter((found) => found !== undefined && isValid(found, now) && !mustRecheck(found, now))
    .sort((a, b) => b!.decidedAt - a!.decidedAt)[0]
}
