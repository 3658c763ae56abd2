import { beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { fixture, wordsOf } from './consent-page.ts'
import type { TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const GRANTED = Object.fromEntries(Object.keys(DENIED).map((type) => [type, 'granted']))
const TAG = '<script src="/yinyom/yinyom.js" defer></script>'
/** Put first and without `defer`, as those need it who send Google's tags ahead. */
const FIRST_TAG = '<script src="/yinyom/yinyom.js"></script>'
const GTAG = `<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', 'now')</script>`

const at = onStage()

async function openExample(more: ConfigInput = {}, body = GATED): Promise<void> {
  await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site, more), { body, tag: FIRST_TAG + GTAG }))
}

/** The layer as Google's tags read it: calls as lists, marked where they are not `arguments` objects. */
const layer = () =>
  at.visitor.page.evaluate(() =>
    ((window as unknown as TestWindow).dataLayer ?? []).map((call) =>
      Object.prototype.toString.call(call) === '[object Arguments]' ? Array.from(call) : { plain: call },
    ),
  )

describe('Google Consent Mode', () => {
  it('comes before anything else in the layer, as arguments objects, all denied (basic)', async () => {
    await openExample()
    await at.visitor.banner.waitFor()
    expect(await layer()).toEqual([
      ['consent', 'default', DENIED],
      ['set', 'ads_data_redaction', true],
      ['js', 'now'],
    ])
  })

  it('waits for an update, for the regions given, in advanced mode', async () => {
    await openExample({
      consentMode: { mode: 'advanced', region: ['TH'], adsDataRedaction: false, urlPassthrough: true },
    })
    expect((await layer()).slice(0, 2)).toEqual([
      ['consent', 'default', { ...DENIED, wait_for_update: 500, region: ['TH'] }],
      ['set', 'url_passthrough', true],
    ])
  })

  it('says nothing at all when it is off', async () => {
    await openExample({ consentMode: 'off' })
    await at.visitor.accept()
    await at.visitor.receipts(1)
    expect(await layer()).toEqual([['js', 'now']])
  })

  it('tells each decision at once, with all seven types and an event', async () => {
    await openExample({ onWithdraw: 'keep' })
    await at.visitor.openSettings()
    await at.visitor.switchFor('analytics').check()
    await at.visitor.inSettings('save')
    await at.visitor.withdraw()
    await at.visitor.receipts(2)
    const choices = { necessary: true, login: true, functional: false, visits: true, marketing: false, advert: false }
    const both = (yinyom_choices: object) =>
      ['yinyom_consent', 'yinyom_decision'].map((event) => ({ plain: { event, yinyom_choices } }))
    expect((await layer()).slice(3)).toEqual([
      ['consent', 'update', { ...DENIED, analytics_storage: 'granted' }],
      ...both({ ...choices, analytics: true }),
      ['consent', 'update', DENIED],
      ...both({ ...choices, analytics: false, visits: false }),
    ])
  })

  it.each([
    ['the first tag', FIRST_TAG + GTAG, ['consent default', 'set ads_data_redaction', 'consent update', 'js now']],
    ['a deferred tag', GTAG + TAG, ['js now', 'consent default', 'set ads_data_redaction', 'consent update']],
  ])(
    'tells a returning visitor’s choice in the same task, before any script that waited (%s)',
    async (_, tag, calls) => {
      const body = `<script type="text/plain" data-category="analytics">
      window.seenByScript = dataLayer.map((call) => Array.from(call).slice(0, 2).join(' ')).filter(Boolean)
    </script>`
      const head = `<script>yinyomQueue = [() => { window.seenInTask = dataLayer.map((call) => call[1]) }]</script>`
      await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site), { head, body, tag }))
      await at.visitor.accept()
      await at.visitor.receipts(1)
      await at.visitor.page.reload()
      const seen = await at.visitor.page.waitForFunction(() => (window as { seenByScript?: string[] }).seenByScript)
      expect(await seen.jsonValue()).toEqual(calls)
      expect(await at.visitor.page.evaluate(() => (window as { seenInTask?: string[] }).seenInTask)).toContain('update')
      expect((await layer()).find((call) => Array.isArray(call) && call[1] === 'update')).toEqual([
        'consent',
        'update',
        GRANTED,
      ])
    },
  )

  it('warns of Google’s own tags that run before consent in basic mode, and not in advanced', async () => {
    const body = '<script src="https://www.googletagmanager.com/gtag/js?id=G-1" async></script>'
    await at.visitor.context.route('https://www.googletagmanager.com/**', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    )
    await openExample({}, body)
    // Who owns the page is told once somebody moves in it.
    await at.visitor.page.mouse.move(5, 5)
    await expect
      .poll(async () => (await at.visitor.seen('yinyom:problem')).map(({ code }) => code))
      .toContain('ungated')
    await at.visitor.context.unroute(`${at.site.url}/fixture/`)
    await openExample({ consentMode: 'advanced' }, body)
    await at.visitor.banner.waitFor()
    await at.visitor.settled()
    expect(await at.visitor.seen('yinyom:problem')).toEqual([])
  })
})

