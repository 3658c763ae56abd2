import axe from 'axe-core'
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../cli/src/read/import-file.ts'
import { hasSeeds, readSeed, SEEDS } from '../../cli/test/import/seeds.ts'
import { launch, newPage } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { openTools } from './notice-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'
import { COMPLETE, HOSTILE, SECRET, text } from './try-files.ts'
import type { TryFile } from './try-files.ts'

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

interface Opened extends BrowserContextOptions {
  readonly lang?: 'en'
  readonly before?: (page: Page) => Promise<void>
  /** `networkidle` where what the page asks for later is the matter. */
  readonly waitUntil?: 'load' | 'networkidle'
}

async function openPage({ lang, before, waitUntil = 'load', ...options }: Opened = {}): Promise<WatchedPage> {
  const watched = await newPage(browser, options)
  await before?.(watched.page)
  await watched.page.goto(`${site.url}/try/${lang ? '?lang=en' : ''}`, { waitUntil })
  await watched.page.locator('.try-drop').waitFor()
  return watched
}

const choose = (page: Page, file: TryFile) => page.locator('#try-file').setInputFiles({ ...file })
const resultOf = (page: Page) => page.locator('.try-result')
const viewerOf = (page: Page) => page.locator('#viewer .n-text')

async function read(page: Page, file: TryFile): Promise<void> {
  await choose(page, file)
  await viewerOf(page).waitFor()
}

/** As a person who drags files over the page and lets go, once or several times in one moment. */
const drop = (page: Page, ...rounds: readonly (readonly TryFile[])[]) =>
  page.evaluate(
    (given) =>
      given.map((files) => {
        const dataTransfer = new DataTransfer()
        for (const { name, content } of files) {
          const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
          dataTransfer.items.add(new File([bytes], name))
        }
        const event = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })
        const isTaken = !document.body.dispatchEvent(event('dragover'))
        document.body.dispatchEvent(event('drop'))
        return isTaken
      }),
    rounds.map((files) => files.map(({ name, buffer }) => ({ name, content: buffer.toString('base64') }))),
  )

