import { unzipSync } from 'fflate'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeZip } from '../../scripts/release/make-zip.mjs'
import { releaseFiles } from '../../scripts/release/release-files.mjs'
import { acknowledge } from './acknowledge.ts'
import { launch } from './chromium.ts'
import { newVisitor } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startPageServer } from './page-server.ts'
import type { PageServer } from './page-server.ts'
import { servedFolder } from './served-folder.ts'

const SOON = { timeout: 15_000 }
const GTAG = 'https://www.googletagmanager.com/'
const COLLECTOR = 'https://collect.example.co.th/v1/receipts'

let folder = ''
let server: PageServer
let browser: Browser
let visitor: ConsentPage
/** The receipts' names, in the order of their arrival. */
let received: string[] = []
beforeAll(async () => {
  // Step 1: the folder of the zip goes to the top folder of the site.
  folder = mkdtempSync(join(tmpdir(), 'yinyom-site-'))
  const zip = makeZip(releaseFiles(join(import.meta.dirname, '../..'), '1.2.3'), 'yinyom')
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  server = await startPageServer(servedFolder(folder))
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newVisitor(browser)
  await visitor.context.route(`${GTAG}**`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "(window.demoLog ??= []).push('gtag')" }),
  )
  received = []
  await visitor.context.route(COLLECTOR, (route) => {
    received.push(String(route.request().postDataJSON()?.receipt_id))
    return acknowledge(route)
  })
})
afterEach(() => visitor.context.close())
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a page tells to copy, in its order. */
function copied(language: string): readonly string[] {
  const page = readFileSync(join(folder, `yinyom/INSTALL.${language}.html`), 'utf8')
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim()
  return [...page.matchAll(/<pre>([\s\S]*?)<\/pre>/g)].map(([, inside]) => unescaped(inside!))
}

/** A page of the site, with this in its head. */
function serve(head: string, headers: Record<string, string> = {}): string {
  const html = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>ร้าน</title>${head}</head><body><h1>ร้าน</h1></body></html>`
  return server.serve({ parts: [html], headers })
}

const asked = (address: string) => visitor.requests.filter(({ url }) => url.startsWith(address)).length

/** The page's own step 3, and the console at its end. */
async function holdStepThree(address: string, { declared = true } = {}): Promise<void> {
  await visitor.open(address)
  await visitor.banner.waitFor()
  await visitor.page.reload()
  await visitor.banner.waitFor()
  await visitor.settled()
  expect(asked(GTAG)).toBe(0)
  await visitor.accept()
  await expect.poll(() => visitor.demoLog(), SOON).toEqual(['gtag'])
  await visitor.page.reload()
  await visitor.stir()
  await visitor.launcher.waitFor()
  expect(await visitor.banner.count()).toBe(0)
  await expect.poll(() => visitor.demoLog(), SOON).toEqual(['gtag'])
  const before = asked(GTAG)
  await visitor.withdraw()
  await visitor.settled()
  expect(await visitor.choices()).toMatchObject({ analytics: false })
  expect([asked(GTAG), await visitor.demoLog()]).toEqual([before, []])
  const said = visitor.messages.filter((text) => /^error|\[Yinyom\]/.test(text))
  // The page announces this sentence; a reload may come before it.
  expect(said.filter((text) => declared || !text.includes('"services"'))).toEqual([])
  expect([visitor.errors, visitor.violations]).toEqual([[], []])
}

describe.each(['th', 'en'])('the page of instructions in %s, followed word by word', (language) => {
  it('shows code at the address that it names, and then asks, holds back, runs and withdraws', async () => {
    expect(await (await fetch(`${server.origin}/yinyom/yinyom.js`)).text()).toContain('Yinyom')
    const [tag, marked] = copied(language)
    await holdStepThree(serve(tag! + marked!), { declared: false })
  })

  it('sends the receipt to the endpoint', async () => {
    const [, marked, config, tag] = copied(language)
    writeFileSync(join(folder, 'yinyom.json'), config!)
    await holdStepThree(serve(tag! + marked!))
    const left = () => visitor.page.evaluate(async () => (await window.Yinyom.flush()).pending)
    await expect.poll(left, SOON).toBe(0)
    // A reload may break off a request that has arrived; then the receipt comes again, under the same name.
    expect(new Set(received).size).toBe(2)
  })

  it('works under its policy', async () => {
    const [, marked, config, tag, policy] = copied(language)
    writeFileSync(join(folder, 'yinyom.json'), config!)
    const withNonce = (tag! + marked!).replaceAll('<script', '<script nonce="abc"')
    const header = { 'content-security-policy': policy!.replace('nonce-…', 'nonce-abc') }
    await holdStepThree(serve(withNonce, header))
    await expect.poll(() => asked(COLLECTOR), SOON).toBeGreaterThan(1)
  })

  it('has hashes that hold for every file, and refuse a file that was changed', async () => {
    const [, marked, , , , tag, map] = copied(language)
    await holdStepThree(serve(map! + tag! + marked!), { declared: false })
    await visitor.context.route('**/yinyom.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'window.changed = true' }),
    )
    await visitor.page.reload()
    expect(await visitor.page.evaluate(() => (window as { changed?: boolean }).changed)).toBeUndefined()
  })
})
