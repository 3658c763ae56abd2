import { createHash } from 'node:crypto'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput, ConsentReceipt } from '../../src/consent.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import { launch } from './chromium.ts'
import { NOTHING, WITH_FIXTURES, fixture, named, newVisitor, wordsOf } from './consent-page.ts'
import type { ConsentPage, TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let visitor: ConsentPage
beforeAll(async () => {
  site = await startSite()
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

async function openExample(more: ConfigInput = {}, who = visitor): Promise<void> {
  await who.openFixture(site.url, fixture(exampleConfig(site, more), { body: GATED }))
  await who.banner.waitFor()
}

const daysOf = ({ event }: ConsentReceipt) => (Date.parse(event.valid_until) - Date.parse(event.time)) / 86_400_000

/** Everything that can be seen of a control but its words and its place. */
const looksOf = (target: Locator) =>
  target.evaluate((element) => {
    const style = getComputedStyle(element)
    return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))
  })

/** Names of what differs. Equal columns may differ by a 64th of a pixel: that is the grid that browsers lay out on. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const parts = (value = '') => value.split(/(-?\d+(?:\.\d+)?)/)
  const alike = (a: string, b: string) => a === b || Math.abs(Number(a) - Number(b)) <= 0.05
  return Object.keys({ ...one, ...other }).filter((name) => {
    const [a, b] = [parts(one[name]), parts(other[name])]
    return a.length !== b.length || a.some((part, at) => !alike(part, b[at]!))
  })
}

// Rules B1–B14 of a Thai banner: PDPA s.19, s.20, s.23, s.24 and the consent guideline of 2565.
describe('banner rules', () => {
  it('B1: nothing optional runs before a choice', async () => {
    await openExample()
    await visitor.settled()
    expect(await visitor.demoLog()).toEqual([])
    expect(await visitor.traces()).toEqual(NOTHING)
    const paths = visitor.requests.map(({ url }) => new URL(url).pathname)
    expect(
      paths.filter((path) => path !== '/fixture/' && !path.startsWith('/yinyom/') && path !== '/favicon.ico'),
    ).toEqual([])
  })

  it('B2: no switch is on beforehand, and neither scrolling, going on nor closing is consent', async () => {
    await openExample({ ui: { layout: 'box' } })
    await visitor.openSettings()
    const switches = visitor.settings.getByRole('switch')
    expect(await switches.count()).toBeGreaterThanOrEqual(3)
    for (const one of await switches.all()) expect(await one.isChecked()).toBe(false)
    await visitor.page.keyboard.press('Escape')
    await visitor.settings.waitFor({ state: 'detached' })
    await visitor.page.mouse.wheel(0, 2000)
    await visitor.page.evaluate(() => (window as unknown as TestWindow).Yinyom.close())
    await visitor.open(`${site.url}/fixture/`)
    await visitor.banner.waitFor()
    expect(await visitor.status()).toBe('unset')
    expect(await visitor.traces()).toEqual(NOTHING)
  })

  it.each([320, 390, 1280])(
    'B3: rejecting is as easy and as visible as accepting, on the first layer (%d px wide)',
    async (width) => {
      await visitor.page.setViewportSize({ width, height: 800 })
      const cases: ConfigInput[] = [
        { ui: { layout: 'bar' } },
        { ui: { layout: 'box', theme: 'dark', reject: 'necessary' } },
        { ui: { layout: 'modal' }, locale: 'en' },
        { ui: { layout: 'bar', position: 'top', reject: 'necessary', close: true }, locale: 'en' },
      ]
      for (const one of cases) {
        await openExample(one)
        const [accept, reject, settings] = (['accept', 'reject', 'settings'] as const).map((action) =>
          visitor.banner.locator(`[data-action=${action}]`),
        ) as [Locator, Locator, Locator]
        const looks = await looksOf(accept)
        expect(differences(await looksOf(reject), looks), JSON.stringify(one.ui)).toEqual([])
        expect(differences(await looksOf(settings), looks), JSON.stringify(one.ui)).toEqual([])
        await accept.focus()
        await visitor.page.keyboard.press('Tab')
        expect(await reject.evaluate((element) => element.matches(':focus'))).toBe(true)
        for (const button of [accept, reject, settings]) expect(await button.isVisible()).toBe(true)
        await visitor.context.unroute(`${site.url}/fixture/`)
      }
    },
  )

  it('B3: a question in a dialog does not stand on “accept” when it opens', async () => {
    await openExample({ ui: { layout: 'modal' }, locales: ['th'], links: {} })
    await visitor.page.keyboard.press('Enter')
    expect(await visitor.status()).toBe('unset')
  })

  it('B4: refusing does not block the page', async () => {
    await openExample({ ui: { layout: 'modal' } })
    await visitor.reject()
    const free = await visitor.page.evaluate(() => ({
      inert: document.querySelector('[inert]') !== null,
      scroll: getComputedStyle(document.documentElement).overflow + getComputedStyle(document.body).overflow,
      top: document.elementFromPoint(195, 300)?.closest('yinyom-ui') !== null,
    }))
    expect(free).toEqual({ inert: false, scroll: 'visiblevisible', top: false })
  })

  it('B5: each purpose is asked by itself, and no terms of service with it', async () => {
    await openExample()
    expect(await wordsOf(visitor.banner)).not.toMatch(/ข้อกำหนด|เงื่อนไขการใช้|ข้อตกลง|terms/i)
    await visitor.openSettings()
    for (const id of ['functional', 'analytics', 'marketing']) expect(await visitor.switchFor(id).count(), id).toBe(1)
    expect(await wordsOf(visitor.settings)).not.toMatch(/ข้อกำหนด|เงื่อนไขการใช้|ข้อตกลง|terms/i)
    await visitor.switchFor('analytics').check()
    await visitor.inSettings('save')
    await expect.poll(() => visitor.demoLog()).toEqual(['analytics'])
    expect(await visitor.choices()).toMatchObject({ analytics: true, functional: false, marketing: false })
  })

  it('B6: purpose, data, receivers, retention and how to withdraw are one step away, in Thai', async () => {
    await openExample()
    await visitor.openSettings()
    expect(visitor.clicks).toBe(1)
    expect(await visitor.settings.getAttribute('lang')).toBe('th')
    for (const summary of await visitor.settings.locator('.s-category summary').all()) await summary.click()
    const words = await wordsOf(visitor.settings)
    const wanted = [
      'นับผู้เข้าชมแต่ละหน้า',
      'บริษัทสถิติ',
      '_ga_*',
      '2 ปี',
      'ความยินยอม (มาตรา 19)',
      'ถอนความยินยอมได้ตลอดเวลา',
      'ร้านตัวอย่าง',
      'dpo@example.test',
    ]
    for (const part of wanted) expect(words).toContain(part)
    const links = await visitor.settings.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toContain('/shop/privacy/')
  })

  it('B7: withdrawing takes no more than agreeing, and its effect is told before it', async () => {
    await openExample()
    await visitor.reject()
    // From the same place: a page where nothing is open.
    const atFirst = visitor.clicks
    await visitor.openSettings()
    await visitor.inSettings('accept')
    const agreeing = visitor.clicks - atFirst
    await visitor.openSettings()
    const effect = visitor.settings.getByText(/เมื่อถอนแล้ว/)
    const button = visitor.settings.getByRole('button', { name: named('ถอนความยินยอม') })
    expect(await effect.isVisible()).toBe(true)
    expect((await effect.boundingBox())!.y).toBeLessThan((await button.boundingBox())!.y)
    // No scrolling either.
    expect((await button.boundingBox())!.y).toBeLessThan(844)
    const before = visitor.clicks
    await visitor.inSettings('withdraw')
    // With the click that has opened the settings.
    expect(visitor.clicks - before + 1).toBeLessThanOrEqual(agreeing)
    await expect.poll(() => visitor.choices()).toMatchObject({ functional: false, analytics: false, marketing: false })
  })

  it('B8: a receipt says who by pseudonym, what text, when, which version and which choice', async () => {
    await openExample()
    const text = (part: string) => visitor.banner.locator(part).evaluate((element) => element.textContent)
    const links = await visitor.banner
      .locator('a')
      .evaluateAll((all) => all.map((a) => ({ label: a.textContent, href: a.getAttribute('href')! })))
    const shown = {
      surface: 'banner',
      lang: 'th',
      layout: 'bar',
      text: {
        title: await text('h2'),
        body: await text('.words p:not(.links)'),
        accept: await text('[data-action=accept]'),
        reject: await text('[data-action=reject]'),
        settings: await text('[data-action=settings]'),
        links,
      },
    }
    const before = Date.now()
    await visitor.accept()
    const [receipt] = (await visitor.receipts(1)) as [ConsentReceipt]
    expect(receipt.pii_principal_id).toMatch(/^anon:[\w-]{22}$/)
    expect(receipt.ui.content_sha256).toBe(createHash('sha256').update(canonicalJson(shown)).digest('hex'))
    expect(receipt.ui).toMatchObject({ surface: 'banner', layer: 1, lang: 'th', layout: 'bar', widget: '0.1.0' })
    expect(Math.abs(Date.parse(receipt.event.time) - before)).toBeLessThan(10_000)
    expect(receipt.event).toMatchObject({ type: 'explicit', state: 'given', action: 'accept_all' })
    expect(receipt.purposes).toEqual([
      { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
      { id: 'necessary', service: 'login', basis: 'contract', state: 'always_on' },
      { id: 'functional', basis: 'consent', state: 'given' },
      { id: 'analytics', basis: 'consent', state: 'given' },
      { id: 'marketing', basis: 'consent', state: 'given' },
    ])
  })

  it('B9: what is strictly necessary is told all the same', async () => {
    await openExample()
    await visitor.openSettings()
    const row = visitor.settings.locator('section[aria-labelledby=yinyom-category-necessary]')
    await row.locator('summary').click()
    const words = await wordsOf(row)
    for (const part of ['คุกกี้ที่จำเป็น', 'เปิดใช้งานตลอดเวลา', 'การเข้าสู่ระบบ', 'session', '1 วัน'])
      expect(words).toContain(part)
  })

  it('B10: a refusal is remembered as long as an acceptance, and is not asked about again', async () => {
    const lasting: [number, number][] = []
    for (const answer of ['accept', 'reject'] as const) {
      const one = await newVisitor(browser)
      await openExample({ validDays: 90 }, one)
      await one[answer]()
      const [receipt] = (await one.receipts(1)) as [ConsentReceipt]
      const { expires } = (await one.context.cookies()).find(({ name }) => name === 'yinyom')!
      lasting.push([daysOf(receipt), Math.round((expires * 1000 - Date.parse(receipt.event.time)) / 86_400_000)])
      await one.page.reload()
      await one.settled()
      expect(await one.banner.count(), answer).toBe(0)
      await one.context.close()
    }
    expect(lasting).toEqual([
      [90, 90],
      [90, 90],
    ])
  })

  it('B11: nobody is asked for an age unless the site asks for a guardian', async () => {
    await openExample()
    await visitor.openSettings()
    expect(await visitor.settings.locator('fieldset, input:not([role=switch])').count()).toBe(0)
    await visitor.inSettings('accept')
    const [receipt] = (await visitor.receipts(1)) as [ConsentReceipt]
    expect(receipt.event.actor).toBe('pii_principal')
    expect(JSON.stringify(receipt)).not.toContain('age')
  })

  it('B12: a control that says “accept” accepts, one that says “close” decides nothing', async () => {
    await openExample()
    const yes = visitor.banner.getByRole('button', { name: /ยอมรับ|ยินยอม|อนุญาต|ตกลง/ })
    expect(await yes.count()).toBe(1)
    await visitor.openSettings()
    await visitor.click(visitor.settings.getByRole('button', { name: named('ปิดโดยไม่บันทึก') }))
    expect(await visitor.status()).toBe('unset')
    await visitor.click(yes)
    await expect.poll(() => visitor.status()).toBe('decided')
    expect((await visitor.receipts(1)).map(({ event }) => event.action)).toEqual(['accept_all'])
  })

  it('B13: there is no × by default; where there is one it rejects, and its name says so', async () => {
    await openExample()
    expect(await visitor.banner.getByRole('button').count()).toBe(4)
    expect(await visitor.banner.locator('.close').count()).toBe(0)
    await visitor.context.unroute(`${site.url}/fixture/`)
    await openExample({ ui: { close: true } })
    await visitor.click(visitor.banner.getByRole('button', { name: named('ปฏิเสธและปิด') }))
    const [receipt] = (await visitor.receipts(1)) as [ConsentReceipt]
    expect(receipt.event).toMatchObject({ action: 'reject_all', state: 'refused' })
    expect(await visitor.demoLog()).toEqual([])
  })

  it('B14: what does not rest on consent is told and not asked', async () => {
    await openExample({
      categories: ['necessary', { id: 'records', name: 'ทะเบียนราชการ', legalBasis: 'public_task' }, 'analytics'],
      services: [
        { id: 'log', category: 'analytics', name: 'บันทึกจราจร', legalBasis: 'legal_obligation' },
        { id: 'visits', category: 'analytics', name: 'ตัวนับผู้เข้าชม' },
        { id: 'heat', category: 'analytics', name: 'แผนที่ความร้อน' },
      ],
    })
    expect(await visitor.choices()).toEqual({ necessary: true, records: true, log: true })
    await visitor.openSettings()
    for (const id of ['necessary', 'records', 'log']) expect(await visitor.switchFor(id).count(), id).toBe(0)
    const row = visitor.settings.locator('section[aria-labelledby=yinyom-category-records]')
    expect(await wordsOf(row)).toMatch(/เปิดใช้งานตลอดเวลา[^]*มาตรา 24/)
    await visitor.inSettings('reject')
    expect(await visitor.choices()).toMatchObject({ records: true, log: true, analytics: false, visits: false })
  })
})
