import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { ENTRY, bundleApp } from './bundle-app.ts'
import { launch } from './chromium.ts'
import { WITH_FIXTURES, newVisitor } from './consent-page.ts'
import { exampleConfig, GATED } from './example-site.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite()
  browser = await launch(WITH_FIXTURES)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('npm entry', () => {
  it('asks, records and sends from an app that was bundled with it', async () => {
    const config = JSON.stringify(exampleConfig(site, { onWithdraw: 'keep' }))
    const files = await bundleApp(`import { createConsent } from 'yinyom'
      const consent = createConsent(${config})
      window.Yinyom = consent
      consent.when('analytics').then(() => (window.resolved = true))`)
    const visitor = await newVisitor(browser)
    await visitor.context.route(`${site.url}/app/**`, (route) => {
      const code = files.get(new URL(route.request().url()).pathname.slice('/app/'.length))
      return route.fulfill(code === undefined ? { status: 404 } : { contentType: 'text/javascript', body: code })
    })
    const html = `<!doctype html><html lang="th"><meta charset="utf-8"><base href="/app/"><body>${GATED}<script type="module" src="app.js"></script></body></html>`
    await visitor.openFixture(site.url, html)
    await visitor.banner.waitFor()
    expect(await visitor.demoLog()).toEqual([])
    await visitor.openSettings()
    await visitor.switchFor('analytics').check()
    await visitor.inSettings('save')
    await expect.poll(() => visitor.demoLog()).toEqual(['analytics'])
    expect(await visitor.page.evaluate(() => (window as { resolved?: boolean }).resolved)).toBe(true)
    const [receipt] = await visitor.receipts(1)
    await expect
      .poll(async () => (await site.receipts()).map((row) => row.receipt), { timeout: 10_000 })
      .toEqual([receipt])
    await visitor.page.reload()
    await expect.poll(() => visitor.demoLog()).toEqual(['analytics'])
    await visitor.stir()
    await visitor.launcher.waitFor()
    await visitor.withdraw()
    await expect.poll(async () => (await visitor.traces()).cookies).toEqual(['yinyom'])
    expect(visitor.errors).toEqual([])
    await visitor.context.close()
  })

  it('may be imported on a server, and says where it may not be called', async () => {
    const { createConsent } = (await import(ENTRY)) as typeof import('../../src/index.ts')
    expect(() => createConsent()).toThrow(/needs a browser/)
  })
})
