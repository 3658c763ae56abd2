import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/consent.ts'
import { acknowledge } from '../acknowledge.ts'
import { fixture } from '../consent-page.ts'
import { onStage } from '../on-stage.ts'
import { SOON, WAITING } from './others-page.ts'

const at = onStage({ collector: false })

const WWW = 'https://www.shop.test/'
const BLOG = 'https://blog.shop.test/'

/** The same pages on both hosts, by https; what is asked of them comes from the site. */
async function serveBoth(config: ConfigInput = {}): Promise<void> {
  const html = fixture({ receipts: { endpoint: '/v1/receipts' }, ...config }, { body: WAITING })
  await at.visitor.context.route(/^https:\/\/\w+\.shop\.test\//, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/v1/')) return acknowledge(route)
    if (pathname.startsWith('/yinyom/'))
      return route.fulfill({ response: await route.fetch({ url: at.site.url + pathname }) })
    const body = pathname === '/empty' ? '<!doctype html><title>empty</title>' : html
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
}
const cookies = async () => (await at.visitor.context.cookies()).map(({ name, domain }) => `${name} ${domain}`).sort()

/** The answer of another visitor, as a text for the cookie. */
async function aYes(): Promise<string> {
  await at.visitor.open(BLOG)
  await at.visitor.accept()
  const found = (await at.visitor.context.cookies(BLOG)).find(({ name }) => name.includes('yinyom'))!
  // What is kept there must not bring it back.
  await at.visitor.settled()
  await at.visitor.open(`${BLOG}empty`)
  await at.visitor.context.clearCookies()
  return found.value
}

describe('H8: on https a sibling host', () => {
  it.each([
    ['who has refused', true],
    ['who has not answered', false],
  ])('cannot answer for a visitor %s', async (_, refused) => {
    await serveBoth()
    const yes = await aYes()
    await at.visitor.open(WWW)
    if (refused) {
      await at.visitor.reject()
      expect(await cookies()).toEqual(['__Host-yinyom www.shop.test'])
    }
    await at.visitor.open(`${BLOG}empty`)
    await at.visitor.page.evaluate((yes) => {
      document.cookie = `yinyom=${yes}; Domain=.shop.test; Path=/; Max-Age=9999; Secure`
      document.cookie = `__Host-yinyom=${yes}; Domain=.shop.test; Path=/; Max-Age=9999; Secure`
      document.cookie = `__host-yinyom=${yes}; Domain=.shop.test; Path=/; Max-Age=9999; Secure`
    }, yes)
    await at.visitor.open(WWW)
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
    expect(await at.visitor.status()).toBe(refused ? 'decided' : 'unset')
    expect((await at.visitor.choices()).analytics).not.toBe(true)
  })

  it('shares the answer where the configuration names the domain', async () => {
    await serveBoth({ cookie: { domain: '.shop.test' } })
    await at.visitor.open(WWW)
    await at.visitor.accept()
    expect(await cookies()).toEqual(['yinyom .shop.test'])
    await at.visitor.open(BLOG)
    await expect.poll(() => at.visitor.demoLog(), SOON).toHaveLength(3)
    expect(await at.visitor.banner.count()).toBe(0)
  })

  it('own: the cookie is secure, for the whole host, and gone with reset()', async () => {
    await serveBoth()
    await at.visitor.open(`${WWW}deep/page`)
    await at.visitor.accept()
    expect(await at.visitor.context.cookies()).toMatchObject([
      { name: '__Host-yinyom', path: '/', secure: true, sameSite: 'Lax', domain: 'www.shop.test' },
    ])
    await at.visitor.page.evaluate(() => window.Yinyom.reset())
    expect(await cookies()).toEqual([])
  })

  it('own: a withdrawal deletes the answer’s yes on this host alone, and no sibling’s', async () => {
    await serveBoth({ onWithdraw: 'keep' })
    for (const host of [BLOG, WWW]) {
      await at.visitor.open(host)
      await at.visitor.accept()
    }
    await at.visitor.withdraw()
    expect(await cookies()).toEqual(['__Host-yinyom blog.shop.test', '__Host-yinyom www.shop.test'])
    await at.visitor.open(BLOG)
    await expect.poll(() => at.visitor.demoLog(), SOON).toHaveLength(3)
  })
})
