import { fits } from '../../../src/model/name-pattern.ts'

/** One pattern of `hosts`, taken apart once. */
export interface HostPattern<T> {
  readonly of: T
  /** Hosts below it, too. */
  readonly below: boolean
  readonly path: string
  /** Beginnings of parameters that the query must have, in any order. */
  readonly query: readonly string[]
  /** Letters that are not `*`: of two patterns that fit, the one that says more counts. */
  readonly weight: number
}

/** Looks addresses up. */
export interface HostIndex<T> {
  /** The owner of the pattern that says most of this address; undefined where none fits. */
  find(address: string): T | undefined
  /** All that have something at the host of this address, whatever its path. */
  atHost(address: string): readonly T[]
}

/** What of an address is compared. */
interface Asked {
  readonly host: string
  readonly path: string
  readonly query: readonly string[]
}

/** An index of patterns: one look-up for each label of the host, whatever the number of patterns. */
export function indexHosts<T>(patterns: readonly (readonly [pattern: string, of: T])[]): HostIndex<T> {
  const byHost = new Map<string, HostPattern<T>[]>()
  /** Patterns of paths at any host, and those with `*` inside the host. */
  const loose: (HostPattern<T> & { readonly host: string })[] = []
  for (const [pattern, of] of patterns) {
    const { host, ...parsed } = parsePattern(pattern, of)
    if (host.includes('*')) loose.push({ host, ...parsed })
    else byHost.set(host, [...(byHost.get(host) ?? []), parsed])
  }

  /** Patterns of this host, whatever their paths. */
  function patternsOf(host: string): HostPattern<T>[] {
    const found: HostPattern<T>[] = []
    for (let at = 0, isOwn = true; at >= 0; isOwn = false) {
      for (const one of byHost.get(host.slice(at)) ?? []) if (isOwn || one.below) found.push(one)
      const dot = host.indexOf('.', at)
      at = dot < 0 ? -1 : dot + 1
    }
    for (const one of loose) if (fits(host, one.host)) found.push(one)
    return found
  }

  return {
    find(address) {
      const asked = parseAddress(address)
      if (!asked) return undefined
      let best: HostPattern<T> | undefined
      for (const one of patternsOf(asked.host)) {
        if (one.weight > (best?.weight ?? -1) && isAsked(one, asked)) best = one
      }
      return best?.of
    },
    atHost(address) {
      const asked = parseAddress(address)
      return asked?.host ? [...new Set(patternsOf(asked.host).map(({ of }) => of))] : []
    },
  }
}

export function parsePattern<T>(pattern: string, of: T): HostPattern<T> & { readonly host: string } {
  const [, below, host = '', path = '', query] = /^(\*\.)?([^/?]*)([^?]*)(?:\?(.*))?$/.exec(pattern)!
  return {
    of,
    host: host.toLowerCase(),
    below: below !== undefined,
    path: query === undefined ? `${path}*` : path,
    query: query?.split('&').filter(Boolean) ?? [],
    weight: pattern.replaceAll('*', '').length,
  }
}

function isAsked<T>({ path, query }: HostPattern<T>, asked: Asked): boolean {
  return (
    (path === '*' || fits(asked.path, path)) &&
    query.every((wanted) => asked.query.some((given) => given.startsWith(wanted)))
  )
}

/** What a browser asks a host for: http, https, WebSockets, addresses without a scheme, and paths of the page's own host. */
function parseAddress(address: string): Asked | undefined {
  const read = asBrowsersRead(address)
  const own = /^\/(?!\/)([^?#]*)(?:\?([^#]*))?/.exec(read)
  if (own) return { host: '', path: `/${own[1]}`, query: own[2]?.split('&') ?? [] }
  const found = /^(?:(?:https?|wss?):)?\/\/(?:[^/?#@\\]*@)?([^/?#:\\]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(read)
  if (!found) return undefined
  const [, host = '', path = '', query = ''] = found
  return {
    host: host.toLowerCase().replace(/\.$/, ''),
    path: path || '/',
    query: query ? query.split(/&(?:amp;)?/) : [],
  }
}

/** Without spaces around it and line ends in it, and with `/` for a backslash before the query (WHATWG URL, "parsing"). */
function asBrowsersRead(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(address.trim().replace(/[\t\n\r]/g, ''))!
  return path.replaceAll('\\', '/') + rest
}
