import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SERVICES } from '../../catalogue/src/services.ts'
import type { Io } from '../../cli/src/commands/io.ts'
import { run } from '../../cli/src/run.ts'
import { tagFiles } from '../../scripts/tag-files.mjs'
import { launch } from './chromium.ts'
import { newVisitor } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startPageServer } from './page-server.ts'
import type { PageServer } from './page-server.ts'
import { servedFolder } from './served-folder.ts'

/** What a shop has pasted into its pages, as the providers' own pages give it; each asks for one thing. */
const PASTED = {
  analytics: ['ga4', 'microsoft-clarity', 'hotjar'],
  marketing: ['meta-pixel', 'tiktok-pixel', 'line-tag'],
  functional: ['google-fonts', 'youtube', 'google-maps', 'tawk-to', 'facebook-plugins'],
}
const ALL = Object.values(PASTED).flat()
/** What the stubs of those scripts leave, as their makers' pages say. */
const COOKIES: readonly (readonly [address: RegExp, ...names: string[]])[] = [
  [/googletagmanager\.com\/gtag/, '_ga', '_ga_ABC1234567'],
  [/clarity\.ms/, '_clck', '_clsk'],
  [/hotjar/, '_hjSessionUser_3925006'],
  [/fbevents/, '_fbp'],
  [/tiktok/, '_ttp'],
  [/line-s?cdn/, '__lt__cid'],
]

function snippetsOf(id: string): string {
  const { examples } = SERVICES.find((service) => service.id === id)!
  return (id === 'ga4' ? examples : examples.slice(0, 1)).join('\n')
}

const SHOP = `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>ร้านกาแฟ</title>
${['google-fonts', ...PASTED.analytics, ...PASTED.marketing].map(snippetsOf).join('\n')}
</head>
<body>
<h1>ร้านกาแฟ</h1>
<button id="buy" onclick="document.title = 'ซื้อแล้ว'">ซื้อ</button>
${['youtube', 'google-maps', 'tawk-to', 'facebook-plugins'].map(snippetsOf).join('\n')}
</body>
</html>
`

let folder = ''
let io: Io
let server: PageServer
let browser: Browser
let visitor: ConsentPage
let asked: string[] = []
let said = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yinyom-shop-'))
  mkdirSync(join(folder, 'www'))
  writeFileSync(join(folder, 'www/index.html'), SHOP)
  for (const [name, bytes] of tagFiles(join(import.meta.dirname, '../..'))) {
    mkdirSync(dirname(join(folder, 'tag', name)), { recursive: true })
    writeFileSync(join(folder, 'tag', name), bytes)
  }
  io = {
    cwd: folder,
    env: {},
    out: (text: string | Uint8Array) => void (said += String(text)),
    err: (text: string) => void (said += text),
    interactive: false,
    ask: () => Promise.reject(new Error('nobody is there')),
    readInput: async () => Buffer.alloc(0),
    now: Date.now,
    tagFolder: join(folder, 'tag'),
    fetch: globalThis.fetch,
  }
  expect([await run(['init', 'www', '--yes', '--site', 'shop'], io), said]).toEqual([0, expect.any(String)])
  server = await startPageServer(servedFolder(join(folder, 'www')))
  browser = await launch()
})
beforeEach(async () => {
  asked = []
  visitor = await newVisitor(browser)
  await visitor.context.route((url) => url.hostname !== '127.0.0.1', answer)
})
afterEach(() => visitor.context.close())
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Another site: notes what it is asked for, and leaves its cookies. */
async function answer(route: Route): Promise<void> {
  const request = route.request()
  const url = request.url()
  // What a frame of theirs asks for again is its own.
  if (!asked.includes(url)) asked.push(url)
  const names = COOKIES.find(([address]) => address.test(url))?.slice(1) ?? []
  const code = names.map((name) => `document.cookie = '${String(name)}=1; Path=/; Max-Age=99999'`).join('\n')
  const type = { stylesheet: 'text/css', document: 'text/html' }[request.resourceType()] ?? 'text/javascript'
  await route.fulfill({ contentType: type, body: type === 'text/javascript' ? code : '' })
}

