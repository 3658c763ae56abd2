import { describe, expect, it } from 'vitest'
import { clearServices } from '../../src/clear/clear.ts'
import type { ClearPage } from '../../src/clear/clear.ts'
import type { DatabaseStore, KeyStore } from '../../src/clear/clear-storage.ts'
import { createCookieJar } from './cookie-jar.ts'

const ANALYTICS = { cookies: ['_ga', '_ga_*'], storage: ['_ga*', 'ph_*_posthog'] }

function keyStore(...keys: string[]): KeyStore & { readonly keys: string[] } {
  return {
    keys,
    get length() {
      return keys.length
    },
    key: (at) => keys[at] ?? null,
    removeItem: (key) => void keys.splice(keys.indexOf(key), 1),
  }
}

/** Databases by name; those in `held` are open elsewhere and stay. */
function databases(names: string[], { held = [] as string[], lists = true } = {}): DatabaseStore {
  return {
    deleteDatabase(name) {
      const request = {} as IDBOpenDBRequest
      queueMicrotask(() => {
        if (held.includes(name)) return
        if (names.includes(name)) names.splice(names.indexOf(name), 1)
        request.onsuccess?.(new Event('success'))
      })
      return request
    },
    ...(lists && { databases: async () => names.map((name) => ({ name, version: 1 })) }),
  }
}

function pageAt(address: string, stores: Partial<ClearPage> = {}) {
  const jar = createCookieJar(address)
  const page: ClearPage = {
    document: jar.document,
    location: jar.location,
    localStorage: keyStore(),
    sessionStorage: keyStore(),
    ...stores,
  }
  return { jar, page }
}

describe('clearServices, cookies', () => {
  it.each(['co.th', 'go.th', 'or.th', 'ac.th', 'in.th', 'mi.th', 'net.th', 'th', 'xn--o3cw4h'])(
    'finds what was set on the host, the site and every host between under .%s',
    async (level) => {
      const site = `example.${level}`
      const { jar, page } = pageAt(`https://www.shop.${site}/th/item`)
      for (const domain of ['', `; Domain=www.shop.${site}`, `; Domain=shop.${site}`, `; Domain=.${site}`]) {
        jar.document.cookie = `_ga=1; Path=/${domain}`
        jar.document.cookie = `_ga_X=1; Path=/th${domain}`
        jar.document.cookie = `session=1; Path=/${domain}`
      }
      expect(jar.all()).toHaveLength(12)
      expect(await clearServices([ANALYTICS], { keep: [], page })).toEqual([])
      expect(new Set(jar.all().map((line) => line.split(' ')[0]))).toEqual(new Set(['session']))
    },
  )

  it.each(['', '; Path=/', '; Path=/a', '; Path=/a/', '; Path=/a/b', '; Path=/a/b/', '; Path=/a/b/c'])(
    'finds what was set with %j on a deep page',
    async (path) => {
      const { jar, page } = pageAt('https://www.example.co.th/a/b/c')
      jar.document.cookie = `_ga=1${path}`
      expect(jar.all()).toHaveLength(1)
      expect(await clearServices([ANALYTICS], { keep: [], page })).toEqual([])
      expect(jar.all()).toEqual([])
    },
  )

  it('finds cookies with a prefix, and those with and without a partition under one name', async () => {
    const { jar, page } = pageAt('https://www.example.co.th/a')
    jar.document.cookie = '__Host-id=1; Path=/; Secure'
    jar.document.cookie = '__Secure-id=1; Path=/a; Domain=example.co.th; Secure'
    jar.document.cookie = '_ga=1; Path=/; Secure; Partitioned'
    jar.document.cookie = '_ga=1; Path=/; Domain=example.co.th'
    expect(jar.all()).toHaveLength(4)
    const services = [ANALYTICS, { cookies: ['__*'], storage: [] }]
    expect(await clearServices(services, { keep: [], page })).toEqual([])
    expect(jar.all()).toEqual([])
  })

  it('needs few writes for a cookie where trackers put it', async () => {
    const { jar, page } = pageAt('https://www.example.co.th/a/b/c/d/e')
    jar.document.cookie = '_ga=1; Path=/; Domain=.example.co.th'
    jar.writes.length = 0
    await clearServices([{ ...ANALYTICS, cookies: ['_g*'] }], { keep: [], page })
    expect(jar.writes).toHaveLength(3)
  })

  it('writes nothing to look for hidden cookies where the names are guesses, and deletes what it sees', async () => {
    const { jar, page } = pageAt('https://www.example.co.th/')
    const names = Array.from({ length: 400 }, (_, at) => `t${at}`)
    const guessed = { keep: [], page, guessed: true }
    expect(await clearServices([{ cookies: names, storage: [] }], guessed)).toEqual([])
    expect(jar.writes).toEqual([])
    jar.document.cookie = 't7=1; Path=/; Domain=example.co.th'
    await clearServices([{ cookies: names, storage: [] }], guessed)
    expect(jar.all()).toEqual([])
  })

  it('names what can still be read afterwards, and leaves what it cannot know', async () => {
    const { jar, page } = pageAt('https://www.example.co.th/')
    const document = { cookie: '' }
    Object.defineProperty(document, 'cookie', { get: () => '_ga=1; other=2', set: () => {} })
    expect(await clearServices([ANALYTICS], { keep: [], page: { ...page, document } })).toEqual(['_ga'])
    jar.document.cookie = '_ga=1; Path=/checkout'
    expect(await clearServices([ANALYTICS], { keep: [], page })).toEqual([])
    expect(jar.all()).toEqual(['_ga www.example.co.th /checkout'])
  })
})

