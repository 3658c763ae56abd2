import { describe, expect, it } from 'vitest'
import { mayDo, PERMISSIONS, ROLES, VERBS } from '../../src/access/roles.ts'
import { anApi, asker } from './an-api.ts'
import { operations } from './openapi-paths.ts'

const guarded = operations.filter(({ verb }) => verb !== 'anybody')

describe('T23: each role may do what it is for, and nothing else', () => {
  it.each(ROLES)('%s: each operation is answered, or refused with 403', async (role) => {
    const api = await anApi()
    const ask = await api.as(role)
    for (const { method, path, verb, body } of guarded) {
      const url = path.replaceAll(/\{\w+\}/g, 'nobody')
      const answer = await ask(url, { method: method.toUpperCase(), ...(body && { body: {} }) })
      const may = verb === 'self' || mayDo({ role }, verb as never)
      expect(answer.status === 403, `${role} ${method} ${path}: ${answer.status}`).toBe(!may)
      expect(answer.status).toBeLessThan(500)
    }
  })

  it.each(guarded.map(({ method, path }) => [method, path] as const))(
    '%s %s asks for a login',
    async (method, path) => {
      const { app } = await anApi()
      const answer = await asker(app)(path.replaceAll(/\{\w+\}/g, 'nobody'), { method: method.toUpperCase() })
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    },
  )

  it('gives nobody but an owner both reading and erasing, or the making of users', () => {
    for (const role of ROLES.filter((one) => one !== 'owner')) {
      expect(PERMISSIONS[role]).not.toContain('users.write')
      expect(['receipts.erase', 'receipts.export'].every((verb) => PERMISSIONS[role].includes(verb as never))).toBe(
        false,
      )
    }
    expect(PERMISSIONS.owner).toEqual(VERBS)
    expect(PERMISSIONS.viewer.filter((verb) => verb.startsWith('receipts'))).toEqual([])
  })
})

describe('whoever may see one site', () => {
  it('sees nothing of another, and is not told that it is there', async () => {
    const api = await anApi()
    await (
      await api.as('owner')
    )('/v1/sites/shop', {
      method: 'PUT',
      body: { name: 'Shop', role: 'controller', origins: ['https://shop.example.co.th'] },
    })
    const ask = await api.as('owner', ['blog'])
    expect(await (await ask('/v1/sites')).json()).toEqual({ sites: [] })
    for (const path of ['/v1/counts?site=shop', '/v1/counts?site=nowhere'])
      expect((await ask(path)).status, path).toBe(404)
    for (const path of ['/v1/users', '/v1/tokens', '/v1/audit', '/v1/holds'])
      expect((await ask(path)).status, path).toBe(403)
  })

  it('cannot make a token that sees more', async () => {
    const ask = await (await anApi()).as('owner', ['blog'])
    const token = { name: 'more', role: 'viewer', days: 1 }
    for (const sites of ['*', ['shop'], ['blog', 'shop']])
      expect((await ask('/v1/tokens', { method: 'POST', body: { ...token, sites } })).status).toBe(403)
    expect((await ask('/v1/tokens', { method: 'POST', body: { ...token, sites: ['blog'] } })).status).toBe(201)
  })
})
