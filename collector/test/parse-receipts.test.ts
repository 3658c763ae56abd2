import { anything, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { parseReceipts } from '../src/parse-receipts.ts'
import { ARRIVAL, aReceipt } from './a-receipt.ts'

const event = (own: Partial<ConsentReceipt['event']>) => aReceipt(1, { event: { ...aReceipt().event, ...own } })
const faults = (value: unknown) => {
  const parsed = parseReceipts(value, ARRIVAL)
  return 'faults' in parsed ? parsed.faults.map(({ path, found }) => `${path}: ${found}`) : []
}

describe('parseReceipts', () => {
  it('takes a receipt alone and in an array', () => {
    expect(parseReceipts(aReceipt(), ARRIVAL)).toEqual({ many: false, receipts: [aReceipt()] })
    expect(parseReceipts([aReceipt()], ARRIVAL)).toEqual({ many: true, receipts: [aReceipt()] })
  })

  it('takes a guardian who names an age band, and nothing else of the child', () => {
    expect(faults(event({ actor: 'guardian', principal_age_band: 'under_10' }))).toEqual([])
    expect(faults({ ...aReceipt(), event: { ...aReceipt().event, birth_date: '2016-01-01' } })).toEqual([
      'event.birth_date: an unknown key',
    ])
  })

  it.each<[string, unknown, string[]]>([
    ['null', null, [': null']],
    ['a text', 'receipt', [': "receipt"']],
    ['a number', 1, [': 1']],
    ['no receipts', [], [': an empty list']],
    ['an array in an array', [[aReceipt()]], ['[0]: a list of 1']],
    ['a missing key', JSON.parse(JSON.stringify({ ...aReceipt(), seq: undefined })), ['seq: nothing']],
    ['an address', { ...aReceipt(), ip: '203.0.113.7' }, ['ip: an unknown key']],
    ['an unknown version', { ...aReceipt(), schema_version: 'x/2' }, ['schema_version: "x/2"']],
    [
      'a UUID in capitals',
      { ...aReceipt(), receipt_id: aReceipt().receipt_id.toUpperCase() },
      ['receipt_id: "019E80EB-97C0-7D10-9A51-000000000001"'],
    ],
    ['a fraction', { ...aReceipt(), seq: 1.5 }, ['seq: 1.5']],
    ['infinity', { ...aReceipt(), seq: JSON.parse('1e999') }, ['seq: Infinity']],
    ['a text for a flag', { ...aReceipt(), signals: { gpc: 'true' } }, ['signals.gpc: "true"']],
    ['30 February', event({ time: '2026-02-30T00:00:00.000Z' }), ['event.time: 2026-02-30T00:00:00.000Z']],
    [
      'the 25th hour',
      event({ valid_until: '2026-12-01T25:00:00.000Z' }),
      ['event.valid_until: 2026-12-01T25:00:00.000Z'],
    ],
    [
      'an end before the start',
      event({ valid_until: '2026-05-31T00:00:00.000Z' }),
      ['event.valid_until: 2026-05-31T00:00:00.000Z'],
    ],
    ['a guardian without an age band', event({ actor: 'guardian' }), ['event.principal_age_band: nothing']],
    ['an age band of an adult', event({ principal_age_band: 'under_10' }), ['event.principal_age_band: under_10']],
  ])('refuses %s and says where', (_name, value, found) => {
    expect(faults(value)).toEqual(found)
  })

  it('refuses a notice from a day that never was', () => {
    const uri = 'https://www.example.co.th/n'
    const notice = { id: 'n', version: '1', effective: '2026-13-01', lang: 'th', uri, sha256: '0'.repeat(64) }
    expect(faults(aReceipt(1, { notice }))).toEqual(['notice.effective: 2026-13-01'])
  })

  it('refuses keys that reach for a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const hostile = JSON.parse(`${JSON.stringify(aReceipt()).slice(0, -1)},"${key}":{"polluted":true}}`) as unknown
      expect(faults(hostile)).toEqual([`${key}: an unknown key`])
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('never throws, and takes no receipt in which one value is another', () => {
    const keys = Object.keys(aReceipt()) as (keyof ConsentReceipt)[]
    assert(
      property(constantFrom(...keys), anything(), (key, value) => {
        const parsed = parseReceipts({ ...aReceipt(), [key]: value }, ARRIVAL)
        if ('receipts' in parsed) expect(parsed.receipts[0]![key]).toEqual(value)
      }),
    )
    assert(
      property(anything(), (value) => {
        expect(parseReceipts(value, ARRIVAL)).toHaveProperty('faults')
      }),
    )
  })
})
