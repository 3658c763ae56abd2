import { isAsked } from '../model/category.ts'
import type { GivenConfig, ServiceInput } from './config-schema.ts'
import { isServiceAsked, resolveConfig } from './resolve-config.ts'

/** What a policy allows beside the visitor's choices. */
export interface PolicyOptions {
  /** Further hosts that every visitor's page may ask, such as `cdn.example.co.th`. */
  readonly hosts?: readonly string[]
  /** Where browsers send reports: an address, for `report-uri`. Default: nowhere. */
  readonly reportTo?: string
}

/** Whether a service may run for a visitor. */
type Allows = (id: string, category: string) => boolean

/** Sources that every page may use: its own, and what stands in the page itself. */
const OWN = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:"

/**
 * The value of a Content-Security-Policy that lets a page ask only hosts of services that may run: those that are told
 * and not asked, and those that `allows` grants. It stands beside a page's own policy as a second header; both hold.
 */
export function policyOf(input: GivenConfig, allows: Allows, { hosts = [], reportTo }: PolicyOptions = {}): string {
  const { categories, receipts, chunks, notices } = resolveConfig({ ...input, services: whole(input) }) as ReturnType<
    typeof resolveConfig
  > & { readonly chunks?: string }
  const allowed = categories.flatMap((category) =>
    category.services
      .filter((service) => !isAsked(category) || !isServiceAsked(category, service) || allows(service.id, category.id))
      .flatMap((service) => (service as { readonly hosts?: readonly string[] }).hosts ?? []),
  )
  const manifest = typeof notices?.manifest === 'string' ? notices.manifest : undefined
  const own = [receipts.endpoint, chunks, manifest].flatMap((address) => hostOf(address) ?? [])
  const names = [...new Set([...own, ...hosts, ...allowed].flatMap(sourcesOf))].sort()
  const sources = [OWN, ...names].join(' ')
  const sockets = names.map((name) => `wss://${name}`)
  return [
    `default-src ${sources}`,
    `connect-src ${[sources, ...sockets].join(' ')}`,
    ...(reportTo ? [`report-uri ${reportTo.replace(/[\s;,]/g, encodeURIComponent)}`] : []),
  ].join('; ')
}

/** Services with an object of their own: a bare name of the catalogue names no host. */
function whole({ services = [] }: GivenConfig): ServiceInput[] {
  return services.filter((service) => typeof service === 'object' && service !== null)
}

function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/([^/?#]+)/i.exec(address ?? '')?.[1]
}

/** A host pattern as sources of a policy; what cannot stand in one is left out, and so stays blocked. */
function sourcesOf(pattern: string): string[] {
  const [, below, host = '', path = ''] = /^(\*\.)?([^/?]*)([^?]*)/.exec(pattern)!
  if (!/^[a-z0-9.-]+(:\d+)?$/i.test(host)) return []
  // Only a whole folder: a file's name in a policy fits that file and none below it.
  const folder = /^\/[\w./-]*\/$/.test(path) ? path : ''
  return below ? [`${host}${folder}`, `*.${host}${folder}`] : [`${host}${folder}`]
}
