import { describe, expect, it } from 'vitest'
import { newTab } from '../chromium.ts'
import { onStage } from '../on-stage.ts'
import { untilRead } from '../until-read.ts'
import { SOON, openOthers, rowsOf } from './others-page.ts'

const at = onStage()

/** Held back until `release`: the line is slow, and the visitor is not. */
async function holdChunks(): Promise<() => void> {
  let release!: () => void
  const held = new Promise<void>((done) => (release = done))
  await at.visitor.context.route('**/chunks/**', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  return release
}

const ACTIONS = [
  ['accept', 'accept_all', ['functional', 'analytics', 'marketing']],
  ['reject', 'reject_all', []],
] as const

describe('a visitor who is faster than the line', () => {
  it.each(ACTIONS)(
    'H2: %s, and left before any chunk is here: the next page has the answer, and the collector one receipt',
    async (action, said, ran) => {
      const release = await holdChunks()
      const name = await openOthers(at)
      await at.visitor.banner.waitFor()
      const before = Date.now()
      await at.visitor[action]()
      const after = Date.now()
      await at.visitor.open(`${at.site.url}/icon.svg`)
      expect(await rowsOf(at.site, name)).toEqual([])
      release()
      await at.visitor.open(`${at.site.url}/fixture/`)
      expect(await at.visitor.status()).toBe('decided')
      expect(await at.visitor.demoLog()).toEqual(ran)
      await at.visitor.stir()
      await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
      const [{ receipt }] = (await rowsOf(at.site, name)) as [Awaited<ReturnType<typeof rowsOf>>[number]]
      expect(receipt.event.action).toBe(said)
      expect(receipt.recovery).toBe('draft')
      expect(Date.parse(receipt.event.time)).toBeGreaterThanOrEqual(before)
      expect(Date.parse(receipt.event.time)).toBeLessThanOrEqual(after)
    },
  )

  it.each(ACTIONS)('H2: %s, and the page ends in the click’s own task: the same', async (action, said, ran) => {
    const release = await holdChunks()
    const name = await openOthers(at)
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() =>
      addEventListener('click', () => queueMicrotask(() => location.assign('/icon.svg'))),
    )
    // The page listens after us: ours stops at the border of its shadow root.
    await at.visitor.page.evaluate(() =>
      document.querySelector('yinyom-ui')!.shadowRoot!.addEventListener('click', () => location.assign('/icon.svg')),
    )
    await expect
      .poll(async () => {
        if (at.visitor.page.url().endsWith('.svg')) await at.visitor.open(`${at.site.url}/fixture/`)
        const banner = await at.visitor.banner.count()
        if (!banner) return 'answered'
        await at.visitor.page.evaluate(() =>
          document
            .querySelector('yinyom-ui')!
            .shadowRoot!.addEventListener('click', () => location.assign('/icon.svg')),
        )
        // Else no yes would ever count: each press leaves, and each page is new.
        await untilRead(at.visitor.page, at.visitor.banner)
        await at.visitor.banner.locator(`[data-action=${action}]`).click()
        await at.visitor.page.waitForURL('**/icon.svg')
        return 'pressed'
      }, SOON)
      .toBe('answered')
    release()
    await at.visitor.page.reload()
    expect(await at.visitor.demoLog()).toEqual(ran)
    await at.visitor.stir()
    await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
    expect((await rowsOf(at.site, name))[0]!.receipt).toMatchObject({ event: { action: said }, recovery: 'draft' })
  })

  it('own: the tab is closed before any chunk is here: the next tab has the answer and sends the receipt', async () => {
    const release = await holdChunks()
    const name = await openOthers(at)
    await at.visitor.banner.waitFor()
    await at.visitor.accept()
    await at.visitor.page.close()
    release()
    const { page } = await newTab(at.visitor.context)
    await page.goto(`${at.site.url}/fixture/`)
    expect(await page.evaluate(() => window.Yinyom.status)).toBe('decided')
    // Nobody stirs in this one: the receipt goes out all the same, after some seconds.
    await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
  })

  it('own: two tabs answer before any chunk is here: each click is one receipt, and both tabs agree', async () => {
    const release = await holdChunks()
    const name = await openOthers(at)
    const { page: other } = await newTab(at.visitor.context)
    await other.goto(`${at.site.url}/fixture/`)
    await other.locator('yinyom-ui .banner').waitFor()
    await at.visitor.accept()
    await other.locator('yinyom-ui [data-action=reject]').click()
    release()
    await expect.poll(async () => (await rowsOf(at.site, name)).length, SOON).toBe(2)
    await expect
      .poll(async () => [await at.visitor.choices(), await other.evaluate(() => window.Yinyom.choices)], SOON)
      .toMatchObject([{ analytics: false }, { analytics: false }])
  })
})

describe('a first visit without an answer', () => {
  const loaded = () =>
    at.visitor.requests.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/yinyom/'))

  it.each([
    ['has asked for the first file and nothing else of ours', '', []],
    [
      'with a frame that waits has asked for what shows its placeholder',
      '<iframe data-category="marketing" data-src="/embed/video.html" width="300" height="200"></iframe>',
      ['act.js', 'placeholders.js'],
    ],
  ])('%s, five seconds after the question came', async (_, body, more) => {
    await at.visitor.page.clock.install()
    await openOthers(at, { body })
    await at.visitor.banner.waitFor()
    await at.visitor.page.clock.runFor(6000)
    // A round trip: what the page had asked for has been seen.
    await at.visitor.page.evaluate(() => fetch('/icon.svg').then(() => {}))
    await expect
      .poll(
        () =>
          loaded()
            .slice(1)
            .map((path) => path.replace(/.*\//, ''))
            .sort(),
        SOON,
      )
      .toEqual([...more])
    expect(await at.visitor.traces()).toEqual({ cookies: [], local: [], session: [], databases: [] })
  })
})
