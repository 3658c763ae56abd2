import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NoticesManifest } from '../../src/notices/format/notices-manifest.ts'
import { EDITORIAL, MATERIAL, MINOR, aManifest, aVersion } from '../fixtures/a-manifest.ts'
import { launch } from './chromium.ts'
import { fixture, newVisitor, wordsOf } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let visitor: ConsentPage
/** What stands at the manifest's address; nothing is as if it could not be reached. */
let manifest: NoticesManifest | undefined
let asked = 0
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
beforeEach(async () => {
  visitor = await newVisitor(browser)
  manifest = aManifest([FIRST])
  asked = 0
  await visitor.context.route('**/notices.json', (route) => {
    asked++
    return manifest ? route.fulfill({ json: manifest }) : route.abort('connectionrefused')
  })
})
afterEach(async () => {
  expect(visitor.errors).toEqual([])
  await visitor.context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const FIRST = aVersion()
const SPRING = '2026-03-01T03:00:00Z'
const SUMMER = '2026-06-15T03:00:00Z'
const PAGE = fixture(
  { notices: { manifest: '/notices.json' } },
  {
    body: ['functional', 'analytics', 'marketing']
      .map((id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push('${id}')</script>`)
      .join(''),
  },
)
const open = async (at: string) => {
  await visitor.page.clock.setFixedTime(at)
  await visitor.openFixture(site.url, PAGE)
}
const ran = () => visitor.page.evaluate(() => (window as { ran?: string[] }).ran ?? [])
/** Who has seen the notice of spring and accepted. */
async function accepted(): Promise<void> {
  await open(SPRING)
  await visitor.page.mouse.move(5, 5)
  await expect.poll(() => asked).toBe(1)
  await visitor.settled()
  await visitor.accept()
  await visitor.receipts(1)
  await expect.poll(() => visitor.page.evaluate(() => localStorage.getItem('yinyom.notices'))).toContain('1.0.0')
}
const isAsked = () => visitor.page.mouse.move(9, 9).then(() => visitor.banner.waitFor())

describe('a notice that changes', () => {
  it('T01: in substance asks again about what it touches; the rest stands, the old receipt stays', async () => {
    await accepted()
    manifest = aManifest([FIRST, MATERIAL], '2026-06-01T00:00:00Z')
    await open(SUMMER)
    await isAsked()
    expect(await visitor.status()).toBe('stale')
    expect(await visitor.choices()).toMatchObject({ functional: true, analytics: true, marketing: false })
    const words = await wordsOf(visitor.banner)
    for (const part of ['1 มิถุนายน พ.ศ. 2569', 'สรุป 2.0.0', 'คุกกี้เพื่อการโฆษณา', 'ดูสิ่งที่เปลี่ยนไป'])
      expect(words).toContain(part)
    // The next page grants nothing of it at any moment, whatever the network does.
    manifest = undefined
    await open(SUMMER)
    await visitor.banner.waitFor()
    expect(await ran()).toEqual(['functional', 'analytics'])
    await visitor.accept()
    await expect.poll(ran).toEqual(['functional', 'analytics', 'marketing'])
    const receipts = await visitor.receipts(2)
    const [first, second] = [...receipts].sort((a, b) => a.seq - b.seq)
    expect(first!.notice).toMatchObject({ id: 'privacy', version: '1.0.0', lang: 'th', sha256: 'a'.repeat(64) })
    expect(second).toMatchObject({
      notice: { version: '2.0.0', effective: '2026-06-01', uri: `${site.url}/privacy-2.0.0.th.json` },
      supersedes: first!.receipt_id,
      ui: { reasons: ['notice-changed'] },
    })
    await open(SUMMER)
    await visitor.stir()
    await visitor.launcher.waitFor()
    expect([await visitor.status(), await visitor.banner.count()]).toEqual(['decided', 0])
  })

  it('T01: and whoever refuses then keeps the rest', async () => {
    await accepted()
    manifest = aManifest([FIRST, MATERIAL], '2026-06-01T00:00:00Z')
    await open(SUMMER)
    await isAsked()
    await visitor.reject()
    expect(await visitor.choices()).toMatchObject({ functional: true, analytics: true, marketing: false })
    await open(SUMMER)
    expect(await ran()).toEqual(['functional', 'analytics'])
    await visitor.stir()
    await visitor.launcher.waitFor()
    expect(await visitor.banner.count()).toBe(0)
  })

  it.each([
    ['T02: a little', MINOR],
    ['T02: in its wording', EDITORIAL],
  ])('%s asks nothing, and choices are as they were', async (_, version) => {
    await accepted()
    manifest = aManifest([FIRST, version], '2026-06-01T00:00:00Z')
    await open(SUMMER)
    expect(await ran()).toEqual(['functional', 'analytics', 'marketing'])
    await visitor.page.mouse.move(9, 9)
    await expect.poll(() => asked).toBe(2)
    await visitor.launcher.waitFor()
    await visitor.settled()
    expect([await visitor.status(), await visitor.banner.count()]).toEqual(['decided', 0])
    await visitor.openSettings()
    const news = (await wordsOf(visitor.settings)).includes('ปรับปรุงประกาศความเป็นส่วนตัวแล้ว มีผลตั้งแต่ 1 มิถุนายน พ.ศ. 2569')
    expect(news).toBe(version.change === 'minor')
  })

  it('that was announced asks from its day, in the first task, although nobody has been told since', async () => {
    manifest = aManifest([FIRST, MATERIAL], '2026-02-01T00:00:00Z')
    await accepted()
    expect(await ran()).toEqual(['functional', 'analytics', 'marketing'])
    manifest = undefined
    await open('2026-05-30T03:00:00Z')
    expect(await ran()).toEqual(['functional', 'analytics', 'marketing'])
    await visitor.launcher.waitFor()
    expect(await visitor.banner.count()).toBe(0)
    await open('2026-05-31T17:00:01Z')
    expect(await ran()).toEqual([])
    await visitor.banner.waitFor()
    expect(await visitor.choices()).toMatchObject({ analytics: true, marketing: false })
    expect(await ran()).toEqual(['functional', 'analytics'])
  })

  it('is noticed by a page that is open when its day begins', async () => {
    manifest = aManifest([FIRST, MATERIAL], '2026-02-01T00:00:00Z')
    await accepted()
    await open('2026-05-31T16:59:57Z')
    await visitor.openSettings()
    const words = await wordsOf(visitor.settings)
    expect(words).toContain('ฉบับใหม่จะมีผลตั้งแต่ 1 มิถุนายน พ.ศ. 2569')
    // The answer holds its 180 days, until August: the notice asks earlier, but about a part only.
    expect(words).not.toContain('พฤษภาคม')
    expect(await visitor.choices()).toMatchObject({ marketing: true })
    await visitor.page.clock.setFixedTime('2026-05-31T17:00:00Z')
    await expect.poll(() => visitor.choices()).toMatchObject({ marketing: false, analytics: true })
    expect(await visitor.status()).toBe('stale')
  })

  it('and comes back older grants nothing again', async () => {
    await accepted()
    manifest = aManifest([FIRST, MATERIAL], '2026-06-01T00:00:00Z')
    await open(SUMMER)
    await isAsked()
    manifest = aManifest([FIRST])
    await open('2026-06-16T03:00:00Z')
    await visitor.banner.waitFor()
    await expect
      .poll(async () => (await visitor.seen('yinyom:problem')).map(({ code }) => code))
      .toContain('notices-older')
    expect(await visitor.choices()).toMatchObject({ analytics: true, marketing: false })
    expect(await ran()).toEqual(['functional', 'analytics'])
  })

  it('and whose version agreed to is gone asks about all', async () => {
    await accepted()
    manifest = aManifest([MATERIAL], '2026-06-01T00:00:00Z')
    await open(SUMMER)
    await isAsked()
    expect(await visitor.choices()).toMatchObject({ functional: false, analytics: false, marketing: false })
  })
})

describe('the manifest', () => {
  it('is asked for after the page has loaded, and not on every page', async () => {
    await accepted()
    await open(SPRING)
    await visitor.page.mouse.move(9, 9)
    await visitor.launcher.waitFor()
    await visitor.settled()
    expect(asked).toBe(1)
  })

  it('that cannot be reached changes nothing, and is reported', async () => {
    await accepted()
    manifest = undefined
    await open(SUMMER)
    await visitor.page.mouse.move(9, 9)
    await expect
      .poll(async () => (await visitor.seen('yinyom:problem')).map(({ code }) => code))
      .toEqual(['notices-unreachable'])
    expect(await ran()).toEqual(['functional', 'analytics', 'marketing'])
    expect(await visitor.status()).toBe('decided')
  })

  it('is waited for by a receipt that was decided before it came', async () => {
    await open(SPRING)
    await visitor.accept()
    expect((await visitor.receipts(1))[0]!.notice).toMatchObject({ id: 'privacy', version: '1.0.0' })
  })
})
