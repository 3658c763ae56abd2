import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch } from './chromium.ts'
import { NOTHING, WITH_FIXTURES, fixture, newVisitor, wordsOf } from './consent-page.ts'
import type { ConsentPage, TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const SOON = { timeout: 15_000 }
const ASKED = ['functional', 'analytics', 'marketing']
const TAG = '<script src="/yinyom/yinyom.js" defer></script>'

let site: Site
let browser: Browser
let visitor: ConsentPage
beforeAll(async () => {
  site = await startSite({ faults: [] })
  browser = await launch(WITH_FIXTURES)
})
beforeEach(async () => {
  visitor = await newVisitor(browser)
})
afterEach(() => visitor.context.close())
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function openExample(more: ConfigInput = {}, body = GATED): Promise<void> {
  await visitor.openFixture(site.url, fixture(exampleConfig(site, more), { body }))
  await visitor.banner.waitFor()
}

const granted = async () => Object.entries(await visitor.choices()).filter(([id, yes]) => yes && ASKED.includes(id))

describe('promise 1: it fails closed', () => {
  const hurt: [string, string][] = [
    ['a configuration that is no JSON', '<script type="application/json" data-yinyom>{"categories": [</script>'],
    ['a configuration that is no object', '<script type="application/json" data-yinyom>"accept"</script>'],
    [
      'optional categories that claim to be granted',
      '<script>yinyomConfig = { categories: [{ id: "analytics", required: 1 }, { id: "marketing", legalBasis: "none" }] }</script>',
    ],
    [
      'a configuration that reaches for the prototype',
      `<script>yinyomConfig = JSON.parse('{"__proto__": {"analytics": true}, "categories": ["analytics", "__proto__", "constructor"]}')</script>`,
    ],
    [
      'a configuration whose getters throw',
      '<script>yinyomConfig = { get categories() { throw new Error("no") } }</script>',
    ],
    ['a stored answer that is not ours', '<script>document.cookie = "yinyom=1:analytics1~marketing1; Path=/"</script>'],
  ]
  it.each(hurt)('%s: the question is asked, and nothing runs', async (_, head) => {
    await visitor.openFixture(site.url, `<!doctype html><meta charset="utf-8">${head}${TAG}<body>${GATED}`)
    await visitor.banner.waitFor()
    await visitor.settled()
    expect(await visitor.demoLog()).toEqual([])
    expect(await granted()).toEqual([])
    expect(visitor.errors).toEqual([])
  })

  it('a browser that refuses all storage: the choice holds for this page, the visitor is told, and the receipt is sent', async () => {
    await visitor.page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
      Object.defineProperty(window, 'localStorage', { get: refuse })
      Object.defineProperty(window, 'sessionStorage', { get: refuse })
      Object.defineProperty(window, 'indexedDB', { get: refuse })
    })
    const script =
      '<script type="text/plain" data-category="functional">(window.demoLog ??= []).push("functional")</script>'
    await openExample({}, script)
    expect(await visitor.demoLog()).toEqual([])
    const calls = site.faulty!.calls.length
    await visitor.openSettings()
    await visitor.inSettings('accept')
    await expect.poll(() => visitor.demoLog()).toEqual(['functional'])
    await expect.poll(() => wordsOf(visitor.page.locator('yinyom-ui output.s-toast'))).toContain('เฉพาะหน้านี้')
    await expect.poll(() => site.faulty!.calls.length, SOON).toBe(calls + 1)
    await visitor.page.reload()
    await visitor.banner.waitFor()
    expect(await visitor.demoLog()).toEqual([])
    expect(visitor.errors).toEqual([])
  })

  it('a network that dies after the first file: a yes grants nothing until it can be recorded, and is not lost', async () => {
    let dead = true
    await visitor.context.route('**/yinyom/chunks/**', (route) => (dead ? route.abort() : route.continue()))
    await openExample()
    await visitor.accept()
    await visitor.settled()
    expect(await visitor.demoLog()).toEqual([])
    expect(await visitor.traces()).toEqual(NOTHING)
    expect(visitor.errors).toEqual([])
    dead = false
    await visitor.page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => visitor.demoLog(), SOON).toEqual(['functional', 'analytics', 'marketing'])
    expect((await visitor.receipts(1)).map(({ event }) => event.action)).toEqual(['accept_all'])
  })

  it('a configuration that cannot be reached: a first visitor is asked by the defaults, and nothing runs', async () => {
    const tag = '<script src="/yinyom/yinyom.js" data-config="/nowhere.json" defer></script>'
    await visitor.context.route('**/nowhere.json', (route) => route.abort())
    await visitor.openFixture(site.url, `<!doctype html><meta charset="utf-8">${tag}<body>${GATED}`)
    await visitor.banner.waitFor()
    await expect
      .poll(async () => (await visitor.seen('yinyom:problem')).map(({ code }) => code))
      .toContain('config-unreachable')
    expect(await visitor.demoLog()).toEqual([])
    expect(await granted()).toEqual([])
  })
})

describe('promise 2: a choice is made by a person', () => {
  it('nothing that a page does by itself decides', async () => {
    await openExample()
    await visitor.page.evaluate(async () => {
      const { Yinyom } = window as unknown as TestWindow
      await Yinyom.ready
      Yinyom.subscribe(() => {})
      Yinyom.setLocale('en')
      await Yinyom.open('settings')
      Yinyom.close()
      await Yinyom.open('banner')
      Yinyom.close()
      await Yinyom.flush()
      await Yinyom.receipts()
      await Yinyom.reset()
      document.dispatchEvent(new Event('visibilitychange'))
      dispatchEvent(new Event('pagehide'))
      new BroadcastChannel('yinyom').postMessage({ record: 'analytics1', accept: true })
    })
    await visitor.settled()
    expect(await visitor.status()).toBe('unset')
    expect(await granted()).toEqual([])
    expect(await visitor.seen('yinyom:decision')).toEqual([])
    expect(await visitor.traces()).toEqual(NOTHING)
  })

  it('saving the settings as they open refuses everything', async () => {
    await openExample()
    await visitor.openSettings()
    await visitor.inSettings('save')
    const [receipt] = await visitor.receipts(1)
    expect(receipt!.event.state).toBe('refused')
    expect(await granted()).toEqual([])
  })
})

describe('promise 3: refusing is as easy as accepting, and so is withdrawing, from every page', () => {
  it.each(['bar', 'box', 'modal', 'inline'] as const)('one click either way in a %s', async (layout) => {
    for (const answer of ['accept', 'reject'] as const) {
      const one = await newVisitor(browser)
      await one.openFixture(
        site.url,
        fixture(exampleConfig(site, { ui: { layout } }), { body: '<p data-yinyom-inline></p>' }),
      )
      await one[answer]()
      expect(one.clicks).toBe(1)
      await expect.poll(() => one.status()).toBe('decided')
      await one.context.close()
    }
  })

  it.each(['/one-line/', '/shop/?panel=off', '/spa/', '/spa/about.html', '/strict/', '/government/', '/shop/privacy/'])(
    'on %s taking it all back takes as many clicks as agreeing to all',
    async (path) => {
      await visitor.open(site.url + path)
      await visitor.reject()
      const before = visitor.clicks
      await visitor.openSettings()
      await visitor.inSettings('accept')
      const agreeing = visitor.clicks - before
      await visitor.page.reload()
      await visitor.withdraw()
      expect(visitor.clicks - before - agreeing).toBe(agreeing)
      await visitor.settled()
      // The withdrawal may reload the page between two looks at it.
      await expect.poll(granted).toEqual([])
    },
  )
})
