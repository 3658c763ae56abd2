import { describe, expect, it } from 'vitest'
import { createPostgresLedger } from '../../src/ledger/postgres-ledger.ts'
import { migratePostgres } from '../../src/ledger/postgres-migrations.ts'
import { createPostgresRecords } from '../../src/records/postgres-records.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aReceipt, receiptId } from '../a-receipt.ts'
import { aSigner } from '../a-signer.ts'
import { primaryOf, usePostgres } from '../use-postgres.ts'
import { anApi, asker, PASSWORD } from './an-api.ts'

describe.skipIf(!POSTGRES_BIN)('the API on a PostgreSQL service', () => {
  const databases = usePostgres()

  it('does all that it does on a file: users, sites, rates, exports, requests, breaches, the audit trail', async () => {
    const primary = primaryOf([databases.server()], await databases.make())
    await migratePostgres(primary)
    const ledger = createPostgresLedger(primary, { signer: aSigner })
    const api = await anApi({ ledger, records: createPostgresRecords(primary) })
    await api.user('ann', 'owner')
    await api.user('ann', 'owner')

    const login = await asker(api.app)('/v1/session', { method: 'POST', body: { login: 'ann', password: PASSWORD } })
    const { csrf } = (await login.json()) as { csrf: string }
    const cookie = login.headers.get('set-cookie')!.split(';')[0]!
    const ask = asker(api.app, { cookie, 'x-csrf': csrf })
    const site = { name: 'ร้าน', role: 'controller', origins: ['https://shop.example.co.th'], retention: 365 }
    for (let times = 0; times < 2; times++)
      expect((await ask('/v1/sites/shop', { method: 'PUT', body: site })).status).toBe(200)

    for (const n of [1, 2])
      await api.app.request('/v1/receipts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://shop.example.co.th' },
        body: JSON.stringify(aReceipt(n, { withdrawal_method: 'https://shop.example.co.th/#yinyom' })),
      })
    expect(await (await ask(`/v1/receipts/${receiptId(2)}`)).json()).toMatchObject({ site: 'shop', seq: 2 })
    const counts = await (await ask('/v1/counts?site=shop&by=category,state,provenance')).json()
    expect(counts).toMatchObject({
      counts: [
        { category: 'analytics', state: 'refused', provenance: 'origin', receipts: 2 },
        { category: 'necessary', state: 'always_on', provenance: 'origin', receipts: 2 },
      ],
    })

    const who = { requester: 'a', contact: 'b', basis: 'c', purpose: 'd', follow_up: '2026-07-01' }
    const body = { site: 'shop', from: '2026-06-01', to: '2026-06-30', format: 'csv', ...who }
    expect((await (await ask('/v1/exports', { method: 'POST', body })).text()).split('\r\n')).toHaveLength(4)
    expect(await (await ask('/v1/disclosures')).json()).toMatchObject({ disclosures: [{ receipts: 2 }] })

    const request = { site: 'shop', kind: 'access', principal: '', actor: 'self', clock: 'request', note: '' }
    expect((await ask('/v1/requests', { method: 'POST', body: request })).status).toBe(201)
    const incident = { nature: 'x', measures: '', subjects: '', other: '', risk: 'none', principals: [] }
    const breach = { site: 'shop', detected_at: '2026-06-15T00:00:00Z', incident }
    expect((await ask('/v1/incidents', { method: 'POST', body: breach })).status).toBe(201)

    const { entries } = (await (await ask('/v1/audit')).json()) as { entries: { action: string }[] }
    expect(entries.map(({ action }) => action)).toEqual([
      'incident.make',
      'request.make',
      'receipts.export',
      'receipts.read',
      'site.keep',
      'site.keep',
      'session.begin',
    ])
    expect((await ask('/v1/session', { method: 'DELETE' })).status).toBe(204)
    expect((await ask('/v1/sites')).status).toBe(401)
    await ledger.close()
  })
})
