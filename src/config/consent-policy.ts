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

/** What a policy may name. */
export interface PolicySources {
  /** Host sources that every visitor's policy has. */
  readonly always: readonly string[]
  /** Services that are asked about, with the sources that each brings. */
  readonly asked: readonly { readonly id: string; readonly category: string; readonly sources: readonly string[] }[]
}

/** The host sources of a configuration: those of every visitor, and those that a grant brings. */
export function policySources(input: GivenConfig, { hosts = [] }: Pick<PolicyOptions, 'hosts'> = {}): PolicySources {
  const { categories, receipts, chunks, notices } = resolveConfig({ ...input, services: whole(input) }) as ReturnType<
    typeof resolveConfig
  > & { readonly chunks?: string }
  const services = categories.flatMap((category) =>
    category.services.map((service) => ({
      id: service.id,
      category: category.id,
      isAsked: isServiceAsked(category, service),
      hosts: (service as { readonly hosts?: readonly string[] }).hosts ?? [],
    })),
  )
  const manifest = typeof notices?.manifest === 'string' ? notices.manifest : undefined
  const own = [receipts.endpoint, chunks, manifest].flatMap((address) => hostOf(address) ?? [])
  const told = services.filter(({ isAsked }) => !isAsked).flatMap((service) => service.hosts)
  return {
    always: [...own, ...hosts, ...told].flatMap(sourcesOf),
    asked: services
      .filter(({ isAsked }) => isAsked)
      .map(({ id, category, hosts: named }) => ({ id, category, sources: [...new Set(named.flatMap(sourcesOf))] })),
  }
}

/**
 * The value of a Content-Security-Policy that lets a page ask only hosts of services that may run: those that are told
 * and not asked, and those that `allows` grants. It stands beside a page's own policy as a second header; both hold.
 */
export function policyOf(input: GivenConfig, allows: Allows, options: PolicyOptions = {}): string {
  const { always, asked } = policySources(input, options)
  const allowed = asked.filter(({ id, category }) => allows(id, category)).flatMap(({ sources }) => sources)
  const names = [...new Set([...always, ...allowed])].sort()
  return writePolicy([names.map((name) => ` ${name}`).join('')], [names.map(socketOf).join('')], options.reportTo)
}

/** The value from sources with a space before each, in as many parts as they come in. */
export function writePolicy(names: readonly string[], sockets: readonly string[], reportTo?: string): string {
  const sources = OWN + names.join('')
  return [
    `default-src ${sources}`,
    `connect-src ${sources}${sockets.join('')}`,
    ...(reportTo ? [`report-uri ${reportTo.replace(/[\s;,]/g, encodeURIComponent)}`] : []),
  ].join('; ')
}

/** The source of sockets to the same host, with a space before it. */
export function socketOf(name: string): string {
  return ` wss://${name}`
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
