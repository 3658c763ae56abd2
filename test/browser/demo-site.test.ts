import { connect } from 'node:net'
import { once } from 'node:events'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, newPage } from './chromium.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

const PAGES = [
  '/',
  '/one-line/',
  '/shop/',
  '/shop/privacy/',
  '/spa/',
  '/spa/video',
  '/spa/about.html',
  '/strict/',
  '/government/',
  '/government/notice/',
  '/try/',
  '/time-travel/',
  '/time-travel/notice/',
  '/themes/government/',
  '/themes/luxury/',
  '/themes/pastel/',
]

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('demo site', () => {
  it.each(PAGES)('%s is a page in Thai, and in English for those who ask', async (path) => {
    for (const lang of ['th', 'en']) {
      const response = await fetch(`${site.url}${path}${lang === 'en' ? '?lang=en' : ''}`)
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(html).toContain(`<html lang="${lang}"`)
      expect(html).not.toMatch(/\[\[|\]\]|\{\{/)
    }
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/yinyom/../../package.json',
    '/yinyom/..%2f..%2fpackage.json',
    '/yinyom/%5c..%5c..%5cpackage.json',
    '/%00',
    '/.gitignore',
    '/%E0%A4%A',
  ])('gives nothing from outside its folders for %s', async (path) => {
    // `fetch` would tidy the path up before it sends it.
    const socket = connect(site.port, '127.0.0.1')
    socket.write(`GET ${path} HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n\r\n`)
    let answer = ''
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part))
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toContain('"yinyom"')
  })

  it('sends the strictest policy with /strict/ only, with another nonce each time', async () => {
    const policies = await Promise.all(
      ['/strict/', '/strict/', '/shop/'].map(async (path) =>
        (await fetch(site.url + path)).headers.get('content-security-policy'),
      ),
    )
    expect(policies[0]).toContain("require-trusted-types-for 'script'")
    expect(policies[0]).not.toBe(policies[1])
    expect(policies[2]).toBeNull()
  })

  it('remembers what trackers send, and forgets it when asked to', async () => {
    await fetch(`${site.url}/sink/example/collect`, { method: 'POST', body: 'four' })
    expect(await site.sink()).toMatchObject([{ method: 'POST', path: '/sink/example/collect', bytes: 4 }])
    await site.clearSink()
    expect(await site.sink()).toEqual([])
  })

  it('needs no sideways scrolling at 320 px on any page, in either language', async () => {
    const { page, context } = await newPage(browser, { viewport: { width: 320, height: 640 } })
    for (const path of PAGES) {
      for (const lang of ['', '?lang=en']) {
        await page.goto(`${site.url}${path}${lang}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path + lang).toBe(320)
      }
    }
    await context.close()
  })
})