async function open(): Promise<void> {
  await visitor.open(`${server.origin}/index.html`)
  await visitor.banner.waitFor()
  await visitor.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await visitor.settled()
}
/** What goes wrong in the same page where nothing waits. */
async function errorsUnmarked(): Promise<string[]> {
  writeFileSync(join(folder, 'www/live.html'), SHOP)
  const other = await newVisitor(browser)
  await other.context.route((url) => url.hostname !== '127.0.0.1', answer)
  await other.open(`${server.origin}/live.html`)
  await other.settled()
  await other.context.close()
  return other.errors.map(String)
}

const cookies = async () =>
  (await visitor.context.cookies(server.origin)).map(({ name }) => name).filter((name) => !name.includes('yinyom'))

describe('a shop with eleven things of others, after `yinyom init`', () => {
  it('was looked at in a browser at the end: it asks, and nothing runs without consent', () => {
    expect(said).toContain(
      'Scan of the pages as visitors see them: services that run without consent: 0. Pages looked at: 1 of 1.',
    )
    expect(said).not.toContain('No banner came up')
  })

  it('would have been told what leaks, in Thai', async () => {
    mkdirSync(join(folder, 'live'))
    writeFileSync(join(folder, 'live/index.html'), SHOP)
    let told = ''
    const listening = { ...io, out: (text: string | Uint8Array) => void (told += String(text)) }
    expect(await run(['init', 'live', '--yes', '--no-mark', '--lang', 'th'], listening)).toBe(1)
    expect(told).toContain('บริการที่ทำงานโดยไม่ได้รับความยินยอม 11 รายการ ดูแล้ว 1 จาก 1 หน้า')
    expect(told).toMatch(/ได้แก่ .*Meta Pixel/)
  })

  it('has each of them marked, and its own code as it was', () => {
    const page = readFileSync(join(folder, 'www/index.html'), 'utf8')
    for (const id of ALL) expect(page).toContain(`data-service="${id}"`)
    expect(page).toContain(`<button id="buy" onclick="document.title = 'ซื้อแล้ว'">ซื้อ</button>`)
    expect(said).toMatch(/Marked: 1[0-9]\. Not sure, and left as it is: 0/)
  })

  it('asks none of them for anything before an answer, nor after a refusal', async () => {
    await open()
    expect(asked).toEqual([])
    await visitor.reject()
    await visitor.page.reload()
    await visitor.settled()
    expect([asked, await cookies()]).toEqual([[], []])
  })

  it('asks all eleven after a yes, and leaves none of their eight cookies after the withdrawal', async () => {
    await open()
    await visitor.accept()
    await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(11)
    await expect
      .poll(async () => (await cookies()).toSorted(), { timeout: 15_000 })
      .toEqual(COOKIES.flatMap(([, ...names]) => names as string[]).toSorted())
    await visitor.withdraw()
    await visitor.settled()
    await expect.poll(cookies, { timeout: 15_000 }).toEqual([])
    asked = []
    await visitor.page.reload()
    await visitor.settled()
    expect(asked).toEqual([])
    // Stubs lack what the real scripts bring: the page that was never marked fails in the same places.
    const found = visitor.errors.map(String)
    expect(await errorsUnmarked()).toEqual(expect.arrayContaining(found))
  })

  it('asks three of them where a visitor allows analytics only', async () => {
    await open()
    await visitor.openSettings()
    await visitor.switchFor('analytics').click()
    await visitor.inSettings('save')
    await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(3)
    await visitor.settled()
    expect(asked.map((url) => new URL(url).hostname).toSorted()).toEqual([
      'static.hotjar.com',
      'www.clarity.ms',
      'www.googletagmanager.com',
    ])
  })
})