describe('clearServices, storage', () => {
  const address = 'https://www.example.co.th/'

  it('removes keys and databases that fit, and nothing of ours whatever the patterns', async () => {
    const localStorage = keyStore('_ga_1', 'yinyom.journal', 'ph_x_posthog', 'cart', '_ga_2')
    const sessionStorage = keyStore('_ga', 'step')
    const names = ['_gaDatabase', 'yinyom', 'shop']
    const { jar, page } = pageAt(address, { localStorage, sessionStorage, indexedDB: databases(names) })
    jar.document.cookie = 'yinyom=1; Path=/'
    const all = { cookies: ['*'], storage: ['_*', 'y*', 'ph_*'] }
    expect(await clearServices([all], { keep: ['yinyom', 'yinyom.*'], page })).toEqual([])
    expect(localStorage.keys).toEqual(['yinyom.journal', 'cart'])
    expect(sessionStorage.keys).toEqual(['step'])
    expect(names).toEqual(['yinyom', 'shop'])
    expect(jar.document.cookie).toBe('yinyom=1')
  })

  it('names a database that is held open, and does not wait for it for ever', async () => {
    const names = ['_ga_held', '_ga_free']
    const { page } = pageAt(address, { indexedDB: databases(names, { held: ['_ga_held'] }) })
    expect(await clearServices([ANALYTICS], { keep: [], page, patience: 10 })).toEqual(['_ga_held'])
    expect(names).toEqual(['_ga_held'])
  })

  it('tries exact names where the browser does not list its databases, or not in time', async () => {
    const exact = { cookies: [], storage: ['exact', 'pattern_*'] }
    for (const indexedDB of [
      databases(['exact', 'pattern_1'], { lists: false }),
      { ...databases(['exact', 'pattern_1']), databases: () => new Promise<never>(() => {}) },
      { ...databases(['exact', 'pattern_1']), databases: () => Promise.reject(new Error('private')) },
    ]) {
      const tried: string[] = []
      const watched = {
        ...indexedDB,
        deleteDatabase(name: string) {
          tried.push(name)
          return indexedDB.deleteDatabase(name)
        },
      }
      const { page } = pageAt(address, { indexedDB: watched })
      expect(await clearServices([exact], { keep: [], page, patience: 10 })).toEqual([])
      expect(tried).toEqual(['exact'])
    }
  })

  it('survives a browser that refuses all of it', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const page = { location: { hostname: 'a.th', pathname: '/' } } as ClearPage
    for (const name of ['document', 'localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(page, name, { get: refuse })
    }
    expect(await clearServices([ANALYTICS], { keep: [], page })).toEqual([])
    const indexedDB = { deleteDatabase: refuse, databases: refuse } as unknown as DatabaseStore
    const services = [{ cookies: [], storage: ['_ga'] }]
    expect(await clearServices(services, { keep: [], page: pageAt(address, { indexedDB }).page })).toEqual(['_ga'])
  })
})
