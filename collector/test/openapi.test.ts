import { describe, expect, it } from 'vitest'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import openapi from '../openapi.json' with { type: 'json' }
import { LedgerUnavailableError } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { aCollector } from './a-collector.ts'
import { CLAIM, ORIGIN, aDeskFor } from './a-desk.ts'
import { aDevice } from './a-device.ts'
import { createAdmission } from '../src/limits/admission.ts'
import { createSenderLimits } from '../src/limits/sender-limits.ts'
import { createReportCounts } from '../src/reports/report-counts.ts'
import { aReceipt } from './a-receipt.ts'
import { aRecords } from './a-records.ts'
import { aSigner } from './a-signer.ts'
import { documented } from './contract.ts'
import { bare, jsonSchemaOf } from './json-schema-of.ts'

describe('openapi.json', () => {
  it('describes a receipt exactly as the widget and the collector check it', () => {
    expect(bare(openapi.components.schemas.Receipt)).toEqual(bare(jsonSchemaOf(receiptSchema)))
  })

  it('documents no answer that the collector does not give', async () => {
    const met = new Set<string>()
    const { ask, send } = aCollector({}, met)
    await send(aReceipt())
    await send(aReceipt())
    await send(aReceipt(1, { site: 'another' }))
    await send([aReceipt(2), aReceipt(3)])
    await send([aReceipt(2), aReceipt(3)])
    await send({})
    await send({}, { body: '{' })
    await send({}, { body: 'x'.repeat(70_000) })
    await send({}, { headers: { 'content-type': 'text/html' } })
    await send(aReceipt(), { headers: { 'content-type': 'application/json', origin: 'https://www.example.org' } })
    await ask('/v1/receipts', { method: 'OPTIONS', headers: { origin: 'https://www.example.co.th' } })
    await ask('/v1/receipts', { method: 'OPTIONS', headers: { origin: 'https://www.example.org' } })
    await askReports(met)
    await askForMine(met)
    await ask('/healthz')
    await ask('/readyz')
    for (const path of ['checkpoint', 'tile/0/000.p/4', 'tile/1/000', 'other/checkpoint'])
      await ask(`/log/main/${path === 'other/checkpoint' ? '2000-01/checkpoint' : `2026-06/${path}`}`)
    for (const error of [new LedgerUnavailableError('busy'), new Error('broken')]) {
      const reject = () => Promise.reject(error)
      const failing = aCollector(
        {
          ledger: {
            ...createMemoryLedger(aSigner),
            append: reject,
            find: reject,
            ready: reject,
            heads: reject,
            tile: reject,
          },
        },
        met,
      )
      await failing.send(aReceipt())
      await failing.ask('/healthz')
      await failing.ask('/readyz')
      await failing.ask('/log/main/2026-06/checkpoint')
      await failing.ask('/log/main/2026-06/tile/0/000')
    }
    expect([...met].sort()).toEqual([...documented].sort())
  })
})

/** All that is answered to a report, and what is answered to whoever asks too often or finds no room. */
async function askReports(met: Set<string>): Promise<void> {
  const reports = createReportCounts(aRecords())
  const quotas = { take: async () => true, giveBack: () => undefined }
  const types = ['application/reports+json', 'application/csp-report', 'application/json', 'application/reports+json']
  const send = ({ ask }: ReturnType<typeof aCollector>, body: string, type = types[0]!) =>
    ask('/v1/reports', { method: 'POST', headers: { 'content-type': type }, body })
  const open = aCollector({ reports }, met)
  const bodies = ['[]', '{"csp-report":{}}', '[]', '{', ' '.repeat(70_000), '{}']
  for (const [at, body] of bodies.entries()) await send(open, body, types[at])
  await open.ask('/v1/reports', { method: 'OPTIONS', headers: { origin: 'https://www.example.co.th' } })
  for (const isFull of [true, false]) {
    const limits = createSenderLimits({ perAddress: 1, perOrigin: isFull ? 9 : 1 })
    const closed = aCollector({ reports, admission: createAdmission({ limits, quotas, isFull: () => isFull }) }, met)
    for (const _ of [1, 2]) await send(closed, '[]')
    await closed.send(aReceipt(9))
  }
}

/** All that is answered to a visitor who asks for what is theirs. */
async function askForMine(met: Set<string>): Promise<void> {
  const { ask, send, claim } = await aDeskFor(met)
  await send(31, ORIGIN)
  const erasure = { ...CLAIM, what: 'erasure' }
  for (const body of [CLAIM, erasure, '{', ' '.repeat(3000), { ...CLAIM, exp: 0 }]) await claim(body)
  await claim(CLAIM, aDevice())
  await claim(CLAIM, aDevice(), { 'content-type': 'text/html' })
  for (let n = 0; n < 10; n++) await claim(CLAIM)
  for (const origin of [ORIGIN, 'https://www.example.org'])
    await ask('/v1/mine', { method: 'OPTIONS', headers: { origin } })
  const down = await aDeskFor(met, { isDown: true })
  await down.send(32, ORIGIN)
  await down.claim(CLAIM)
}
