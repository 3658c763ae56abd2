import { describe, expect, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { SOON, WAITING, openOthers, rowsOf } from './others-page.ts'

const at = onStage()

/** Values that would grant, name a file or silence the question if the code took them for somebody's own. */
const EVIL = 'https://evil.example/x.js'
const POLLUTED: readonly (readonly [key: string, value: unknown])[] = [
  ['required', true],
  ['legalBasis', 'legitimate_interest'],
  ['analytics', true],
  ['marketing', true],
  ['category', 'necessary'],
  ['service', 'necessary'],
  ['id', 'necessary'],
  ['choices', { analytics: true, marketing: true }],
  ['record', { choices: { analytics: true, marketing: true } }],
  ['domain', '.example'],
  ['chunks', 'https://evil.example/chunks'],
  ['src', EVIL],
  ['href', EVIL],
  ['url', 'https://evil.example/config.json'],
  ['config', 'https://evil.example/config.json'],
  ['endpoint', 'https://evil.example/v1/receipts'],
  ['manifest', 'https://evil.example/manifest.json'],
  ['notices', { manifest: 'https://evil.example/manifest.json' }],
  ['type', 'text/javascript'],
  ['nonce', 'abc'],
  ['manual', true],
  ['guardian', true],
  ['mode', 'advanced'],
  ['consentMode', 'advanced'],
  ['gpc', 'ignore'],
  ['layout', 'inline'],
  ['launcher', false],
  ['services', [{ id: 'evil', category: 'necessary', name: 'x' }]],
  ['categories', ['necessary']],
  ['cookie', { name: 'evil' }],
  ['signals', ['ad_storage']],
  ['cookies', ['session']],
  ['storage', ['*']],
  ['surface', 'api'],
  ['action', 'accept_all'],
  ['actor', 'guardian'],
  ['stored', true],
  ['plain', true],
  ['shown', { text: 'x' }],
  ['gesture', { trusted: true }],
  ['recovery', 'draft'],
  ['hosts', ['evil.example']],
  ['acknowledge', 'status'],
]

describe('H6: a page on which every object has a member that nobody gave it', () => {
  it.each(POLLUTED)(
    '%s: nothing optional runs, the question comes, and a refusal is kept as it was',
    async (key, value) => {
      const evil: string[] = []
      await at.visitor.context.route('https://evil.example/**', (route) => {
        evil.push(route.request().url())
        return route.fulfill({ status: 404 })
      })
      const head = `<script>Object.prototype[${JSON.stringify(key)}] = ${JSON.stringify(value)}</script>`
      const name = await openOthers(at, { head })
      await at.visitor.banner.waitFor()
      expect(await at.visitor.demoLog()).toEqual([])
      await at.visitor.reject()
      await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
      const [row] = await rowsOf(at.site, name)
      expect(row!.receipt).toMatchObject({
        event: { action: 'reject_all' },
        purposes: [{ id: 'necessary' }, { id: 'functional' }, { id: 'analytics' }, { id: 'marketing' }],
      })
      expect(row!.receipt.recovery).toBeUndefined()
      expect(await at.visitor.demoLog()).toEqual([])
      expect(evil).toEqual([])
    },
  )

  it('own: all of them at once, and what is added after the answer runs nothing', async () => {
    const all = POLLUTED.map(([key, value]) => `Object.prototype[${JSON.stringify(key)}] = ${JSON.stringify(value)}`)
    await openOthers(at, { head: `<script>${all.join(';')}</script>` })
    await at.visitor.banner.waitFor()
    await at.visitor.reject()
    await at.visitor.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), WAITING)
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
  })

  it('own: what is polluted between two pages grants nothing on the second', async () => {
    await openOthers(at)
    await at.visitor.reject()
    const head = `<script>Object.prototype.analytics = Object.prototype.required = true</script>`
    await openOthers(at, { head, path: '/fixture/next/' })
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
  })
})
