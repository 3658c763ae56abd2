import { expect, it } from 'vitest'
import { anApi } from '../api/an-api.ts'
import { ARRIVAL, aReceipt } from '../a-receipt.ts'
import { aSiteServer } from '../a-device.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import { createSqliteRecords } from '../../src/records/sqlite-records.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'

/** How many posts are forged; `YINYOM_FORGED=100000` for the number of the issue. */
const FORGED = Number(process.env.YINYOM_FORGED ?? 3000)
const SHOP = 'https://shop.example.co.th'
const AT_ONCE = 50

it(
  'forged posts stay in the lowest grades, and move nothing of what the site’s own server vouches for',
  async () => {
    const db = openDatabase(`${aFolder()}/ledger.sqlite`)
    const api = await anApi({ ledger: createSqliteLedger(db, { signer: aSigner }), records: createSqliteRecords(db) })
    api.clock.now = ARRIVAL.now
    const owner = await api.as('owner')
    const server = aSiteServer()
    const site = { name: 'Shop', role: 'controller', origins: [SHOP], key: server.key }
    await owner('/v1/sites/shop', { method: 'PUT', body: site })
    let made = 0
    const send = async (headers: Record<string, string>, state: 'given' | 'refused') => {
      const receipt = aReceipt(++made, {
        pii_principal_id: `anon:${String(made).padStart(22, 'p')}`,
        withdrawal_method: `${SHOP}/#yinyom`,
        purposes: [
          { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
          { id: 'analytics', basis: 'consent', state },
        ],
      })
      const event = {
        ...receipt.event,
        state,
        action: state === 'given' ? 'accept_all' : 'reject_all',
      } as const
      const init = { 'content-type': 'application/json', ...headers }
      const body = JSON.stringify({ ...receipt, event })
      return (await api.app.request('/v1/receipts', { method: 'POST', headers: init, body })).status
    }
    const token = server.token({ site: 'shop', origin: SHOP, exp: ARRIVAL.now / 1000 + 300 })
    const honest = []
    for (let n = 0; n < 20; n++)
      honest.push(await send({ origin: SHOP, 'yinyom-token': token }, n < 5 ? 'given' : 'refused'))
    expect(new Set(honest)).toEqual(new Set([201]))
    const ask = async (site: string) => {
      // Answers are given again for three seconds.
      api.clock.now += 4000
      const answer = await owner(`/v1/counts?site=${site}&by=provenance,category,state`)
      type Row = { provenance: string; category: string; state: string; receipts: number }
      const { counts } = (await answer.json()) as { counts: Row[] }
      return counts.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    }
    const vouched = (await ask('shop')).filter(({ provenance }) => provenance === 'site')
    expect(vouched).toHaveLength(3)

    const forged = aSiteServer().token({ site: 'shop', origin: SHOP, exp: ARRIVAL.now / 1000 + 300 })
    const ways = [{}, { 'yinyom-token': token }, { origin: SHOP }, { origin: SHOP, 'yinyom-token': forged }]
    for (let n = 0; n < FORGED; n += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => send(ways[at % ways.length]!, 'given')))

    const after = await ask('shop')
    expect(after.filter(({ provenance }) => provenance === 'site')).toEqual(vouched)
    const sum = (rows: typeof after, grade: string) =>
      rows
        .filter(({ provenance, category }) => provenance === grade && category === 'necessary')
        .reduce((all, { receipts }) => all + receipts, 0)
    const main = await ask('main')
    expect(sum(after, 'origin') + sum(main, 'unsigned')).toBe(Math.ceil(FORGED / AT_ONCE) * AT_ONCE)
    expect([sum(main, 'origin'), sum(main, 'site'), sum(after, 'unsigned')]).toEqual([0, 0, 0])
  },
  30_000 + FORGED * 5,
)
