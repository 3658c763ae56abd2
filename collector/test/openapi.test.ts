import { describe, expect, it } from 'vitest'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import openapi from '../openapi.json' with { type: 'json' }
import { LedgerUnavailableError } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { aCollector } from './a-collector.ts'
import { aReceipt } from './a-receipt.ts'
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
