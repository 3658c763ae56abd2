import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundlePage } from '../bundle-page.ts'
import { launch } from '../chromium.ts'

const TRACKER = { cookies: ['_ga', '_ga_*', '__Host-t', '__Secure-t'], storage: ['_ga*'] }

let script: string
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  script = await bundlePage(new URL('clear-page.ts', import.meta.url))
  browser = await launch()
})
beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
  // Every host is a page of ours, over a connection that counts as secure.
  await context.route('**/*', (route) => {
    const sandbox = route.request().url().includes('sandbox')
      ? { 'content-security-policy': 'sandbox allow-scripts' }
      : {}
    return route.fulfill({
      contentType: 'text/html',
      headers: sandbox,
      body: `<!doctype html><script>${script}</script>`,
    })
  })
})
afterEach(() => context.close())
afterAll(() => browser.close())

const write = (...cookies: string[]) =>
  page.evaluate((cookies) => cookies.forEach((one) => (document.cookie = one)), cookies)
const clear = (services = [TRACKER], keep: string[] = []) =>
  page.evaluate(([services, keep]) => window.clearServices(services, { keep, patience: 200 }), [
    services,
    keep,
  ] as const)
const jar = async () => (await context.cookies()).map(({ name, domain, path }) => `${name} ${domain} ${path}`).sort()

describe('clearServices in a browser', () => {
  it.each(['co.th', 'go.th', 'or.th', 'ac.th', 'in.th', 'mi.th', 'net.th', 'th', 'xn--o3cw4h'])(
    'leaves no cookie of a tracker on any host of a site under .%s',
    async (level) => {
      const site = `example.${level}`
      await page.goto(`https://www.shop.${site}/th/item?x`)
      const domains = ['', `; Domain=www.shop.${site}`, `; Domain=shop.${site}`, `; Domain=.${site}`]
      const paths = ['', '; Path=/', '; Path=/th/', '; Path=/th/item']
      await write(
        ...domains.flatMap((domain) => paths.map((path) => `_ga_1=1${domain}${path}; Secure`)),
        'own=1; Path=/',
      )
      await expect.poll(jar).toHaveLength(domains.length * paths.length + 1)
      expect(await clear()).toEqual([])
      await expect.poll(jar).toEqual([`own www.shop.${site} /`])
    },
  )

  it('deletes cookies with a prefix, for other sites, and in a partition', async () => {
    await page.goto('https://www.example.co.th/')
    await write(
      '__Host-t=1; Path=/; Secure',
      '__Secure-t=1; Path=/; Domain=example.co.th; Secure',
      '_ga=1; Path=/; SameSite=None; Secure',
      '_ga=1; Path=/; SameSite=None; Secure; Partitioned',
      '_ga_2=1; Path=/; SameSite=Strict',
    )
    expect(await page.evaluate(() => document.cookie.split('; ').length)).toBe(5)
    expect(await clear()).toEqual([])
    await expect.poll(jar).toEqual([])
  })

  it('does so over plain http too', async () => {
    await page.goto('http://www.example.co.th/')
    await write('_ga=1; Path=/; Domain=example.co.th; Max-Age=1000')
    await expect.poll(jar).toEqual(['_ga .example.co.th /'])
    expect(await clear()).toEqual([])
    await expect.poll(jar).toEqual([])
  })

  it.each([
    ['for this host', {}],
    ['for the whole site', { domain: '.example.co.th', path: '/' }],
  ])(
    'names what the server keeps from scripts %s under a name given in full, and leaves no probe',
    async (_, where) => {
      const url = 'https://www.example.co.th/'
      await page.goto(url)
      const hidden = { value: '1', httpOnly: true, ...('domain' in where ? where : { url }) }
      await context.addCookies([
        { name: '_ga', ...hidden },
        { name: '_ga_1', ...hidden },
        { name: '__Secure-t', ...hidden, secure: true },
      ])
      const before = await jar()
      expect(before).toHaveLength(3)
      await write('_ga_9=2; Path=/')
      // A pattern has no name that could be tried.
      expect(await clear()).toEqual(['_ga', '__Secure-t'])
      expect(await clear([TRACKER], ['_ga'])).toEqual(['__Secure-t'])
      await expect.poll(jar).toEqual(before)
    },
  )

  it.each(['co.th', 'example.th', 'localhost', '127.0.0.1'])(
    'takes no cookie that %s refuses for one that is hidden',
    async (host) => {
      for (const scheme of ['http', 'https']) {
        await page.goto(`${scheme}://${host}/`)
        expect(await clear()).toEqual([])
        expect(await jar()).toEqual([])
      }
    },
  )

  it('removes keys and databases, keeps ours, and names the database that is held open', async () => {
    await page.goto('https://www.example.co.th/')
    await page.evaluate(async () => {
      for (const store of [localStorage, sessionStorage])
        for (const key of ['_ga_1', '_ga_2', 'yinyom', 'cart']) store.setItem(key, '1')
      for (const name of ['_ga_held', '_ga_free', 'yinyom']) {
        const database = await new Promise<IDBDatabase>((done) => {
          const request = indexedDB.open(name)
          request.onsuccess = () => done(request.result)
        })
        if (name === '_ga_held') Object.assign(window, { database })
        else database.close()
      }
    })
    expect(await clear([{ cookies: [], storage: ['_ga*', 'y*'] }], ['yinyom'])).toEqual(['_ga_held'])
    const left = () =>
      page.evaluate(async () => [
        Object.keys(localStorage).sort(),
        Object.keys(sessionStorage).sort(),
        (await indexedDB.databases()).map(({ name = '' }) => name).sort(),
      ])
    expect(await left()).toEqual([
      ['cart', 'yinyom'],
      ['cart', 'yinyom'],
      ['_ga_held', 'yinyom'],
    ])
    // The deletion still stands: the next page is without it.
    await page.reload()
    await expect.poll(left).toEqual([['cart', 'yinyom'], ['cart', 'yinyom'], ['yinyom']])
  })

  it('survives a page that may store nothing', async () => {
    await page.goto('https://www.example.co.th/sandbox')
    expect(await page.evaluate(() => origin)).toBe('null')
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    expect(await clear()).toEqual([])
    await page.evaluate(() => new Promise((done) => setTimeout(done)))
    expect(errors).toEqual([])
  })
})

