import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { launch } from './chromium.ts'
import { fixture, newVisitor } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let visitor: ConsentPage
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newVisitor(browser)
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await visitor.context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** A script that waits for one service, and leaves what Google Analytics and the Meta pixel leave. */
const WAITS = `<script type="text/plain" data-service="ga4">(window.demoLog ??= []).push('ga4')</script>
<script type="text/plain" data-category="analytics">
document.cookie = '_ga=1; Path=/; Max-Age=9999'
document.cookie = '_ga_ABC=1; Path=/; Max-Age=9999'
document.cookie = '_clck=1; Path=/; Max-Age=9999'
document.cookie = 'basket=1; Path=/; Max-Age=9999'
</script>
<script type="text/plain" data-category="marketing">document.cookie = '_fbp=1; Path=/; Max-Age=9999'</script>`
const open = (config: ConfigInput) => visitor.openFixture(site.url, fixture(config, { body: WAITS }))
const loaded = () =>
  visitor.requests.flatMap(({ url }) => /\/(known-services|necessary-services)\.js/.exec(url)?.[1] ?? [])
const cookies = async () =>
  (await visitor.context.cookies())
    .map(({ name }) => name)
    .filter((name) => !name.includes('yinyom'))
    .toSorted()

describe('services that are named by their ids alone', () => {
  it('are told in full, asked about, and let run by a yes', async () => {
    await open({ services: ['ga4', 'stripe'] })
    await visitor.banner.waitFor()
    expect(await visitor.demoLog()).toEqual([])
    await visitor.openSettings()
    for (const summary of await visitor.settings.locator('summary').all()) await summary.click()
    await visitor.settings.getByText('Google Analytics 4').waitFor()
    await visitor.settings.getByText('Stripe', { exact: true }).first().waitFor()
    await visitor.inSettings('accept')
    await expect.poll(() => visitor.demoLog()).toEqual(['ga4'])
    await visitor.page.reload()
    await expect.poll(() => visitor.demoLog()).toEqual(['ga4'])
    expect(await visitor.banner.count()).toBe(0)
    expect(new Set(loaded())).toEqual(new Set(['known-services', 'necessary-services']))
  })

  it('are not asked about again, because the same is known of them on the next page', async () => {
    await open({ services: ['ga4'] })
    await visitor.reject()
    await visitor.page.reload()
    await visitor.launcher.waitFor()
    expect([await visitor.status(), await visitor.banner.count(), await visitor.demoLog()]).toEqual(['decided', 0, []])
  })

  it('that nobody knows are told with what was probably meant, and the question is asked all the same', async () => {
    await open({ services: ['ga44' as 'ga4'] })
    await visitor.banner.waitFor()
    await expect.poll(() => visitor.messages.filter((text) => text.includes('"ga44"'))).toHaveLength(1)
    await visitor.accept()
    expect(await visitor.status()).toBe('decided')
  })
})

describe('a site that declares no service', () => {
  it('has the traces of known ones deleted by a withdrawal, and no others, and names them in the settings', async () => {
    await open({})
    await visitor.accept()
    await expect.poll(cookies).toEqual(['_clck', '_fbp', '_ga', '_ga_ABC', 'basket'])
    await visitor.openSettings()
    for (const summary of await visitor.settings.locator('summary').all()) await summary.click()
    await visitor.settings.getByText(/พบในเบราว์เซอร์นี้.*Google Analytics 4/).waitFor()
    await visitor.page.keyboard.press('Escape')
    await visitor.withdraw()
    await visitor.settled()
    await expect.poll(cookies).toEqual(['basket'])
  })
})

describe('a site that declares its services itself', () => {
  it('loads nothing of the catalogue, not for the settings and not for a withdrawal', async () => {
    await open({ services: [{ id: 'ga4', category: 'analytics', name: 'GA4', cookies: ['_ga', '_ga_*'] }] })
    await visitor.accept()
    await visitor.openSettings()
    await visitor.settled()
    await visitor.page.keyboard.press('Escape')
    await visitor.withdraw()
    await visitor.settled()
    await expect.poll(cookies).toEqual(['_clck', '_fbp', 'basket'])
    expect(loaded()).toEqual([])
  })
})
