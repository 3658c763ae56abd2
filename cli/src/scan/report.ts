import type { Doubt } from '../../../catalogue/src/mark/judgement.ts'
import type { Pass } from './observation.ts'
import type { PassRun } from './scan-site.ts'

export type Rule =
  /** A service that needs consent was seen without it. */
  | 'leak'
  /** An element that is marked and does not wait. */
  | 'half'
  /** An element that should wait and that has not been seen to do anything. */
  | 'unmarked'
  /** Seen, and not in the configuration. */
  | 'undeclared'
  /** In the configuration, and never seen. */
  | 'unused'
  /** A host of others that the catalogue does not know. */
  | 'unknown'
  /** A host of the site that is another name (CNAME) for a service's. */
  | 'alias'
  /** A cookie that stays longer than 13 months. */
  | 'lifetime'
  /** A cookie that stays longer than the configuration says. */
  | 'longer'
  /** A cookie without `Secure` on a site with https. */
  | 'insecure'
  /** A recipient that the notice does not name. */
  | 'unnamed'
  /** Data goes abroad, and the notice says nothing of it. */
  | 'transfer'
  /** The default of Consent Mode comes after what it is to govern, or grants. */
  | 'consent-late'
  | 'consent-granted'
  | 'consent-missing'
  /** Services that need consent, and nobody asks. */
  | 'no-banner'
  /** A banner without a refusal that could be found. */
  | 'no-refusal'
  /** An answer that could not be taken back. */
  | 'no-withdrawal'
  /** A page that did not come. */
  | 'broken'

export type Level = 'error' | 'warning' | 'note'

/** Where in a page something comes from. */
export interface Place {
  readonly page: string
  /** Line in the HTML as it was sent. */
  readonly line: number
  /** The start tag, or what stands in that line. */
  readonly before: string
  /** The same, marked; undefined where a mark is not enough. */
  readonly after?: string
  /** Why it cannot simply be marked. */
  readonly doubt?: Doubt
  /** What that is about: an element, an address, ids. */
  readonly what?: string
  /** What brought it in: ids of services and addresses of scripts, from the page on. */
  readonly through?: readonly string[]
}

export interface Finding {
  /** The same in the next scan of the same site. */
  readonly key: string
  readonly rule: Rule
  readonly level: Level
  /** What it is about: id of a service, name of a cookie, host, tag. */
  readonly subject: string
  /** Name of the service, for people. */
  readonly name?: string
  readonly pass?: Pass
  readonly pages: readonly string[]
  readonly places: readonly Place[]
  /** What was seen: addresses, `cookie _ga`, `localStorage …`. */
  readonly evidence: readonly string[]
  /** Days, for lifetimes; what was allowed. */
  readonly days?: number
  readonly allowed?: number
}

export interface ReportService {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly category: string
  readonly needsConsent: boolean
  /** Undefined where there is no configuration. */
  readonly declared?: boolean
  /** Pages on which it was seen, by pass. */
  readonly seen: { readonly [pass: string]: readonly string[] }
  readonly evidence: readonly string[]
}

export interface ReportCookie {
  readonly name: string
  readonly domain: string
  readonly party: 'first' | 'third'
  readonly service?: string
  /** The longest that was seen; -1 for the browser's session. */
  readonly days: number
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: string
  readonly passes: readonly Pass[]
  /** Address of the script or response that set it. */
  readonly from?: string
}

export interface ReportHost {
  readonly host: string
  readonly types: readonly string[]
  readonly passes: readonly Pass[]
  readonly pages: readonly string[]
  /** Ids of services whose scripts asked for it. */
  readonly through: readonly string[]
}

/** What a scan tells, as JSON. */
export interface Report {
  readonly format: 'yinyom-scan/1'
  readonly url: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly passes: readonly PassRun[]
  readonly banner?: { readonly tool: string; readonly name: string }
  readonly pages: readonly { readonly url: string; readonly status: number; readonly failure?: string }[]
  /** Pages that robots.txt keeps a scan away from. */
  readonly kept: readonly string[]
  /** How many further pages there were. */
  readonly beyond: number
  readonly services: readonly ReportService[]
  readonly cookies: readonly ReportCookie[]
  readonly unknown: readonly ReportHost[]
  readonly findings: readonly Finding[]
}