describe('H16: what services leave elsewhere', () => {
  const WORKER = `onfetch = () => {}`
  const none = { cookies: [], storage: [] }

  async function open() {
    await context.route('https://www.example.co.th/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: WORKER }),
    )
    await page.goto('https://www.example.co.th/a')
  }
  const clearAll = (services: object[], ran: boolean) =>
    page.evaluate(
      ([services, ran]) =>
        window.clearServices(services as Parameters<typeof window.clearServices>[0], { keep: ['yinyom*'], ran }),
      [services, ran] as const,
    )

  it('caches go by pattern, and others stay', async () => {
    await open()
    await page.evaluate(async () => {
      for (const name of ['ads-v1', 'ads-v2', 'site', 'yinyom-x']) await caches.open(name)
    })
    expect(await clearAll([{ ...none, caches: ['ads-*', 'y*'] }], false)).toEqual([])
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual(['site', 'yinyom-x'])
  })

  it.each([['/push.js'], ['https://www.example.co.th/push.js'], ['*/push.js'], ['/push/']])(
    'the worker that fits %s ends, and another stays',
    async (pattern) => {
      await open()
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('/push.js', { scope: '/push/' })
        await navigator.serviceWorker.register('/shop.js', { scope: '/' })
      })
      expect(await clearAll([{ ...none, workers: [pattern] }], false)).toEqual([])
      const scopes = await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      )
      expect(scopes).toEqual(['/'])
    },
  )

  it('the name of the window is cleared where something has run, and only there', async () => {
    await open()
    await page.evaluate(() => (window.name = 'id=1'))
    await clearAll([{ ...none, cookies: ['_t'] }], false)
    expect(await page.evaluate(() => window.name)).toBe('id=1')
    await clearAll([{ ...none, cookies: ['_t'] }], true)
    expect(await page.evaluate(() => window.name)).toBe('')
  })

  it('what cannot be cleared for anybody is named: files and the state of the history', async () => {
    await open()
    const left = () => page.evaluate(() => window.findLeft())
    expect(await left()).toBe('')
    await page.evaluate(() => history.replaceState({ id: 1 }, ''))
    expect(await left()).toBe('history.state')
    await page.evaluate(async () => (await navigator.storage.getDirectory()).getFileHandle('id', { create: true }))
    expect(await left()).toBe('the private file system and history.state')
  })
})
