import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import { newVisitor } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const SOON = { timeout: 10_000 }

let site: Site
let browser: Browser
let visitor: ConsentPage
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newVisitor(browser)
  await visitor.open(`${site.url}/spa/`)
  await visitor.banner.waitFor()
})
afterEach(() => visitor.context.close())
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Follows a link of the menu; the app swaps the whole body. */
async function go(path: string): Promise<void> {
  await visitor.page.locator(`.menu a[href="${path}"]`).click()
  await visitor.page.waitForFunction(
    (wanted) => location.pathname === wanted && document.querySelector('h1')?.tabIndex === -1,
    path,
  )
}

const log = () => expect.poll(() => visitor.demoLog(), SOON)

describe('single-page app', () => {
  it('keeps the question on the screen when the body is swapped, and asks once', async () => {
    await visitor.page.locator('yinyom-ui').evaluate((host) => ((window as { kept?: Element }).kept = host))
    for (const path of ['/spa/video', '/spa/about.html', '/spa/reads', '/spa/']) {
      await go(path)
      expect(await visitor.banner.isVisible(), path).toBe(true)
    }
    expect(
      await visitor.page.evaluate(() => (window as { kept?: Element }).kept === document.querySelector('yinyom-ui')),
    ).toBe(true)
    expect(await visitor.page.locator('yinyom-ui').count()).toBe(1)
    expect((await visitor.seen('yinyom:prompt')).length).toBe(1)
    expect(await visitor.demoLog()).toEqual([])
    await visitor.reject()
    expect(visitor.errors).toEqual([])
  })

  it('holds back what comes late, whichever route it comes with', async () => {
    await visitor.page.locator('[data-late=script]').click()
    await visitor.page.locator('[data-late=iframe]').click()
    await go('/spa/reads')
    await go('/spa/video')
    await visitor.placeholders.first().waitFor()
    await visitor.settled()
    expect(await visitor.demoLog()).toEqual([])
    const paths = visitor.requests.map(({ url }) => new URL(url).pathname)
    expect(paths.filter((path) => path.startsWith('/embed/') || path === '/spa/reads.js')).toEqual([])
  })

  it('runs what a route brings once it is allowed, in order, each time the route is built', async () => {
    await visitor.accept()
    await log().toEqual(['front'])
    await go('/spa/reads')
    await log().toEqual(['front', 'reads.js', 'reads'])
    await go('/spa/video')
    await log().toEqual(['front', 'reads.js', 'reads', 'video'])
    await visitor.page.frameLocator('#route-video').locator('#play').waitFor()
    await go('/spa/')
    await visitor.page.locator('[data-late=script]').click()
    await log().toEqual(['front', 'reads.js', 'reads', 'video', 'front', 'late-1'])
  })

  it('lets a placeholder go with its route, and loads the frame of the route that is shown when allowed', async () => {
    await go('/spa/video')
    await visitor.placeholders.waitFor()
    await go('/spa/')
    expect(await visitor.placeholders.count()).toBe(0)
    await go('/spa/video')
    await visitor.placeholders.waitFor()
    await visitor.accept()
    await visitor.page.frameLocator('#route-video').locator('#play').waitFor()
    expect(await visitor.placeholders.count()).toBe(0)
  })

  it('keeps the settings open and the tab at hand through a swap', async () => {
    await visitor.reject()
    await visitor.openSettings()
    await visitor.page.evaluate(() => (document.body = document.body.cloneNode(true) as HTMLElement))
    expect(await visitor.settings.isVisible()).toBe(true)
    await visitor.switchFor('analytics').check()
    await visitor.inSettings('save')
    await log().toEqual(['front'])
    await visitor.launcher.waitFor()
    await visitor.page.locator('[data-yinyom-open=settings]').click()
    await visitor.settings.waitFor()
    expect(visitor.errors).toEqual([])
  })
})
