import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { accept, banner, granted, htmlOf, problemCodes, servePage } from './routed-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const LEVELS = ['co.th', 'go.th', 'or.th', 'ac.th', 'in.th', 'mi.th', 'net.th', 'th']

let site: Site
let browser: Browser
let visitor: WatchedPage
let page: Page
let context: BrowserContext
beforeAll(async () => {
  site = await startSite({ collector: false })
  // Pages that are not seen to come from this machine could not load the widget from it by another name.
  browser = await launch({ without: ['LocalNetworkAccessChecks'] })
})
beforeEach(async () => {
  visitor = await newPage(browser)
  ;({ page, context } = visitor)
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const serve = (domain?: string) => servePage(context, htmlOf({ config: { ...(domain && { cookie: { domain } }) } }))
const open = (host: string) => page.goto(`http://${host}:${site.port}/t/`)
const answerYes = async () => {
  await accept(page)
  await expect.poll(() => granted(page)).toHaveLength(3)
}
const domains = async () => (await context.cookies()).map(({ name, domain }) => `${name} ${domain}`)

describe.each(LEVELS)('under .%s', (level) => {
  it('the answer is shared among the hosts of a domain that is named', async () => {
    await serve(`.example.${level}`)
    await open(`www.example.${level}`)
    await answerYes()
    await expect.poll(domains).toEqual([`yinyom .example.${level}`])
    await open(`shop.example.${level}`)
    expect(await granted(page)).toHaveLength(3)
    expect(await banner(page).count()).toBe(0)
    await open(`www.other.${level}`)
    await banner(page).waitFor()
    expect(await granted(page)).toEqual([])
  })

  it('and "auto" finds the widest domain that the browser takes', async () => {
    await serve('auto')
    await open(`www.shop.example.${level}`)
    await answerYes()
    await expect.poll(domains).toEqual([`yinyom .example.${level}`])
    expect(await problemCodes(page)).toEqual([])
    await open(`example.${level}`)
    expect(await granted(page)).toHaveLength(3)
  })
})

describe.each(['in.th', 'th'])('under .%s', (level) => {
  it('without the option it is for the one host only', async () => {
    await serve()
    await open(`www.example.${level}`)
    await answerYes()
    await expect.poll(domains).toEqual([`yinyom www.example.${level}`])
  })

  it('a domain that the browser refuses is said, and the answer holds for the host', async () => {
    // A public suffix; below .th itself, another site.
    await serve(level === 'th' ? 'other.th' : `.${level}`)
    await open(`www.example.${level}`)
    await answerYes()
    await expect.poll(domains).toEqual([`yinyom www.example.${level}`])
    await expect.poll(() => problemCodes(page)).toEqual(['cookie-domain'])
    await page.reload()
    expect(await granted(page)).toHaveLength(3)
  })
})

it('forgetting it on one host forgets it on all', async () => {
  await serve('auto')
  await open('www.example.co.th')
  await answerYes()
  await expect.poll(domains).toEqual(['yinyom .example.co.th'])
  await open('shop.example.co.th')
  await page.evaluate(() => window.Yinyom.reset())
  await expect.poll(domains).toEqual([])
})
