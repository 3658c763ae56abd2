import { describe, expect, it } from 'vitest'
import type { TestWindow } from '../consent-page.ts'
import { fixture } from '../consent-page.ts'
import { bundleApp } from '../bundle-app.ts'
import { onStage } from '../on-stage.ts'
import { SOON, WAITING, openOthers, rowsOf } from './others-page.ts'

const at = onStage()

const TAG = '<script src="/yinyom/yinyom.js" defer></script>'
let apps = 0

/** An app that was bundled with the npm entry, on a page with or without the tag. */
async function openApp(source: string, { tag = '' } = {}): Promise<string> {
  const name = `app-${process.pid}-${++apps}`
  const config = JSON.stringify({ site: name, receipts: { endpoint: at.site.endpoint } })
  const files = await bundleApp(`import { createConsent } from 'yinyom'\nconst config = ${config}\n${source}`)
  await at.visitor.context.route(`${at.site.url}/app/**`, (route) => {
    const code = files.get(new URL(route.request().url()).pathname.slice('/app/'.length))
    return route.fulfill(code === undefined ? { status: 404 } : { contentType: 'text/javascript', body: code })
  })
  const body = `${WAITING}<script type="module" src="/app/app.js"></script>`
  await at.visitor.openFixture(at.site.url, fixture(JSON.parse(config) as object, { tag, body }))
  return name
}

/** One answer is one of everything. */
async function expectOneOfAll(name: string): Promise<void> {
  await at.visitor.banner.waitFor()
  expect(await at.visitor.page.locator('yinyom-ui').count()).toBe(1)
  await at.visitor.accept()
  await expect.poll(() => at.visitor.demoLog(), SOON).toEqual(['functional', 'analytics', 'marketing'])
  await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
  await at.visitor.launcher.waitFor()
  await at.visitor.settled()
  expect(await at.visitor.seen('yinyom:decision')).toHaveLength(1)
  const layer = await at.visitor.page.evaluate(() =>
    Array.from((window as unknown as TestWindow).dataLayer ?? [], (one) =>
      'event' in (one as object) ? (one as unknown as { event: string }).event : Array.from(one).slice(0, 2).join(' '),
    ),
  )
  expect(layer).toEqual([
    'consent default',
    'set ads_data_redaction',
    'consent update',
    'yinyom_consent',
    'yinyom_decision',
  ])
  expect(await at.visitor.launcher.count()).toBe(1)
  expect(await rowsOf(at.site, name)).toHaveLength(1)
  expect(at.visitor.errors.map(String)).toEqual([])
}

describe('one page, and more than one start', () => {
  it.each([
    ['create, destroy, create, as React’s strict mode does', 'createConsent(config).destroy(); createConsent(config)'],
    [
      'create, destroy and create in later tasks',
      'const one = createConsent(config); setTimeout(() => { one.destroy(); setTimeout(() => createConsent(config)) })',
    ],
    ['create twice', 'createConsent(config); createConsent(config)'],
    [
      'own: ten times create and destroy',
      'for (let i = 0; i < 10; i++) createConsent(config).destroy(); createConsent(config)',
    ],
    [
      'own: destroy twice, and what was destroyed does nothing more',
      'const one = createConsent(config); one.destroy(); one.destroy(); createConsent(config); one.close(); one.destroy()',
    ],
  ])('npm: %s: one of everything', async (_, source) => {
    await expectOneOfAll(await openApp(source))
  })

  it('the tag and the npm entry: one of everything', async () => {
    await expectOneOfAll(await openApp('createConsent(config)', { tag: TAG }))
    expect(at.visitor.messages.filter((message) => message.includes('Already running'))).toHaveLength(1)
  })

  it.each([
    ['the tag twice', TAG + TAG],
    ['own: the tag and the tag in one file', `${TAG}<script src="/yinyom/yinyom.all.js" defer></script>`],
    [
      'own: the tag, and a tag manager that puts it in again',
      `${TAG}<script>addEventListener('load', () => { const s = document.createElement('script'); s.src = '/yinyom/yinyom.js'; document.head.append(s) })</script>`,
    ],
  ])('%s: one of everything', async (_, tag) => {
    await expectOneOfAll(await openOthers(at, { tag }))
  })

  it('own: after destroy() nothing of ours is left, and the tag’s own queue still takes calls', async () => {
    const name = await openApp('window.one = createConsent(config)')
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => (window as unknown as { one: { destroy(): void } }).one.destroy())
    expect(await at.visitor.page.locator('yinyom-ui').count()).toBe(0)
    expect(await at.visitor.page.evaluate(() => 'Yinyom' in window)).toBe(false)
    await at.visitor.page.evaluate(() => dispatchEvent(new Event('online')))
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
    expect(await rowsOf(at.site, name)).toEqual([])
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})
