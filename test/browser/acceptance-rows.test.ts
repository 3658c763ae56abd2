import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { NOTHING, fixture, named, newVisitor, wordsOf } from './consent-page.ts'
import type { TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'

const SOON = { timeout: 10_000 }

const at = onStage()

async function openExample(more: ConfigInput = {}, body = GATED): Promise<void> {
  await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site, more), { body }))
  await at.visitor.banner.waitFor()
}

async function rowOf(id: string) {
  const found = (await at.site.receipts()).filter(({ receipt }) => receipt.receipt_id === id)
  expect(found.length).toBeLessThan(2)
  return found[0]
}

// The widget's half of the rows that were drawn from real Thai documents (S0–S4).
describe('acceptance rows', () => {
  it('T03: refusing blocks nothing, and what waits offers itself where it stands, one click away', async () => {
    await openExample(
      { ui: { layout: 'modal' } },
      // With room for all of its words; a smaller one says less and opens them first.
      `${GATED.replace('height="200"', 'height="360"')}<button id="basket" onclick="this.dataset.used = 'yes'">ตะกร้า</button>`,
    )
    await at.visitor.reject()
    await at.visitor.page.locator('#basket').click()
    expect(await at.visitor.page.locator('#basket').getAttribute('data-used')).toBe('yes')
    expect(await at.visitor.page.locator('[inert], dialog[open]').count()).toBe(0)

    await at.visitor.placeholders.getByRole('button', { name: named('อนุญาตทุกครั้งในเว็บนี้') }).click()
    await at.visitor.page.frameLocator('iframe').locator('#play').waitFor()
    expect(await at.visitor.choices()).toMatchObject({ advert: true, analytics: false })
    const [, always] = await at.visitor.receipts(2)
    expect(always).toMatchObject({ ui: { surface: 'placeholder' }, event: { action: 'allow_always', state: 'given' } })
  })

  it('T05: analytics is off until allowed, even where the site calls it anonymous', async () => {
    const analytics = { id: 'analytics', name: { th: 'สถิติแบบไม่ระบุตัวตน', en: 'Anonymous statistics' } }
    const beacon =
      '<script type="text/plain" data-category="analytics">navigator.sendBeacon("/sink/stats/hit")</script>'
    await at.site.clearSink()
    await openExample({ categories: ['necessary', analytics, 'marketing'] }, beacon)
    await at.visitor.settled()
    expect(await at.site.sink()).toEqual([])
    await at.visitor.reject()
    await at.visitor.page.reload()
    await at.visitor.settled()
    expect(await at.site.sink()).toEqual([])
    expect(await at.visitor.choices()).toMatchObject({ analytics: false })
  })

  it('T12: each purpose is answered by itself; a newsletter cannot hide behind security', async () => {
    await openExample(
      {
        categories: [
          { id: 'security', name: 'ความปลอดภัย', required: true, legalBasis: 'legitimate_interest' },
          { id: 'newsletter', name: 'จดหมายข่าว' },
          'marketing',
        ],
        services: [],
      },
      '<script type="text/plain" data-category="newsletter">(window.demoLog ??= []).push("newsletter")</script>',
    )
    await at.visitor.openSettings()
    expect(await at.visitor.switchFor('security').count()).toBe(0)
    await at.visitor.switchFor('newsletter').check()
    expect(await at.visitor.switchFor('marketing').isChecked()).toBe(false)
    await at.visitor.inSettings('save')
    await expect.poll(() => at.visitor.demoLog()).toEqual(['newsletter'])
    const [receipt] = await at.visitor.receipts(1)
    expect(receipt!.purposes).toEqual([
      { id: 'security', basis: 'legitimate_interest', state: 'always_on' },
      { id: 'newsletter', basis: 'consent', state: 'given' },
      { id: 'marketing', basis: 'consent', state: 'refused' },
    ])
  })

  it('T13: a visitor is a random pseudonym, which the site cannot tell from another device by', async () => {
    const principals = new Set<string>()
    for (let turn = 0; turn < 2; turn++) {
      const one = await newVisitor(at.browser)
      await one.openFixture(at.site.url, fixture(exampleConfig(at.site)))
      const sent = one.page.waitForRequest(
        (request) => request.method() === 'POST' && request.url() === at.site.endpoint,
      )
      await one.accept()
      const body = (await sent).postData()!
      // The size of the screen as a number by itself: a hash or a time may hold the same digits.
      expect(body).not.toMatch(
        /127\.0\.0\.1(?!:\d+\/(#yinyom-settings|fixture\/privacy))|Mozilla|Chrome|Linux|referr|\b(?:390|844)\b/i,
      )
      const headers = await (await sent).allHeaders()
      expect(headers['cookie']).toBeUndefined()
      expect(headers['referer']).toBeUndefined()
      principals.add((JSON.parse(body) as { pii_principal_id: string }).pii_principal_id)
      await one.context.close()
    }
    expect(principals.size).toBe(2)
  })

  it('T17: a visible control opens the settings in every state of the page', async () => {
    const control = () => at.visitor.page.locator('yinyom-ui').getByRole('button', { name: named('ตั้งค่าคุกกี้') })
    const visible = () => expect.poll(() => control().isVisible(), SOON).toBe(true)
    await openExample()
    await visible()
    await at.visitor.accept()
    await visible()
    await at.visitor.page.reload()
    await visible()
    await at.visitor.withdraw()
    await at.visitor.settled()
    await visible()
    await at.visitor.page.evaluate(() => (document.body = document.createElement('body')))
    await visible()
    await control().click()
    await at.visitor.settings.waitFor()
    await at.visitor.page.keyboard.press('Escape')
    await at.visitor.page.evaluate(() => (window as unknown as TestWindow).Yinyom.reset())
    await at.visitor.banner.waitFor()
    await visible()
    await at.visitor.page.evaluate(() => (window as unknown as TestWindow).Yinyom.close())
    await visible()
    expect(await control().count()).toBe(1)
  })

  it('T18: withdrawing takes no more actions than agreeing, says what it does first, and undoes what was agreed to', async () => {
    await openExample({ onWithdraw: 'keep' })
    // Agreeing to one thing and taking that back: the same three actions.
    await at.visitor.openSettings()
    await at.visitor.switchFor('analytics').check()
    await at.visitor.inSettings('save')
    await expect.poll(async () => (await at.visitor.traces()).cookies).toEqual(['_ga', '_ga_ABC', 'yinyom'])
    await at.visitor.receipts(1)
    await at.visitor.settled()
    expect((await at.visitor.traces()).cookies).toEqual(['_ga', '_ga_ABC', 'yinyom'])
    expect((await at.visitor.traces()).local).toContain('_ga_state')
    const agreeing = at.visitor.clicks + 1

    const before = at.visitor.clicks
    await at.visitor.openSettings()
    // It stands before the button for who hears it, and beside it for who sees it.
    const effect = at.visitor.settings.getByText(/ลบออกจากเบราว์เซอร์นี้เท่าที่ทำได้/).first()
    expect(await effect.isVisible()).toBe(true)
    expect(await effect.evaluate((told) => told.nextElementSibling!.textContent)).toBe('ถอนความยินยอม')
    await at.visitor.inSettings('withdraw')
    expect(at.visitor.clicks - before).toBeLessThanOrEqual(agreeing)

    await expect.poll(async () => (await at.visitor.traces()).cookies).toEqual(['yinyom'])
    expect((await at.visitor.traces()).local).not.toContain('_ga_state')
    const updates = await at.visitor.page.evaluate(() =>
      ((window as unknown as TestWindow).dataLayer ?? [])
        .map((call) => Array.from(call))
        .filter(([command, kind]) => command === 'consent' && kind === 'update')
        .map(([, , signals]) => (signals as { analytics_storage: string }).analytics_storage),
    )
    expect(updates).toEqual(['granted', 'denied'])
    const [, receipt] = await at.visitor.receipts(2)
    expect(receipt!.event).toMatchObject({ action: 'withdraw', state: 'withdrawn' })
    expect(receipt!.purposes).toContainEqual({ id: 'analytics', basis: 'consent', state: 'withdrawn' })
    await expect.poll(async () => (await rowOf(receipt!.receipt_id))?.receipt.event.state, SOON).toBe('withdrawn')
  })

  it('T22: a guardian decides for a minor and leaves an age band only; the collector takes it', async () => {
    await openExample({ guardian: true })
    await at.visitor.openSettings()
    expect(await at.visitor.settings.locator('input[type=date], input[type=number], input[type=text]').count()).toBe(0)
    await at.visitor.settings.getByRole('radio', { name: /เด็กอายุไม่เกิน/ }).check()
    await at.visitor.inSettings('accept')
    const [receipt] = await at.visitor.receipts(1)
    const stored = () => rowOf(receipt!.receipt_id)
    await expect
      .poll(async () => (await stored())?.receipt.event, SOON)
      .toMatchObject({
        actor: 'guardian',
        principal_age_band: 'under_10',
        state: 'given',
      })
    expect(JSON.stringify((await stored())!.receipt)).not.toMatch(/birth|"age"|"name"/)
  })

  it('T22: a site’s own button may decide for a guardian, and never without an age band', async () => {
    await openExample({ guardian: true })
    const tried = await at.visitor.page.evaluate(async () => {
      const { Yinyom } = window as unknown as TestWindow
      const failed = await Yinyom.acceptAll({ actor: 'guardian' }).catch((error: Error) => error.message)
      const status = Yinyom.status
      await Yinyom.rejectAll({ actor: 'guardian', ageBand: '10_to_20' })
      return { failed, status }
    })
    expect(tried).toEqual({ failed: expect.stringContaining('ageBand') as string, status: 'unset' })
    const receipts = await at.visitor.receipts(1)
    expect(receipts.map(({ event }) => [event.actor, event.principal_age_band])).toEqual([['guardian', '10_to_20']])
    await expect.poll(() => rowOf(receipts[0]!.receipt_id), SOON).toBeDefined()
  })

  it.each([
    ['/government/', 'th'],
    ['/government/?lang=en', 'en'],
    ['/shop/?panel=off', 'th'],
    ['/one-line/', 'th'],
  ])(
    'T29: the words of %s are plain, two or three sentences, with the notice and the settings at hand',
    async (path, lang) => {
      await at.visitor.open(at.site.url + path)
      await at.visitor.banner.waitFor()
      const body = await wordsOf(at.visitor.banner.locator('.words p').first())
      expect(await at.visitor.banner.getAttribute('lang')).toBe(lang)
      // The garbled default that S4's portal shows.
      expect(body).not.toMatch(/เองได้ของ|ได้ของคุณได้|ประสบการณ์ที่ดี/)
      expect(body.length).toBeLessThan(260)
      expect(await at.visitor.banner.locator('[data-action=settings]').isVisible()).toBe(true)
      if (!path.includes('one-line')) {
        const notice = at.visitor.banner.getByRole('link', {
          name: named(lang === 'en' ? 'Privacy policy' : 'ประกาศความเป็นส่วนตัว'),
        })
        const answer = await fetch(new URL((await notice.getAttribute('href'))!, at.site.url))
        expect(answer.status).toBe(200)
      }
    },
  )

  it('T30: the necessary category has its title, its reason and “always on”, and no switch', async () => {
    await openExample()
    await at.visitor.openSettings()
    const row = at.visitor.settings.getByRole('group', { name: named('คุกกี้ที่จำเป็น') })
    expect(await row.locator('input, [role=switch]').count()).toBe(0)
    expect(await row.getByRole('heading', { level: 3 }).count()).toBe(1)
    expect(await wordsOf(row)).toMatch(/เปิดใช้งานตลอดเวลา[^]*ให้เว็บไซต์ทำงาน/)
  })

  it('T31: the first layer has accept and reject side by side and alike, and the settings; the second has nothing switched on', async () => {
    await openExample()
    const buttons = at.visitor.banner.locator('.actions button')
    const names = await Promise.all((await buttons.all()).map((button) => wordsOf(button)))
    expect(names).toEqual(['ยอมรับทั้งหมด', 'ปฏิเสธทั้งหมด'])
    expect(await at.visitor.banner.locator('[data-action=settings]').isVisible()).toBe(true)
    const looks = await buttons.evaluateAll((all) =>
      all.map((button) => {
        const style = getComputedStyle(button)
        return JSON.stringify([...style].map((name) => style.getPropertyValue(name)))
      }),
    )
    expect(new Set(looks).size).toBe(1)
    expect(await buttons.evaluateAll(([one, two]) => one!.nextElementSibling === two)).toBe(true)
    await at.visitor.openSettings()
    for (const id of ['functional', 'analytics', 'marketing']) {
      expect(await at.visitor.settings.getByRole('switch', { checked: false }).count()).toBe(3)
      expect(await at.visitor.switchFor(id).isChecked(), id).toBe(false)
    }
  })

  it('T34: scrolling, going on, pressing Escape and waiting a minute make no receipt and no answer', async () => {
    await at.visitor.page.clock.install()
    await openExample({ ui: { layout: 'modal' } })
    const { page } = at.visitor
    await page.mouse.wheel(0, 1000)
    await page.clock.runFor(60_000)
    await page.keyboard.press('Escape')
    await page.clock.runFor(60_000)
    expect(await at.visitor.status()).toBe('unset')
    await at.visitor.open(`${at.site.url}/shop/?panel=off`)
    await page.clock.runFor(60_000)
    await at.visitor.banner.waitFor()
    await page.mouse.wheel(0, 1000)
    await page.locator('a[href="#cloth"]').click()
    await page.clock.runFor(60_000)
    expect(await at.visitor.status()).toBe('unset')
    expect(await at.visitor.seen('yinyom:receipt')).toEqual([])
    expect(await at.visitor.seen('yinyom:decision')).toEqual([])
    expect(await at.visitor.traces()).toEqual(NOTHING)
    expect(at.visitor.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })
})
