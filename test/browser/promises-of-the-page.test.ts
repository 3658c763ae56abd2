import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { startCachedSite } from './cached-site.ts'
import { fixture, named, newVisitor, wordsOf } from './consent-page.ts'
import type { TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'

const SOON = { timeout: 15_000 }

const at = onStage({ faults: [] })

async function openExample(more: ConfigInput = {}, body = GATED): Promise<void> {
  await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site, more), { body }))
  await at.visitor.banner.waitFor()
}

describe('promise 4: evidence is neither lost nor doubled', () => {
  it('a collector that breaks off after it has stored, and one that is down, end in one row for each decision', async () => {
    at.site.faulty!.follow(['cut-after-commit', { status: 503 }])
    await openExample({ onWithdraw: 'keep' })
    await at.visitor.accept()
    await at.visitor.withdraw()
    const ids = (await at.visitor.receipts(2)).map(({ receipt_id: id }) => id)
    await expect
      .poll(async () => {
        // By itself the page would leave alone for half a minute who has answered 503.
        await at.visitor.page.evaluate(() => window.Yinyom.flush())
        const rows = (await at.site.receipts()).map(({ receipt }) => receipt.receipt_id)
        return rows.filter((id) => ids.includes(id)).sort()
      }, SOON)
      .toEqual([...ids].sort())
    await expect
      .poll(async () => (await at.visitor.seen('yinyom:receipt')).filter(({ state }) => state === 'sent').length, SOON)
      .toBe(2)
  })
})

describe('promise 5: the host page is never hurt', () => {
  const state = () => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^(yinyomSeen|reportViolation|__|\d+$)/.test(name)),
    attributes: [document.documentElement, document.body].map((element) =>
      [...element.attributes].map((a) => a.name + a.value),
    ),
    overflow: [document.documentElement, document.body].map((element) => getComputedStyle(element).overflow),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    // Our element is first in it, and all else is as it was.
    body: document.body.innerHTML.replace(/<yinyom-ui.*?<\/yinyom-ui>/, ''),
    font: getComputedStyle(document.querySelector('h1')!).fontFamily,
  })

  it.each([
    ['off', []],
    ['basic', ['dataLayer']],
  ] as const)(
    'no style, scroll lock, markup or global of ours is left on the page (consent mode %s)',
    async (consentMode, more) => {
      const body = '<p>เนื้อหา</p><button data-yinyom-open="settings">ตั้งค่า</button>'
      const config = exampleConfig(at.site, { consentMode, ui: { layout: 'modal' } })
      await at.visitor.openFixture(at.site.url, fixture(config, { body, tag: '' }), '/without/')
      const before = await at.visitor.page.evaluate(state)
      await at.visitor.openFixture(at.site.url, fixture(config, { body }))
      await at.visitor.openSettings()
      await at.visitor.inSettings('accept')
      await at.visitor.receipts(1)
      const after = await at.visitor.page.evaluate(state)
      expect(after).toEqual({ ...before, globals: expect.anything() as unknown })
      const added = after.globals.filter((name) => !before.globals.includes(name))
      expect(added.sort()).toEqual(['Yinyom', 'yinyomQueue', ...more].sort())
      await at.visitor.page.evaluate(() => (window as unknown as TestWindow).Yinyom.destroy())
      expect(await at.visitor.page.locator('yinyom-ui, yinyom-frame').count()).toBe(0)
    },
  )

  it.each(['bar', 'box', 'modal'] as const)('nothing on the page moves when a %s appears or goes', async (layout) => {
    await at.visitor.page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openExample({ ui: { layout } })
    await at.visitor.settled()
    // Not through a click: what follows one within half a second is not counted.
    await at.visitor.page.evaluate(() => (window as unknown as TestWindow).Yinyom.rejectAll())
    await at.visitor.banner.waitFor({ state: 'detached' })
    // The tab comes to somebody who is there.
    await at.visitor.page.mouse.move(5, 5)
    await at.visitor.launcher.waitFor()
    expect(await at.visitor.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  })

  it('what the page itself throws at us stays its own: others are told, and nothing of ours escapes', async () => {
    const head = `<script>
      told = []
      yinyomQueue = [
        () => { throw new Error('mine, queue') },
        (y) => y.subscribe(() => { throw new Error('mine, subscribe') }),
        (y) => y.subscribe((choices) => told.push(choices.analytics)),
      ]
      addEventListener('yinyom:prompt', () => { throw new Error('mine, event') })
    </script>`
    await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site), { head, body: GATED }))
    await at.visitor.accept()
    await expect.poll(() => at.visitor.demoLog()).toEqual(['functional', 'analytics', 'marketing'])
    expect(await at.visitor.page.evaluate(() => (window as unknown as { told: boolean[] }).told.at(-1))).toBe(true)
    expect(await at.visitor.receipts(1)).toHaveLength(1)
    const others = at.visitor.errors.filter(({ message }) => !message.startsWith('mine,'))
    expect(others).toEqual([])
  })
})

