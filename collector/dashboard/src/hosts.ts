/** What the collector counts of what browsers have reported, by host and day. */
export interface Report {
  readonly site: string
  readonly day: string
  readonly kind: string
  readonly host: string
  readonly directive: string
  readonly first_at: string
  readonly reports: number
  /** The service that this host is known to be of; null where nobody has catalogued it. */
  readonly service: string | null
}

/** One host over all days. */
export interface SeenHost {
  readonly host: string
  readonly service: string | null
  readonly kinds: readonly string[]
  readonly directives: readonly string[]
  readonly first_at: string
  readonly last: string
  readonly reports: number
}

/** Reports by host: those that nobody knows first, the latest to come at the top. */
export function hostsOf(reports: readonly Report[]): SeenHost[] {
  const hosts = new Map<string, SeenHost>()
  for (const { host, service, kind, directive, first_at: first, day, reports: more } of reports) {
    const last = hosts.get(host)
    hosts.set(host, {
      host,
      service: last?.service ?? service,
      kinds: withOne(last?.kinds, kind),
      directives: withOne(last?.directives, directive),
      first_at: last && last.first_at < first ? last.first_at : first,
      last: last && last.last > day ? last.last : day,
      reports: (last?.reports ?? 0) + more,
    })
  }
  return [...hosts.values()].toSorted(
    (a, b) => Number(a.service !== null) - Number(b.service !== null) || (a.first_at < b.first_at ? 1 : -1),
  )
}

function withOne(known: readonly string[] = [], one: string): readonly string[] {
  return one === '' || known.includes(one) ? known : [...known, one]
}
