import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledge } from './acknowledge.ts'
import { launch, newPage } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const HOST = 'https://www.example.co.th'
const COLLECTOR = 'https://collect.example.co.th/v1/receipts'

/** What stands between fences of this kind, in the README. */
function blocks(kind: string): string[] {
  return [...readme.matchAll(new RegExp(`^ *\`\`\`${kind}\n(.*?)^ *\`\`\``, 'gms'))].map(([, inside]) => inside!)
}

const [tag, marked] = blocks('html')
const way = /`(<button[^`]*data-yinyom-open[^`]*)`/.exec(readme)![1]!

/** A site that holds what the README tells to copy; nothing leaves this machine. */
async function serve(page: Page, html: string, headers: Record<string, string> = {}): Promise<void> {
  await page.route('**/*', async (route) => {
    const { href, pathname } = new URL(route.request().url())
    if (href === `${HOST}/`) return route.fulfill({ contentType: 'text/html', headers, body: html })
    if (href === `${HOST}/yinyom.json`) {
      return route.fulfill({ contentType: 'application/json', body: blocks('json config')[0]! })
    }
    if (href.startsWith('https://www.googletagmanager.com/')) {
      return route.fulfill({ contentType: 'text/javascript', body: "(window.demoLog ??= []).push('gtag')" })
    }
    if (href === COLLECTOR) return acknowledge(route)
    const file = join(root, 'dist', pathname.replace('/yinyom/', ''))
    if (!pathname.startsWith('/yinyom/') || !existsSync(file)) return route.fulfill({ status: 404, body: '' })
    const contentType = extname(file) === '.js' ? 'text/javascript' : 'application/json'
    return route.fulfill({ contentType, body: readFileSync(file) })
  })
}

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
})

describe('the README', () => {
  it('holds the marked script back until the visitor accepts, and offers the way back', async () => {
    const { page, context, requests, errors, demoLog } = await newPage(browser)
    await serve(page, `<!doctype html><html lang="th"><head>${tag}${marked}</head><body>${way}</body></html>`)
    const asked = () => requests.filter(({ url }) => url.startsWith('https://www.googletagmanager.com/')).length
    await page.goto(HOST)
    const accept = page.locator('yinyom-ui [data-action=accept]')
    await accept.waitFor()
    expect(asked()).toBe(0)
    expect(await context.cookies()).toEqual([])

    await acceptIn(page)
    await expect.poll(demoLog).toEqual(['gtag'])
    expect(asked()).toBe(1)
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-yinyom'])

    await page.locator('button[data-yinyom-open]').click()
    await page.locator('yinyom-ui dialog[open]').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  it('has a policy and a configuration that work together without a violation or a problem', async () => {
    const { page, context, requests, errors, violations, messages, demoLog } = await newPage(browser)
    const nonce = (html: string) => html.replace('<script', '<script nonce="abc"')
    const configured = nonce(tag!).replace(' defer', ' data-config="/yinyom.json" defer')
    const [name, policy] = blocks('http')[0]!.replaceAll(/\s+/g, ' ').replace('nonce-…', 'nonce-abc').split(': ', 2)
    const style = `<link rel="stylesheet" href="/site.css">`
    const head = `<meta charset="utf-8">${style}${configured}${nonce(marked!)}`
    await serve(page, `<!doctype html><html lang="th"><head>${head}</head><body>${way}</body></html>`, {
      [name!]: policy!.trim(),
    })
    await page.goto(HOST)
    await acceptIn(page)
    await expect.poll(demoLog).toEqual(['gtag'])
    await expect.poll(() => requests.some(({ url, method }) => url === COLLECTOR && method === 'POST')).toBe(true)
    await page.locator('button[data-yinyom-open]').click()
    await page.locator('yinyom-ui dialog[open]').waitFor()
    expect((await context.cookies()).map(({ domain }) => domain)).toEqual(['.example.co.th'])
    expect(violations).toEqual([])
    expect(errors).toEqual([])
    expect(messages.filter((text) => text.includes('[Yinyom]'))).toEqual([])
    await context.close()
  })

  it('has custom properties that colour the banner', async () => {
    const { page, context } = await newPage(browser)
    const css = blocks('css')[0]!.replace('#0d6b58', '#123456')
    await serve(page, `<!doctype html><html lang="th"><head><style>${css}</style>${tag}</head><body></body></html>`)
    await page.goto(HOST)
    await page.locator('yinyom-ui [data-action=reject]').waitFor()
    const colours = await page
      .locator('yinyom-ui .actions button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor))
    expect([...new Set(colours)]).toEqual(['rgb(18, 52, 86)'])
    expect(colours).toHaveLength(2)
    await context.close()
  })
})

/** A yes in the first moments of the question is not taken; a person would press again. */
async function acceptIn(page: Page): Promise<void> {
  const isDecided = () => page.evaluate(() => (window as { Yinyom?: { status: string } }).Yinyom?.status === 'decided')
  await expect
    .poll(async () => {
      if (!(await isDecided())) await page.locator('yinyom-ui [data-action=accept]').click()
      return isDecided()
    })
    .toBe(true)
}
