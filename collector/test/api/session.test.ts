import { describe, expect, it } from 'vitest'
import { anApi, asker, PASSWORD } from './an-api.ts'

async function loggedIn() {
  const api = await anApi()
  await api.user('ann', 'owner')
  const login = await asker(api.app)('/v1/session', { method: 'POST', body: { login: 'ann', password: PASSWORD } })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { csrf } = (await login.json()) as { csrf: string }
  return { ...api, login, cookie, csrf, ask: asker(api.app, { cookie }) }
}

const SITE = { name: 'Shop', role: 'controller', origins: ['https://shop.example.co.th'] }

describe('a session', () => {
  it('is a cookie that no script reads and no other site sends', async () => {
    const { login, ask } = await loggedIn()
    expect(login.status).toBe(201)
    expect(login.headers.get('set-cookie')).toMatch(
      /^yinyom=[\w-]{43}; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/,
    )
    expect(await (await ask('/v1/session')).json()).toMatchObject({ id: 'ann', role: 'owner', sites: '*' })
  })

  it('ends with its time, with its user, with a new password and by itself', async () => {
    const first = await loggedIn()
    first.clock.now += 8 * 3_600_000
    expect((await first.ask('/v1/session')).status).toBe(401)

    const second = await loggedIn()
    await second.user('bob', 'owner')
    const ended = await second.ask('/v1/users/ann', { method: 'DELETE', headers: { 'x-csrf': second.csrf } })
    expect([ended.status, (await second.ask('/v1/session')).status]).toEqual([204, 401])

    const third = await loggedIn()
    await third.user('ann', 'owner')
    expect((await third.ask('/v1/session')).status).toBe(401)

    const fourth = await loggedIn()
    const out = await fourth.ask('/v1/session', { method: 'DELETE', headers: { 'x-csrf': fourth.csrf } })
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await fourth.ask('/v1/session')).status).toBe(401)
  })

  it('changes nothing without the sign that only our own page knows, nor for a page of another site', async () => {
    const { ask, csrf } = await loggedIn()
    const put = (headers: Record<string, string>) => ask('/v1/sites/shop', { method: 'PUT', body: SITE, headers })
    expect((await put({})).status).toBe(403)
    expect((await put({ 'x-csrf': 'x'.repeat(43) })).status).toBe(403)
    expect((await put({ 'x-csrf': csrf, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await put({ 'x-csrf': csrf, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect(await (await ask('/v1/sites')).json()).toEqual({ sites: [] })
    expect((await put({ 'x-csrf': csrf, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('is not begun by a page of another site', async () => {
    const api = await anApi()
    await api.user('ann', 'owner')
    const login = await asker(api.app, { 'sec-fetch-site': 'cross-site' })('/v1/session', {
      method: 'POST',
      body: { login: 'ann', password: PASSWORD },
    })
    expect([login.status, login.headers.get('set-cookie')]).toEqual([403, null])
  })
})

describe('whoever guesses a password', () => {
  it('is told the same of a login that is there and one that is not', async () => {
    const api = await anApi()
    await api.user('ann', 'owner')
    const say = async (login: string) => {
      const answer = await asker(api.app)('/v1/session', {
        method: 'POST',
        body: { login, password: 'wrong password' },
      })
      return [answer.status, await answer.text()]
    }
    expect(await say('ann')).toEqual(await say('bob'))
  })

  it('waits longer after each failure, even with the right one; then may try again', async () => {
    const api = await anApi()
    await api.user('ann', 'owner')
    const log = (password: string) =>
      asker(api.app)('/v1/session', { method: 'POST', body: { login: 'ann', password } })
    for (let tries = 0; tries < 4; tries++) expect((await log('wrong')).status).toBe(401)
    const slowed = await log(PASSWORD)
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '2'])
    api.clock.now += 2000
    expect((await log(PASSWORD)).status).toBe(201)
  })

  it('gains nothing by asking a hundred times at once', async () => {
    const api = await anApi()
    await api.user('ann', 'owner')
    const log = () => asker(api.app)('/v1/session', { method: 'POST', body: { login: 'ann', password: 'wrong' } })
    const statuses = (await Promise.all(Array.from({ length: 40 }, log))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(6)
  })
})

describe('a token', () => {
  it('is shown once, kept as a hash, and ends with its day or when it is ended', async () => {
    const api = await anApi()
    const owner = await api.as('owner')
    const made = await owner('/v1/tokens', {
      method: 'POST',
      body: { name: 'report', role: 'viewer', sites: '*', days: 1 },
    })
    const { whole, token } = (await made.json()) as { whole: string; token: string }
    const ask = asker(api.app, { authorization: `Bearer ${whole}` })
    expect((await ask('/v1/sites')).status).toBe(200)
    expect(JSON.stringify(await api.records.selectFrom('tokens').selectAll().execute())).not.toContain(
      whole.split('.')[1],
    )
    expect(await (await owner('/v1/tokens')).text()).not.toContain(whole.split('.')[1])

    for (const wrong of [`${token}.${'A'.repeat(43)}`, token, `${whole}x`, whole.toUpperCase(), ''])
      expect((await asker(api.app, { authorization: `Bearer ${wrong}` })('/v1/sites')).status, wrong).toBe(401)

    expect((await owner(`/v1/tokens/${token}`, { method: 'DELETE' })).status).toBe(204)
    expect((await ask('/v1/sites')).status).toBe(401)
  })

  it('is no use after its time', async () => {
    const api = await anApi()
    const ask = await api.as('owner')
    api.clock.now += 86_400_000
    expect((await ask('/v1/sites')).status).toBe(401)
  })
})

describe('users', () => {
  it('are named, have a password of twelve letters, and one owner stays', async () => {
    const api = await anApi()
    const ask = await api.as('owner')
    const put = (login: string, body: object) => ask(`/v1/users/${login}`, { method: 'PUT', body })
    const user = { name: 'Ann', role: 'owner', sites: '*', password: PASSWORD }
    expect((await put('Ann%20B', user)).status).toBe(422)
    expect((await put('ann', { ...user, password: 'short' })).status).toBe(422)
    expect((await put('ann', { ...user, password: undefined })).status).toBe(422)
    expect((await put('ann', { ...user, role: 'god' })).status).toBe(422)
    expect((await put('ann', user)).status).toBe(200)
    expect((await put('ann', { ...user, role: 'viewer' })).status).toBe(409)
    expect((await ask('/v1/users/ann', { method: 'DELETE' })).status).toBe(409)
    expect(await (await ask('/v1/users')).text()).not.toContain('scrypt')
  })
})
