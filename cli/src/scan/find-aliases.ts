import type { Rules } from '../../../catalogue/src/mark/create-rules.ts'
import { unique } from './group.ts'
import { requestsOf } from './identify.ts'
import type { PageObservation } from './observation.ts'
import type { Finding } from './report.ts'
import { hostOf, siteOf } from './site-of.ts'

/** Hosts of the site, and the names that each is an alias (CNAME) of, the nearest first. */
export type Aliases = ReadonlyMap<string, readonly string[]>

/** What a name is an alias of in the DNS; empty for none. */
export type CnameOf = (host: string) => Promise<readonly string[]>

/** How many aliases may stand one behind another. */
const LONGEST = 8

/** Looks up the site's own hosts that were asked for: one of them may be another's under a name of the site. */
export async function findAliases(observations: readonly PageObservation[], cnameOf: CnameOf): Promise<Aliases> {
  const hosts = unique(observations.flatMap((seen) => ownHosts(seen)))
  const found = await Promise.all(hosts.map(async (host) => [host, await chainOf(host, cnameOf)] as const))
  return new Map(found.filter(([, chain]) => chain.length))
}

function ownHosts(seen: PageObservation): string[] {
  const site = siteOf(hostOf(seen.landed))
  const hosts = [seen.landed, ...requestsOf(seen).map(({ url }) => url)].map(hostOf)
  // Addresses and names of this machine have no aliases.
  return hosts.filter(
    (host) => siteOf(host) === site && /\.[a-z][a-z\d-]*$/i.test(host) && !host.endsWith('.localhost'),
  )
}

async function chainOf(host: string, cnameOf: CnameOf): Promise<string[]> {
  const chain: string[] = []
  for (let at: string | undefined = host; at !== undefined && chain.length < LONGEST;) {
    const [next]: readonly string[] = await cnameOf(at).catch(() => [])
    const name: string | undefined = next?.toLowerCase().replace(/\.$/, '')
    at = name !== undefined && name !== host && !chain.includes(name) ? name : undefined
    if (at !== undefined) chain.push(at)
  }
  return chain
}

/** Rules that know a service under the site's own name for it, too. */
export function withAliases(rules: Rules, aliases: Aliases): Rules {
  if (!aliases.size) return rules
  const { request } = rules.matcher
  const behind = (address: string) => {
    const whole = address.trim().startsWith('//') ? `https:${address.trim()}` : address.trim()
    if (!URL.canParse(whole)) return undefined
    const { hostname, pathname, search } = new URL(whole)
    for (const name of aliases.get(hostname) ?? []) {
      const found = request(`https://${name}${pathname}${search}`)
      if (found) return found
    }
    return undefined
  }
  return { ...rules, matcher: { ...rules.matcher, request: (address) => request(address) ?? behind(address) } }
}

/** Hosts of the site that are a service's which needs consent. */
export function judgeAliases(
  observations: readonly PageObservation[],
  aliases: Aliases,
  { matcher }: Rules,
): Finding[] {
  const findings = new Map<string, Finding>()
  for (const seen of observations) {
    for (const { url } of requestsOf(seen)) {
      const host = hostOf(url)
      const names = aliases.get(host)
      const service = names && matcher.request(url)
      if (!names || !service || !(service.ref ?? service.homeless)) continue
      const key = `alias:${host}:${service.id}`
      findings.set(key, {
        key,
        rule: 'alias',
        level: 'warning',
        subject: host,
        name: service.name,
        pages: unique([...(findings.get(key)?.pages ?? []), seen.url]),
        places: [],
        evidence: names,
      })
    }
  }
  return [...findings.values()]
}