describe('Global Privacy Control', () => {
  beforeEach(() =>
    at.visitor.page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    ),
  )

  it('leaves advertising off when all is accepted, says so in the banner, and is kept in the receipt', async () => {
    await openExample()
    await at.visitor.banner.waitFor()
    expect(await wordsOf(at.visitor.banner)).toContain('ไม่ให้ติดตาม')
    await at.visitor.accept()
    expect(await at.visitor.choices()).toMatchObject({
      functional: true,
      analytics: true,
      marketing: false,
      advert: false,
    })
    const [receipt] = await at.visitor.receipts(1)
    expect(receipt!.signals).toEqual({ gpc: true })
    expect(receipt!.purposes).toContainEqual({ id: 'marketing', basis: 'consent', state: 'refused' })
    expect(await at.visitor.demoLog()).toEqual(['functional', 'analytics'])
    const update = (await layer()).find((call) => Array.isArray(call) && call[1] === 'update') as [
      string,
      string,
      object,
    ]
    expect(update[2]).toMatchObject({ ad_storage: 'denied', ad_user_data: 'denied', analytics_storage: 'granted' })
  })

  it('yields to the visitor’s own switch, and the receipt says both', async () => {
    await openExample()
    await at.visitor.openSettings()
    expect(await wordsOf(at.visitor.settings)).toContain('จะไม่เปิดคุกกี้ประเภทนี้')
    await at.visitor.switchFor('marketing').check()
    await at.visitor.inSettings('save')
    expect(await at.visitor.choices()).toMatchObject({ marketing: true, analytics: false })
    const [receipt] = await at.visitor.receipts(1)
    expect(receipt).toMatchObject({ signals: { gpc: true }, event: { state: 'given' } })
    await at.visitor.page.reload()
    await at.visitor.settled()
    expect(await at.visitor.choices()).toMatchObject({ marketing: true })
    expect(await at.visitor.banner.count()).toBe(0)
  })

  it('is never an answer by itself', async () => {
    await openExample()
    await at.visitor.banner.waitFor()
    expect(await at.visitor.status()).toBe('unset')
    expect(await at.visitor.seen('yinyom:decision')).toEqual([])
  })

  it('changes nothing but the receipt where the site ignores it', async () => {
    await openExample({ gpc: 'ignore' })
    await at.visitor.banner.waitFor()
    expect(await wordsOf(at.visitor.banner)).not.toContain('ไม่ให้ติดตาม')
    await at.visitor.accept()
    await expect.poll(() => at.visitor.choices()).toMatchObject({ marketing: true })
    expect((await at.visitor.receipts(1))[0]!.signals).toEqual({ gpc: true })
  })
})
