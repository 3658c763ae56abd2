interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly hostOnly: boolean
  readonly path: string
  readonly partitioned: boolean
}

const SUFFIXES = [
  'th',
  'co.th',
  'go.th',
  'or.th',
  'ac.th',
  'in.th',
  'mi.th',
  'net.th',
  'com',
  'github.io',
  'xn--o3cw4h',
]

/** A page's `document.cookie` as RFC 6265bis has it: domain, path, prefixes, public suffixes, partitions. */
export interface CookieJar {
  readonly document: { cookie: string }
  readonly location: { readonly hostname: string; readonly pathname: string }
  /** What is there whether this page sees it or not, as `name domain path`; a dot marks a domain with its subdomains. */
  all(): string[]
  /** Each write that was tried. */
  readonly writes: string[]
}

export function createCookieJar(address: string): CookieJar {
  const { hostname, pathname, protocol } = new URL(address)
  const cookies = new Map<string, Cookie>()
  const writes: string[] = []

  function write(text: string): void {
    writes.push(text)
    const [pair = '', ...attributes] = text.split('; ')
    const [name = '', value = ''] = pair.split('=')
    const get = (wanted: string) =>
      attributes.map((one) => one.split('=')).find(([key]) => key?.toLowerCase() === wanted)?.[1]
    const has = (wanted: string) => attributes.some((one) => one.toLowerCase() === wanted)
    const domain = get('domain')?.replace(/^\./, '')
    const own = domain === undefined
    const path = get('path') ?? (pathname.slice(0, pathname.lastIndexOf('/')) || '/')
    if (domain !== undefined && domain !== hostname && !hostname.endsWith(`.${domain}`)) return
    if (domain !== undefined && domain !== hostname && SUFFIXES.includes(domain)) return
    if (has('secure') && protocol !== 'https:') return
    if (has('partitioned') && !has('secure')) return
    if (/^__(Host|Secure)-/.test(name) && !has('secure')) return
    if (name.startsWith('__Host-') && (!own || path !== '/')) return
    const cookie = { name, value, domain: domain ?? hostname, hostOnly: own, path, partitioned: has('partitioned') }
    const key = [name, cookie.domain, own, path, cookie.partitioned].join(' ')
    if (get('max-age') === '0') cookies.delete(key)
    else cookies.set(key, cookie)
  }

  return {
    document: {
      get cookie() {
        return [...cookies.values()]
          .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
          .map(({ name, value }) => `${name}=${value}`)
          .join('; ')
      },
      set cookie(text) {
        write(text)
      },
    },
    location: { hostname, pathname },
    all: () =>
      [...cookies.values()].map(
        ({ name, domain, hostOnly, path }) => `${name} ${hostOnly ? '' : '.'}${domain} ${path}`,
      ),
    writes,
  }
}
