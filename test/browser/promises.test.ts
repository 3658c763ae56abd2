import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { NOTHING, fixture, newVisitor, wordsOf } from './consent-page.ts'
import type { TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'

const SOON = { timeout: 15_000 }
const ASKED = ['functional', 'analytics', 'marketing']
const TAG = '<script src="/yinyom/yinyom.js" defer></script>'

const at = onStage({ faults: [] })

async function openExample(more: ConfigInput = {}, body = GATED): Promise<void> {
  await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site, more), { body }))
  await at.visitor.banner.waitFor()
}

const granted = async () => Object.entries(await at.visitor.choices()).filter(([id, yes]) => yes && ASKED.includes(id))

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
    await at.visitor.openFixture(at.site.url, `<!doctype html><meta charset="utf-8">${head}${TAG}<body>${GATED}`)
    await at.visitor.banner.waitFor()
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
    expect(await granted()).toEqual([])
    expect(at.visitor.errors).toEqual([])
  })

  it('a browser that refuses all storage: the choice holds for this page, the visitor is told, and the receipt is sent', async () => {
    await at.visitor.page.addInitScript(() => {
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
    expect(await at.visitor.demoLog()).toEqual([])
    const calls = at.site.faulty!.calls.length
    await at.visitor.openSettings()
    await at.visitor.inSettings('accept')
    await expect.poll(() => at.visitor.demoLog()).toEqual(['functional'])
    await expect.poll(() => wordsOf(at.visitor.page.locator('yinyom-ui .said'))).toContain('เฉพาะหน้านี้')
    await expect.poll(() => at.site.faulty!.calls.length, SOON).toBe(calls + 1)
    await at.visitor.page.reload()
    await at.visitor.banner.waitFor()
    expect(await at.visitor.demoLog()).toEqual([])
    expect(at.visitor.errors).toEqual([])
  })

  it('a network that dies after the first file: a yes holds, is on the device, and its receipt follows', async () => {
    let dead = true
    await at.visitor.context.route('**/yinyom/chunks/**', (route) => (dead ? route.abort() : route.continue()))
    await openExample()
    await at.visitor.accept()
    await expect.poll(() => at.visitor.demoLog()).toEqual(['functional', 'analytics', 'marketing'])
    expect(await at.visitor.page.evaluate(() => JSON.stringify(localStorage))).toContain('accept_all')
    expect(at.visitor.errors).toEqual([])
    dead = false
    await at.visitor.page.evaluate(() => dispatchEvent(new Event('online')))
    expect((await at.visitor.receipts(1)).map(({ event }) => event.action)).toEqual(['accept_all'])
  })

  it('a configuration that cannot be reached: a first visitor is asked by the defaults, and nothing runs', async () => {
    const tag = '<script src="/yinyom/yinyom.js" data-config="/nowhere.json" defer></script>'
    await at.visitor.context.route('**/nowhere.json', (route) => route.abort())
    await at.visitor.openFixture(at.site.url, `<!doctype html><meta charset="utf-8">${tag}<body>${GATED}`)
    await at.visitor.banner.waitFor()
    await expect
      .poll(async () => (await at.visitor.seen('yinyom:problem')).map(({ code }) => code))
      .toContain('config-unreachable')
    expect(await at.visitor.demoLog()).toEqual([])
    expect(await granted()).toEqual([])
  })
})

describe('promise 2: a choice is made by a person', () => {
  it('nothing that a page does by itself decides', async () => {
    await openExample()
    await at.visitor.page.evaluate(async () => {
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
    await at.visitor.settled()
    expect(await at.visitor.status()).toBe('unset')
    expect(await granted()).toEqual([])
    expect(await at.visitor.seen('yinyom:decision')).toEqual([])
    expect(await at.visitor.traces()).toEqual(NOTHING)
  })

  it('saving the settings as they open refuses everything', async () => {
    await openExample()
    await at.visitor.openSettings()
    await at.visitor.inSettings('save')
    const [receipt] = await at.visitor.receipts(1)
    expect(receipt!.event.state).toBe('refused')
    expect(await granted()).toEqual([])
  })
})

describe('promise 3: refusing is as easy as accepting, and so is withdrawing, from every page', () => {
  it.each(['bar', 'box', 'modal', 'inline'] as const)('one click either way in a %s', async (layout) => {
    for (const answer of ['accept', 'reject'] as const) {
      const one = await newVisitor(at.browser)
      await one.openFixture(
        at.site.url,
        fixture(exampleConfig(at.site, { ui: { layout } }), { body: '<p data-yinyom-inline></p>' }),
      )
      await one.banner.waitFor()
      await one[answer]()
      expect(one.clicks).toBe(1)
      await expect.poll(() => one.status()).toBe('decided')
      await one.context.close()
    }
  })

  it.each(['/one-line/', '/shop/?panel=off', '/spa/', '/spa/about.html', '/strict/', '/government/', '/shop/privacy/'])(
    'on %s taking it all back takes as many clicks as agreeing to all',
    async (path) => {
      await at.visitor.open(at.site.url + path)
      await at.visitor.reject()
      const before = at.visitor.clicks
      await at.visitor.openSettings()
      await at.visitor.inSettings('accept')
      const agreeing = at.visitor.clicks - before
      await at.visitor.page.reload()
      await at.visitor.withdraw()
      expect(at.visitor.clicks - before - agreeing).toBe(agreeing)
      await at.visitor.settled()
      // The withdrawal may reload the page between two looks at it.
      await expect.poll(granted).toEqual([])
    },
  )
})