describe('promise 6: returning visitors pay almost nothing', () => {
  it('asks the network for nothing that is not cached, runs no Preact, says nothing, and starts gated scripts at once', async () => {
    const html = fixture(
      { ui: { launcher: false } },
      { body: GATED, tag: '<script src="/yinyom/yinyom.js" defer></script>' },
    )
    const cached = await startCachedSite(html)
    await at.visitor.open(cached.url)
    await at.visitor.accept()
    await at.visitor.receipts(1)
    await at.visitor.settled()
    cached.asked.length = 0
    await at.visitor.page.addInitScript(() => {
      const page = window as unknown as TestWindow & { drawn: number; first: string[]; demoLog?: string[] }
      page.drawn = 0
      const queue = [
        (yinyom: object) => {
          // The same task in which our file runs: what has not run by now was not first.
          page.first = [...(page.demoLog ?? [])]
          const { options } = (yinyom as Record<symbol, { options: { vnode?: () => void } }>)[
            Symbol.for('yinyom.preact')
          ]!
          options.vnode = () => (page.drawn += 1)
        },
      ]
      Object.assign(page, { yinyomQueue: queue })
    })
    await at.visitor.open(cached.url)
    await at.visitor.settled()
    const { first, drawn } = await at.visitor.page.evaluate(() => {
      const page = window as unknown as { first: string[]; drawn: number }
      return { first: page.first, drawn: page.drawn }
    })
    expect(first).toEqual(['functional', 'analytics', 'marketing'])
    expect(drawn).toBe(0)
    expect(await at.visitor.page.locator('yinyom-ui').count()).toBe(0)
    expect(cached.asked.filter((path) => path.startsWith('/yinyom/'))).toEqual([])
    await cached.stop()
  })
})

describe('promise 7: Thai first', () => {
  it('speaks Thai to a browser in English unless told otherwise, with Buddhist-era dates that say พ.ศ.', async () => {
    const one = await newVisitor(at.browser, { locale: 'en-US' })
    await one.openFixture(at.site.url, fixture(exampleConfig(at.site), { lang: 'en' }))
    await one.accept()
    await one.openSettings()
    const words = await wordsOf(one.settings)
    const year = new Date().getFullYear() + 543
    expect(words).toContain(`พ.ศ. ${year}`)
    expect(words).not.toContain(String(year - 543))
    await one.context.close()
  })

  it('says everything in English too', async () => {
    await openExample({ guardian: true, onWithdraw: 'keep' })
    await at.visitor.banner.getByRole('button', { name: 'English' }).click()
    const thai = (words: string) => (words.match(/[ก-๛]+/g) ?? []).filter((word) => word !== 'ไทย')
    await expect.poll(async () => thai(await wordsOf(at.visitor.banner))).toEqual([])
    await expect.poll(async () => thai(await wordsOf(at.visitor.placeholders.getByRole('button').first()))).toEqual([])
    await at.visitor.openSettings()
    await at.visitor.inSettings('accept')
    await at.visitor.receipts(1)
    await at.visitor.openSettings()
    for (const summary of await at.visitor.settings.locator('summary').all()) await summary.click()
    expect(thai(await wordsOf(at.visitor.settings))).toEqual([])
    expect(await at.visitor.settings.getAttribute('lang')).toBe('en')
    await at.visitor.settings.getByRole('button', { name: named('ไทย') }).click()
    await expect.poll(() => wordsOf(at.visitor.settings.locator('h2'))).toBe('ตั้งค่าคุกกี้')
  })
})

describe('promise 8: minimal data', () => {
  it('a receipt has nothing of the visitor but a random name, and its request shows nothing else', async () => {
    const before = `${at.site.url}/fixture/before?who=somchai@example.test`
    await at.visitor.context.route(before, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<a href="/fixture/?token=s3cret&user=somchai">go</a>' }),
    )
    await at.visitor.context.route(`${at.site.url}/fixture/?token=s3cret&user=somchai`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture(exampleConfig(at.site)) }),
    )
    await at.visitor.context.addCookies([{ name: 'session', value: 'account-42', url: at.site.url }])
    await at.visitor.open(before)
    await at.visitor.page.locator('a').click()
    const sending = at.visitor.page.waitForRequest((request) => request.method() === 'POST')
    await at.visitor.accept()
    const request = await sending
    const sent = JSON.stringify(await request.allHeaders()) + request.postData()!
    for (const secret of ['somchai', 's3cret', 'account-42', '/fixture/before']) expect(sent).not.toContain(secret)
    const receipt = JSON.parse(request.postData()!) as object
    expect(Object.keys(receipt).sort()).toEqual([
      'event',
      'jurisdiction',
      'notice',
      'pii_principal_id',
      'prev',
      'purposes',
      'receipt_id',
      'record_id',
      'schema_version',
      'seq',
      'signals',
      'site',
      'ui',
      'withdrawal_method',
    ])
    expect(JSON.stringify(receipt)).not.toMatch(/Mozilla|Chrom|Linux|th-TH|Asia/)
  })
})
