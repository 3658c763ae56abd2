import { createHash } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ConfigInput, ConsentReceipt } from '../../src/consent.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import { NOTHING, fixture, named, newVisitor, wordsOf } from './consent-page.ts'
import type { TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'
import { pressYes } from './until-read.ts'

const at = onStage()

async function openExample(more: ConfigInput = {}, who = at.visitor): Promise<void> {
  await who.openFixture(at.site.url, fixture(exampleConfig(at.site, more), { body: GATED }))
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
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
    expect(await at.visitor.traces()).toEqual(NOTHING)
    const paths = at.visitor.requests.map(({ url }) => new URL(url).pathname)
    expect(
      paths.filter((path) => path !== '/fixture/' && !path.startsWith('/yinyom/') && path !== '/favicon.ico'),
    ).toEqual([])
  })

  it('B2: no switch is on beforehand, and neither scrolling, going on nor closing is consent', async () => {
    await openExample({ ui: { layout: 'box' } })
    await at.visitor.openSettings()
    const switches = at.visitor.settings.getByRole('switch')
    expect(await switches.count()).toBeGreaterThanOrEqual(3)
    for (const one of await switches.all()) expect(await one.isChecked()).toBe(false)
    await at.visitor.page.keyboard.press('Escape')
    await at.visitor.settings.waitFor({ state: 'detached' })
    await at.visitor.page.mouse.wheel(0, 2000)
    await at.visitor.page.evaluate(() => (window as unknown as TestWindow).Yinyom.close())
    await at.visitor.open(`${at.site.url}/fixture/`)
    await at.visitor.banner.waitFor()
    expect(await at.visitor.status()).toBe('unset')
    expect(await at.visitor.traces()).toEqual(NOTHING)
  })

  it.each([320, 390, 1280])(
    'B3: rejecting is as easy and as visible as accepting, on the first layer (%d px wide)',
    async (width) => {
      await at.visitor.page.setViewportSize({ width, height: 800 })
      const cases: ConfigInput[] = [
        { ui: { layout: 'bar' } },
        { ui: { layout: 'box', theme: 'dark', reject: 'necessary' } },
        { ui: { layout: 'modal' }, locale: 'en' },
        { ui: { layout: 'bar', position: 'top', reject: 'necessary', close: true }, locale: 'en' },
      ]
      for (const one of cases) {
        await openExample(one)
        const [accept, reject, settings] = (['accept', 'reject', 'settings'] as const).map((action) =>
          at.visitor.banner.locator(`[data-action=${action}]`),
        ) as [Locator, Locator, Locator]
        const looks = await looksOf(accept)
        expect(differences(await looksOf(reject), looks), JSON.stringify(one.ui)).toEqual([])
        // Quieter than the two answers, and no smaller to read or to hit.
        const quiet = await looksOf(settings)
        expect([quiet['font-size'], quiet['font-weight']]).toEqual([looks['font-size'], looks['font-weight']])
        expect(parseFloat(quiet['height']!)).toBeGreaterThanOrEqual(44)
        await accept.focus()
        await at.visitor.page.keyboard.press('Tab')
        expect(await reject.evaluate((element) => element.matches(':focus'))).toBe(true)
        for (const button of [accept, reject, settings]) expect(await button.isVisible()).toBe(true)
        await at.visitor.context.unroute(`${at.site.url}/fixture/`)
      }
    },
  )

  it('B3: a question in a dialog does not stand on “accept” when it opens', async () => {
    await openExample({ ui: { layout: 'modal' }, locales: ['th'], links: {} })
    await at.visitor.page.keyboard.press('Enter')
    expect(await at.visitor.status()).toBe('unset')
  })

  it('B4: refusing does not block the page', async () => {
    await openExample({ ui: { layout: 'modal' } })
    await at.visitor.reject()
    const free = await at.visitor.page.evaluate(() => ({
      inert: document.querySelector('[inert]') !== null,
      scroll: getComputedStyle(document.documentElement).overflow + getComputedStyle(document.body).overflow,
      top: document.elementFromPoint(195, 300)?.closest('yinyom-ui') !== null,
    }))
    expect(free).toEqual({ inert: false, scroll: 'visiblevisible', top: false })
  })

  it('B5: each purpose is asked by itself, and no terms of service with it', async () => {
    await openExample()
    expect(await wordsOf(at.visitor.banner)).not.toMatch(/ข้อกำหนด|เงื่อนไขการใช้|ข้อตกลง|terms/i)
    await at.visitor.openSettings()
    for (const id of ['functional', 'analytics', 'marketing'])
      expect(await at.visitor.switchFor(id).count(), id).toBe(1)
    expect(await wordsOf(at.visitor.settings)).not.toMatch(/ข้อกำหนด|เงื่อนไขการใช้|ข้อตกลง|terms/i)
    await at.visitor.switchFor('analytics').check()
    await at.visitor.inSettings('save')
    await expect.poll(() => at.visitor.demoLog()).toEqual(['analytics'])
    expect(await at.visitor.choices()).toMatchObject({ analytics: true, functional: false, marketing: false })
  })

  it('B6: purpose, data, receivers, retention and how to withdraw are one step away, in Thai', async () => {
    await openExample()
    await at.visitor.openSettings()
    expect(at.visitor.clicks).toBe(1)
    expect(await at.visitor.settings.getAttribute('lang')).toBe('th')
    for (const summary of await at.visitor.settings.locator('.s-category summary').all()) await summary.click()
    const words = await wordsOf(at.visitor.settings)
    const wanted = [
      'นับผู้เข้าชมแต่ละหน้า',
      'บริษัทสถิติ',
      '_ga_*',
      '2 ปี',
      'ความยินยอม (มาตรา 19)',
      'ถอนความยินยอมที่นี่ได้ตลอดเวลา',
      'ร้านตัวอย่าง',
      'dpo@example.test',
    ]
    for (const part of wanted) expect(words).toContain(part)
    const links = await at.visitor.settings
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toContain('/shop/privacy/')
  })

  it('B7: withdrawing takes no more than agreeing, and its effect is told before it', async () => {
    await openExample()
    await at.visitor.reject()
    // From the same place: a page where nothing is open.
    const atFirst = at.visitor.clicks
    await at.visitor.openSettings()
    await at.visitor.inSettings('accept')
    const agreeing = at.visitor.clicks - atFirst
    await at.visitor.openSettings()
    const effect = at.visitor.settings.getByText(/คุกกี้เหล่านี้/)
    const button = at.visitor.settings.getByRole('button', { name: named('ถอนความยินยอม') })
    expect(await effect.isVisible()).toBe(true)
    // Before it for who hears it, with it for who sees it.
    expect(await button.getAttribute('aria-describedby')).toBe(await effect.getAttribute('id'))
    const follows = await effect.evaluate((told) => told.nextElementSibling?.localName)
    expect(follows).toBe('button')
    // No scrolling either.
    expect((await button.boundingBox())!.y).toBeLessThan(844)
    const before = at.visitor.clicks
    await at.visitor.inSettings('withdraw')
    // With the click that has opened the settings.
    expect(at.visitor.clicks - before + 1).toBeLessThanOrEqual(agreeing)
    await expect
      .poll(() => at.visitor.choices())
      .toMatchObject({ functional: false, analytics: false, marketing: false })
  })

  it('B8: a receipt says who by pseudonym, what text, when, which version and which choice', async () => {
    await openExample()
    const text = (part: string) => at.visitor.banner.locator(part).evaluate((element) => element.textContent)
    const links = await at.visitor.banner
      .locator('a')
      .evaluateAll((all) => all.map((a) => ({ label: a.textContent, href: a.getAttribute('href')! })))
    const shown = {
      surface: 'banner',
      lang: 'th',
      layout: 'bar',
      text: {
        title: await text('h2'),
        body: await text('.words p:not(.note)'),
        note: await text('.note'),
        accept: await text('[data-action=accept]'),
        reject: await text('[data-action=reject]'),
        settings: await text('[data-action=settings]'),
        links,
      },
    }
    const before = Date.now()
    await at.visitor.accept()
    const [receipt] = (await at.visitor.receipts(1)) as [ConsentReceipt]
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
    await at.visitor.openSettings()
    const row = at.visitor.settings.locator('section[aria-labelledby=yinyom-category-necessary]')
    await row.locator('summary').click()
    const words = await wordsOf(row)
    for (const part of ['คุกกี้ที่จำเป็น', 'เปิดใช้งานตลอดเวลา', 'การเข้าสู่ระบบ', 'session', '1 วัน'])
      expect(words).toContain(part)
  })

  it('B10: a refusal is remembered as long as an acceptance, and is not asked about again', async () => {
    const lasting: [number, number][] = []
    for (const answer of ['accept', 'reject'] as const) {
      const one = await newVisitor(at.browser)
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
    await at.visitor.openSettings()
    expect(await at.visitor.settings.locator('fieldset, input:not([role=switch])').count()).toBe(0)
    await at.visitor.inSettings('accept')
    const [receipt] = (await at.visitor.receipts(1)) as [ConsentReceipt]
    expect(receipt.event.actor).toBe('pii_principal')
    expect(JSON.stringify(receipt)).not.toContain('age')
  })

  it('B12: a control that says “accept” accepts, one that says “close” decides nothing', async () => {
    await openExample()
    const yes = at.visitor.banner.getByRole('button', { name: /ยอมรับ|ยินยอม|อนุญาต|ตกลง/ })
    expect(await yes.count()).toBe(1)
    await at.visitor.openSettings()
    await at.visitor.click(at.visitor.settings.getByRole('button', { name: named('ปิดโดยไม่บันทึก') }))
    expect(await at.visitor.status()).toBe('unset')
    // The dialog has covered it until now, and a yes to what is covered is not taken.
    await pressYes(at.visitor.page, at.visitor.banner, (options) => yes.click(options))
    expect(await at.visitor.status()).toBe('decided')
    expect((await at.visitor.receipts(1)).map(({ event }) => event.action)).toEqual(['accept_all'])
  })

  it('B13: there is no × by default; where there is one it rejects, and its name says so', async () => {
    await openExample()
    expect(await at.visitor.banner.getByRole('button').count()).toBe(4)
    expect(await at.visitor.banner.locator('.close').count()).toBe(0)
    await at.visitor.context.unroute(`${at.site.url}/fixture/`)
    await openExample({ ui: { close: true } })
    await at.visitor.click(at.visitor.banner.getByRole('button', { name: named('ปฏิเสธและปิด') }))
    const [receipt] = (await at.visitor.receipts(1)) as [ConsentReceipt]
    expect(receipt.event).toMatchObject({ action: 'reject_all', state: 'refused' })
    expect(await at.visitor.demoLog()).toEqual([])
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
    expect(await at.visitor.choices()).toEqual({ necessary: true, records: true, log: true })
    await at.visitor.openSettings()
    for (const id of ['necessary', 'records', 'log']) expect(await at.visitor.switchFor(id).count(), id).toBe(0)
    const row = at.visitor.settings.locator('section[aria-labelledby=yinyom-category-records]')
    await row.locator('summary').click()
    expect(await wordsOf(row)).toMatch(/เปิดใช้งานตลอดเวลา[^]*มาตรา 24/)
    await at.visitor.inSettings('reject')
    expect(await at.visitor.choices()).toMatchObject({ records: true, log: true, analytics: false, visits: false })
  })
})
