import { createHash } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixture } from '../consent-page.ts'
import { onStage } from '../on-stage.ts'
import { SOON, WAITING, openOthers, rowsOf } from './others-page.ts'
import { firstFile, startCdn } from './own-server.ts'

// The shell does not always give a frame without an origin its clicks.
const at = onStage({}, { whole: true })

const problems = async () => (await at.visitor.seen('yinyom:problem')).map(({ code }) => code)
const ours = () => at.visitor.messages.filter((message) => message.includes('[Yinyom]'))
const MISSING = /Chunks failed.*CORS.*data-chunks/s
const allRan = () => expect.poll(() => at.visitor.demoLog(), SOON).toEqual(['functional', 'analytics', 'marketing'])

/** The answer holds with nothing but the first file: here, and on the next page. */
async function expectAnswerWithoutChunks(): Promise<void> {
  await at.visitor.banner.waitFor()
  await at.visitor.accept()
  await allRan()
  await at.visitor.page.reload()
  await allRan()
  expect(await at.visitor.banner.count()).toBe(0)
}

describe('a chunk that fails', () => {
  it.each(['act', 'attend', 'receipts', 'problems'])(
    'G16: %s is not there once: the answer is one row, without a reload',
    async (chunk) => {
      let refused = 0
      await at.visitor.context.route(`**/${chunk}.js*`, (route) =>
        refused++ ? route.continue() : route.fulfill({ status: 503 }),
      )
      const name = await openOthers(at)
      await at.visitor.banner.waitFor()
      await at.visitor.accept()
      await allRan()
      // What has failed to come is tried again: by itself, with the network, or with the next page.
      if (chunk === 'receipts') await at.visitor.page.evaluate(() => dispatchEvent(new Event('online')))
      await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
      expect(at.visitor.errors.map(String)).toEqual([])
    },
  )

  it('own: settings that are not there once open at the second press, and the first says that it did not work', async () => {
    let refused = 0
    await at.visitor.context.route('**/settings.js*', (route) =>
      refused++ < 2 ? route.fulfill({ status: 503 }) : route.continue(),
    )
    await openOthers(at)
    await at.visitor.banner.locator('[data-action=settings]').click()
    await at.visitor.banner.locator('[role=alert]').waitFor()
    await expect
      .poll(async () => {
        if (!(await at.visitor.settings.count())) await at.visitor.banner.locator('[data-action=settings]').click()
        return at.visitor.settings.count()
      }, SOON)
      .toBe(1)
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('G24: a database that never answers keeps no tracker’s cookie alive', async () => {
    const head = `<script>indexedDB.open = () => new EventTarget(); document.cookie = '_ga=1; Path=/'</script>`
    const services = [{ id: 'ga', category: 'analytics', name: 'GA', cookies: ['_ga'] }]
    await openOthers(at, { head, config: { services } })
    await at.visitor.reject()
    const cookies = async () => (await at.visitor.traces()).cookies
    await expect.poll(cookies, { ...SOON, interval: 20 }).not.toContain('_ga')
    // The store has not been given up yet: its limit was not waited for.
    expect(await problems()).toEqual([])
  })
})

describe('the first file at an address that its chunks do not have', () => {
  it('G15: a host without CORS: the answer holds, and the console says once what to do', async () => {
    const cdn = await startCdn()
    onTestFinished(() => cdn.stop())
    await openOthers(at, { tag: `<script src="${cdn.url}/yinyom/yinyom.js" defer></script>` })
    await at.visitor.banner.waitFor()
    await at.visitor.accept()
    await allRan()
    await expect.poll(problems, SOON).toEqual(['chunk-failed'])
    expect(ours()).toHaveLength(1)
    expect(ours()[0]).toMatch(MISSING)
    await at.visitor.page.reload()
    await allRan()
    expect(await at.visitor.banner.count()).toBe(0)
  })

  it('own: a host with CORS serves all of it', async () => {
    const cdn = await startCdn({ 'access-control-allow-origin': '*' })
    onTestFinished(() => cdn.stop())
    const name = await openOthers(at, { tag: `<script src="${cdn.url}/yinyom/yinyom.js?v=3#x" defer></script>` })
    await at.visitor.accept()
    await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
    await at.visitor.openSettings()
    expect(cdn.asked).toContain('/yinyom/yinyom.js')
    expect(ours()).toEqual([])
  })

  const CHUNKS = '/yinyom/chunks'
  const combined = '<script src="/cache/all.js" defer></script>'
  it.each([
    [
      'G17: combined with others, with data-chunks',
      `<script src="/cache/all.js" data-chunks="${CHUNKS}" defer></script>`,
      {},
    ],
    ['G17: combined with others, with the folder in the configuration', combined, { chunks: CHUNKS }],
    ['G17: combined with others, with a slash behind the folder', combined, { chunks: `${CHUNKS}/` }],
    ['G17: inlined, with data-chunks', `<script data-chunks="${CHUNKS}">FILE</script>`, {}],
    ['own: inlined, with the folder in the configuration', '<script>FILE</script>', { chunks: CHUNKS }],
  ])('%s: all of it works', async (_, tag, config) => {
    const file = await firstFile()
    await at.visitor.context.route('**/cache/all.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `var shop = 1;\n${file}\n;var more = 2` }),
    )
    const [open, close] = tag.split('FILE')
    const whole = close === undefined ? tag : open! + file + close
    const name = await openOthers(at, { tag: whole, config: { receipts: { endpoint: at.site.endpoint }, ...config } })
    const id = name
    await at.visitor.accept()
    await allRan()
    await expect.poll(() => rowsOf(at.site, id), SOON).toHaveLength(1)
    await at.visitor.openSettings()
    expect(ours()).toEqual([])
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it.each([
    ['G17: combined, and nobody says where they are', '<script src="/cache/all.js" defer></script>'],
    ['G17: inlined, and nobody says where they are', '<script>FILE</script>'],
  ])('%s: the answer holds, and the console says once what to do', async (_, tag) => {
    const file = await firstFile()
    await at.visitor.context.route('**/cache/**', (route) =>
      route.request().url().endsWith('all.js')
        ? route.fulfill({ contentType: 'text/javascript', body: `var shop = 1;\n${file}` })
        : route.fulfill({ status: 404 }),
    )
    const [open, close] = tag.split('FILE')
    await openOthers(at, { tag: close === undefined ? tag : open! + file + close })
    await expectAnswerWithoutChunks()
    await expect.poll(() => ours().length, SOON).toBeGreaterThan(0)
    expect(ours().every((message) => MISSING.test(message))).toBe(true)
    // One for each page.
    expect(ours().length).toBeLessThanOrEqual(2)
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('G18: as a module it says in one sentence what is wrong, and hurts nothing', async () => {
    await openOthers(at, { tag: '<script type="module" src="/yinyom/yinyom.js"></script>' })
    await expect.poll(() => ours().length, SOON).toBe(1)
    expect(ours()[0]).toMatch(/classic script.*type="module"/)
    expect(await at.visitor.demoLog()).toEqual([])
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})

describe('a page that lets no chunk through', () => {
  async function openUnder(policy: (hash: string) => string): Promise<void> {
    const hash = `sha384-${createHash('sha384')
      .update(await firstFile())
      .digest('base64')}`
    const tag = `<script src="/yinyom/yinyom.js" integrity="${hash}" defer></script>`
    const own = `document.addEventListener('click', (e) => { if (e.target.id === 'yes') Yinyom.acceptAll().then(() => e.target.dataset.done = 1) })`
    await at.visitor.context.route('**/strict-hash/', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy(hash) },
        body: fixture({}, { tag, body: WAITING, head: `<meta name="own" content="${own.length}">` }),
      }),
    )
    await at.visitor.open(`${at.site.url}/strict-hash/`)
    await at.visitor.banner.waitFor()
  }

  it('H22: a policy of hashes: refusal and acceptance hold, and the console says it once', async () => {
    await openUnder((hash) => `script-src '${hash}' 'strict-dynamic'`)
    await at.visitor.reject()
    await expect.poll(() => ours().length, SOON).toBe(1)
    expect(ours()[0]).toMatch(/script-src/)
    await at.visitor.page.reload()
    await expect.poll(() => at.visitor.status()).toBe('decided')
    expect(await at.visitor.banner.count()).toBe(0)
    expect(ours().length).toBeLessThanOrEqual(2)
  })

  it('H22: acceptAll() settles, and open() does not hang for ever', async () => {
    await openUnder((hash) => `script-src '${hash}' 'strict-dynamic'`)
    await at.visitor.page.evaluate(() => window.Yinyom.open('settings'))
    await at.visitor.banner.locator('[role=alert]').waitFor()
    await at.visitor.page.evaluate(() => window.Yinyom.acceptAll())
    expect(await at.visitor.status()).toBe('decided')
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('own: a policy without the host of the chunks: the same', async () => {
    const file = await firstFile()
    await at.visitor.context.route('**/strict-host/', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': `script-src ${at.site.url}/yinyom/yinyom.js` },
        body: fixture({}, { body: WAITING }),
      }),
    )
    expect(file.length).toBeGreaterThan(0)
    await at.visitor.open(`${at.site.url}/strict-host/`)
    await at.visitor.reject()
    await expect.poll(() => ours().length, SOON).toBe(1)
    await at.visitor.page.reload()
    await expect.poll(() => at.visitor.status()).toBe('decided')
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('G25: in a frame without an origin nothing throws, a refusal closes the question, and a yes says that it cannot be taken', async () => {
    await at.visitor.context.route('**/inner/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture({}, { body: WAITING }) }),
    )
    const frame = '<iframe sandbox="allow-scripts" src="/inner/" width="380" height="700"></iframe>'
    await openOthers(at, { tag: '', body: frame })
    const inner = at.visitor.page.frameLocator('iframe')
    await inner.locator('yinyom-ui .banner').waitFor()
    await inner.locator('[data-action=accept]').click()
    await inner.locator('yinyom-ui [role=alert]').waitFor()
    await inner.locator('[data-action=reject]').click()
    await inner.locator('yinyom-ui .banner').waitFor({ state: 'detached' })
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})
