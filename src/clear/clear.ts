import type { Service } from '../model/category.ts'
import { clearDatabases, clearKeys, within } from './clear-storage.ts'
import type { DatabaseStore, KeyStore } from './clear-storage.ts'
import { clearCaches, clearWorkers } from './clear-workers.ts'
import type { CacheStore, WorkerStore } from './clear-workers.ts'
import { fitsAny } from '../model/name-pattern.ts'
import { candidateDomains, cookieNames, planCookies } from './plan-cookies.ts'

/** Where services leave their traces; a `Window` is one. Each may throw where the browser refuses it. */
export interface ClearPage {
  readonly document: { cookie: string }
  readonly location: { readonly hostname: string; readonly pathname: string }
  readonly localStorage: KeyStore
  readonly sessionStorage: KeyStore
  readonly indexedDB?: DatabaseStore
  readonly caches?: CacheStore
  readonly navigator?: {
    readonly serviceWorker?: WorkerStore
    readonly storage?: { getDirectory?(): Promise<{ keys(): AsyncIterable<string> }> }
  }
  readonly history?: { readonly state: unknown }
  /** Stays with the tab from site to site. */
  name?: string
}

export interface ClearEnv {
  /** Names of cookies, keys and databases that are never deleted, such as our own; `*` stands for any run of characters. */
  readonly keep: readonly string[]
  /** Default: this window. */
  readonly page?: ClearPage
  /** How long a database may take, in milliseconds. Default 1000. */
  readonly patience?: number
  /** Something of these services has run in this page: then what belongs to nobody in particular is cleared, too. */
  readonly ran?: boolean
  /**
   * The names are what services may leave as a rule, many of them, and not what this site declares: HttpOnly cookies are not
   * looked for, which takes several calls to another process for each name.
   */
  readonly guessed?: boolean
}

/** The chunk that deletes, as the page sees it. */
export interface ClearPart {
  clearServices(
    services: readonly Pick<Service, 'cookies' | 'storage' | 'caches' | 'workers'>[],
    env: ClearEnv,
  ): Promise<readonly string[]>
  findLeft(): Promise<string>
}

/**
 * Deletes what these services may have left in this browser, and gives the names of what stays: cookies that can still be
 * read, databases that are held open, and HttpOnly cookies with a name that is given in full. Those of other sites, and
 * HttpOnly ones under a pattern or a path of their own, are beyond its reach and its knowledge. Never rejected; what the
 * browser refuses altogether holds nothing.
 */
export async function clearServices(
  services: readonly Pick<Service, 'cookies' | 'storage' | 'caches' | 'workers'>[],
  { keep, page = window, patience = 1000, ran = false, guessed = false }: ClearEnv,
): Promise<readonly string[]> {
  const cookies = services.flatMap((service) => service.cookies)
  const storage = services.flatMap((service) => service.storage)
  const caches = services.flatMap((service) => service.caches ?? [])
  const workers = services.flatMap((service) => service.workers ?? [])
  const fitting = (patterns: readonly string[]) => (name: string) => fitsAny(name, patterns) && !fitsAny(name, keep)
  const wanted = fitting(storage)
  const hidden = () => (guessed ? [] : findHidden(page, cookies, keep))
  const staying = attempt(() => [...clearCookies(page, cookies, keep), ...hidden()]) ?? []
  attempt(() => clearKeys(page.localStorage, wanted))
  attempt(() => clearKeys(page.sessionStorage, wanted))
  attempt(() => ran && (page.name = ''))
  // Where `localStorage` throws, Chromium rejects a promise that nobody holds when it is asked for its databases.
  const databases = attempt(() => page.localStorage && page.indexedDB)
  const exact = storage.filter((name) => !name.includes('*'))
  // Side by side: one that never answers holds up none of the others.
  const open = await Promise.all([
    databases && storage.length ? clearDatabases(databases, wanted, { exact, patience }) : [],
    caches.length ? within(patience, async () => page.caches && clearCaches(page.caches, fitting(caches))) : [],
    workers.length
      ? within(patience, async () => {
          const store = page.navigator?.serviceWorker
          return store && clearWorkers(store, workers)
        })
      : [],
  ])
  return [...new Set([...staying, ...open.flatMap((names) => names ?? [])])]
}

/** Where a script may have written that is beyond `clearServices`, in words; empty where nothing is there. */
export async function findLeft(page: ClearPage = window): Promise<string> {
  const files = await within(1000, async () => {
    const folder = await page.navigator?.storage?.getDirectory?.()
    for await (const name of folder?.keys() ?? []) return name
    return undefined
  })
  const state = attempt(() => page.history?.state) ?? null
  return [
    ...(files === undefined ? [] : ['the private file system']),
    ...(state === null ? [] : ['history.state']),
  ].join(' and ')
}

function clearCookies({ document, location }: ClearPage, remove: readonly string[], keep: readonly string[]): string[] {
  const plan = planCookies(document.cookie, { remove, keep }, location)
  return plan.names.filter((name) => {
    const stays = () => cookieNames(document.cookie).includes(name)
    // Ends with the first that leaves none of this name: each is a call to another process.
    return plan.attributes.every((attributes) => {
      document.cookie = `${name}=; Max-Age=0${attributes}`
      return stays()
    })
  })
}

/**
 * A script can neither see nor overwrite an HttpOnly cookie: so a name that cannot be written where another like it can
 * is taken by one. Each write is undone at once.
 */
function findHidden({ document, location }: ClearPage, remove: readonly string[], keep: readonly string[]): string[] {
  const places = candidateDomains(location.hostname).map((domain) => `; Path=/${domain && `; Domain=${domain}`}`)
  const takes = (name: string, place: string) => {
    const visible = () => cookieNames(document.cookie).includes(name)
    if (visible()) return true
    const secure = name.startsWith('__') ? '; Secure' : ''
    document.cookie = `${name}=; Max-Age=9${place}${secure}`
    const taken = visible()
    document.cookie = `${name}=; Max-Age=0${place}${secure}`
    return taken
  }
  return [...new Set(remove)].filter(
    (name) =>
      !name.includes('*') &&
      !fitsAny(name, keep) &&
      places.some((place) => !takes(name, place) && takes(`${name}.yinyom`, place)),
  )
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