describe('a notice that was dropped', () => {
  it.each(COMPLETE)('$name gives outline, findings and the viewer at once', async (file) => {
    const { page, context, errors, violations } = await openPage()
    expect(await drop(page, [file])).toEqual([true])
    await viewerOf(page).waitFor()
    expect(await page.locator('#outline li[data-level]').allInnerTexts()).toHaveLength(13)
    expect(await page.locator('#outline li').first().innerText()).toMatch(/^1\. ผู้ควบคุมข้อมูลส่วนบุคคล/)
    await page.getByText('ตรวจครบ').waitFor()
    await page.getByText('ไม่ใช่คำปรึกษาทางกฎหมาย').waitFor()
    expect(await page.locator('.try-exact').innerText()).toContain('ครบทุกตัว')
    expect(await viewerOf(page).textContent()).toContain('สิทธิร้องเรียนต่อสำนักงาน')
    expect([errors, violations]).toEqual([[], []])
    await context.close()
  })

  it('has its title focused and said, with the counts', async () => {
    const { page, context } = await openPage({ lang: 'en' })
    await read(page, text('n.txt', 'ประกาศ\n\n๑. เราเป็นใคร\nบริษัท ก จำกัด\n๒. คุกกี้\nเราใช้คุกกี้\n'))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('try-title')
    expect(await page.locator('output.try-unseen').innerText()).toMatch(/^2 sections, \d+ errors, \d+ warnings/)
    await context.close()
  })

  it('findings name the law, why and the remedy, and lead to the clause', async () => {
    const { page, context } = await openPage({ viewport: { width: 1280, height: 800 } })
    await page.getByRole('button', { name: 'ประกาศสั้นที่ยังขาดหลายข้อ' }).click()
    await viewerOf(page).waitFor()
    const cookies = page.locator('[data-rule]').filter({ hasText: 'ไม่มีตารางคุกกี้' })
    expect(await cookies.innerText()).toMatch(/มาตรา 23[^]*ไปที่ ๖\. คุกกี้[^]*วิธีแก้:[^]*เหตุผล:/)
    await cookies.getByRole('link').click()
    const focused = () =>
      page.evaluate(() => document.querySelector('.try-host')!.shadowRoot!.activeElement?.textContent ?? '')
    await expect.poll(focused).toContain('เว็บไซต์นี้ใช้คุกกี้')
    expect(await cookies.isVisible()).toBe(true)
    await context.close()
  })

  it('on a phone the clause has a way back to its finding', async () => {
    const { page, context } = await openPage()
    await page.getByRole('button', { name: 'ประกาศสั้นที่ยังขาดหลายข้อ' }).click()
    await viewerOf(page).waitFor()
    const link = page.locator('[data-rule] a').last()
    await link.click()
    await page.getByRole('button', { name: 'กลับไปที่ผลตรวจ' }).click()
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await context.close()
  })

  it('is downloaded as the command line would write it', async () => {
    const { page, context } = await openPage()
    const [file] = COMPLETE
    await read(page, file!)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'ดาวน์โหลดร่าง' }).click()
    expect((await download).suggestedFilename()).toBe('ขนม.draft.json')
    const imported = await importFile(file!.name, file!.buffer)
    const draft = imported.ok && imported.draft
    expect(await readFile(await (await download).path(), 'utf8')).toBe(`${JSON.stringify(draft, undefined, 2)}\n`)
    expect(await page.locator('#next code').allInnerTexts()).toEqual([
      'yinyom notice check ขนม.draft.json',
      expect.stringMatching(/^yinyom notice publish ขนม\.draft\.json --version 1\.0\.0 --effective 25\d\d-\d\d-\d\d$/),
    ])
    await context.close()
  })

  it('repairs are told with line, before and after, and so is an old encoding', async () => {
    const { page, context } = await openPage({ lang: 'en' })
    await read(page, text('n.txt', 'ประกาศ\n\n๑. ข้อมูล\nสําเนาบัตร\u200bประชาชน\n'))
    expect(await page.locator('[data-class=sara-am]').innerText()).toMatch(/line 4.*changed to.*◌ำ/)
    expect(await page.locator('[data-class=invisible]').innerText()).toContain('<U+200B>')
    const thai = [...'ประกาศ ข้อมูลของท่านที่เราเก็บไว้'].map((sign) => {
      const code = sign.charCodeAt(0)
      return code < 128 ? code : code - 0x0e00 + 0xa0
    })
    await read(page, { ...text('old.txt', ''), buffer: Buffer.from(thai) })
    await page.getByText('TIS-620').waitFor()
    await context.close()
  })

  it.skipIf(!hasSeeds)('real documents of 20 pages are read', async () => {
    const { page, context, errors } = await openPage({ viewport: { width: 320, height: 640 } })
    for (const seed of SEEDS) {
      await choose(page, { ...text(`${seed}.txt`, ''), buffer: Buffer.from(readSeed(seed)) })
      await page.locator('.try-name', { hasText: seed }).waitFor()
      await viewerOf(page).waitFor()
      expect(await page.locator('.try-exact').count(), seed).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), seed).toBe(320)
    }
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('a file that is no notice', () => {
  it.each([
    ['empty', text('a.txt', ''), 'ไฟล์ว่างเปล่า'],
    ['binary', text('a.txt', 'a\0b\0\0'.repeat(20)), 'ไม่ใช่ข้อความ'],
    ['PDF', text('a.pdf', '%PDF-1.7'), 'ไฟล์นี้เป็น PDF'],
    ['damaged', { ...COMPLETE[3]!, buffer: COMPLETE[3]!.buffer.subarray(0, 4000) }, 'ไฟล์เสียหาย'],
    ['too big', text('a.txt', 'ก'.repeat(2_000_000)), 'ใหญ่เกิน'],
    [
      'in an unknown encoding',
      { ...text('a.txt', ''), buffer: Buffer.from('caf\xe9 na\xefve '.repeat(9), 'latin1') },
      'UTF-8',
    ],
  ] as const)('%s: one sentence says why and what to do, and has the focus', async (_, file, why) => {
    const { page, context } = await openPage()
    await choose(page, file)
    await page.locator('.try-failed').waitFor()
    expect(await page.locator('.try-failed p').innerText()).toContain(why)
    expect(await page.locator('.try-failed p').innerText()).toContain('โปรด')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('try-failed')
    // The next file is read as if nothing had been.
    await read(page, COMPLETE[0]!)
    await context.close()
  })

  it('that keeps the reader busy is given up in time, and the next one is read', async () => {
    const busy = async (page: Page) => {
      let asked = 0
      await page.route('**/reader.worker-*.js', (route) =>
        asked++
          ? route.continue()
          : route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); }' }),
      )
      await page.clock.install()
    }
    const { page, context } = await openPage({ before: busy })
    await choose(page, COMPLETE[0]!)
    await page.getByText('กำลังอ่าน ขนม.txt').last().waitFor()
    await page.clock.runFor(20_000)
    await page.locator('.try-failed', { hasText: 'นานเกิน 20 วินาที' }).waitFor()
    await page.clock.resume()
    await expect.poll(() => page.workers().length).toBe(1)
    await read(page, COMPLETE[0]!)
    await context.close()
  })

  it('and hostile runs nothing, loads nothing and links nowhere', async () => {
    const { page, context, requests, errors } = await openPage({ waitUntil: 'networkidle' })
    await page.evaluate(() => ((window as { ran?: unknown }).ran = (at: number) => (document.title = `ran ${at}`)))
    const title = await page.title()
    const before = requests.length
    await read(page, HOSTILE)
    await resultOf(page).getByText('onerror=ran(1)').first().waitFor()
    expect(await viewerOf(page).textContent()).toContain('<script>ran(12)</script>')
    const hrefs = await page
      .locator('#viewer .n-text a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
    expect(hrefs.filter((href) => !href.startsWith('https://ok.example/'))).toEqual([])
    expect(await page.locator('#viewer .n-text').locator('script, img, iframe, svg, object, form').count()).toBe(0)
    expect(await page.title()).toBe(title)
    expect(requests.slice(before).filter(({ url }) => !url.startsWith('blob:'))).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('nothing is uploaded', () => {
  it('the page and its reader may connect to nothing', async () => {
    const [page, ...same] = await Promise.all(
      ['/try/', '/try/?lang=en', '/try/index.html'].map((path) => fetch(site.url + path)),
    )
    const policies = [page!, ...same].map(({ headers }) => headers.get('content-security-policy'))
    expect(policies[0]).toMatch(/^default-src 'none';.*connect-src blob:;.*form-action 'none'$/)
    expect(new Set(policies).size).toBe(1)
    const script = /src="(\/try\/app\/[^"]+)"/.exec(await page!.text())![1]!
    const source = await (await fetch(site.url + script)).text()
    const reader = await fetch(`${site.url}/try/app/${/reader\.worker-[\w-]+\.js/.exec(source)![0]}`)
    expect(reader.headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'")
  })

  it('no request is made once the page is there', async () => {
    const { page, context, requests } = await openPage({ waitUntil: 'networkidle' })
    const loaded = requests.length
    for (const file of [...COMPLETE, text('s.txt', `ประกาศ\n\n๑. ข้อมูล\n${SECRET}\n`)]) await read(page, file)
    expect(requests.slice(loaded).filter(({ url }) => !url.startsWith('blob:'))).toEqual([])
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
    await context.close()
  })

  it('and without a network all goes on: a Word file, and a reader that had to be ended', async () => {
    const { page, context } = await openPage({ waitUntil: 'networkidle' })
    await context.setOffline(true)
    // The second file ends the thread that has the first one.
    const another = page.waitForEvent('worker')
    await drop(page, [COMPLETE[0]!], [COMPLETE[3]!])
    await another
    await page.locator('.try-name', { hasText: 'ขนม.docx' }).waitFor()
    await viewerOf(page).waitFor()
    await openTools(page, 'search')
    await page.locator('#viewer').getByRole('searchbox').fill('คุกกี้')
    await page
      .locator('#viewer')
      .getByText(/พบ \d+ แห่ง/)
      .waitFor()
    await context.close()
  })
})

describe('the page', () => {
  it('is used with the keyboard alone', async () => {
    const { page, context } = await openPage({ waitUntil: 'networkidle' })
    // Before anything else: the browser must have been told to hand the chooser over when the key is pressed.
    const chooser = page.waitForEvent('filechooser')
    await page.locator('#try-file').focus()
    await page.keyboard.press('Enter')
    await (await chooser).setFiles({ ...COMPLETE[1]! })
    await viewerOf(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#findings')
    await context.close()
  })

  it('takes text that is pasted, and tells what it does not take', async () => {
    const { page, context } = await openPage({ lang: 'en' })
    await page.getByText('Or paste the text').click()
    await page.getByLabel('Text of the notice').fill('ประกาศ\n\n๑. คุกกี้\nเราใช้คุกกี้')
    await page.getByRole('button', { name: 'Check this text' }).click()
    await viewerOf(page).waitFor()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'ประกาศที่คัดลอกมา\n\n๑. คุกกี้\nเราใช้คุกกี้')
      document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }))
    })
    await page.locator('#try-title', { hasText: 'ประกาศที่คัดลอกมา' }).waitFor()
    await drop(page, COMPLETE.slice(0, 2))
    await page.getByText('You dropped several files').waitFor()
    expect(await page.locator('.try-name').innerText()).toBe('ขนม.txt')
    await context.close()
  })

  it.each([
    ['light', 1280, undefined],
    ['dark', 390, 'en'],
    ['light', 320, 'en'],
  ] as const)(
    '%s, %i px wide: axe finds nothing, and nothing is wider than the screen',
    async (colorScheme, width, lang) => {
      const { page, context } = await openPage({ colorScheme, viewport: { width, height: 800 }, ...(lang && { lang }) })
      await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source))
      const faults = () =>
        page.evaluate(async () => {
          const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
          const { violations } = await engine.run(document, { resultTypes: ['violations'] })
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`))
        })
      expect(await faults()).toEqual([])
      await page.locator('.try-examples button').first().click()
      await viewerOf(page).waitFor()
      expect(await faults()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await choose(page, text('a.pdf', '%PDF-1.7'))
      await page.locator('.try-failed').waitFor()
      expect(await faults()).toEqual([])
      await context.close()
    },
  )
})
