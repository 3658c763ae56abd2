import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../demo/src/verify/read-files.ts'

const file = (text: string, name = 'a.json') => new File([text], name)

describe('the files of the page that checks receipts', () => {
  it('are told apart by what they hold, where they were dropped', async () => {
    const { receipts, config } = await readFiles([file('{"schema_version":"x"}'), file('{"site":"shop"}', 'b')], 'any')
    expect(receipts).toEqual({ names: ['a.json'], receipts: [{ receipt: { schema_version: 'x' } }], left: 0 })
    expect(config).toEqual({ name: 'b', input: { site: 'shop' } })
  })

  it('give 200 receipts and the number of those that are left', async () => {
    const { receipts } = await readFiles([file(JSON.stringify(Array.from({ length: 203 }, () => ({}))))], 'receipts')
    expect([receipts?.receipts.length, receipts?.left]).toEqual([200, 3])
  })

  it.each([
    ['{"services":["ga4"]}', 'ids-in-config'],
    ['{"ui":{"layout":"none"}}', 'faulty-config'],
    ['[]', 'not-config'],
    ['ก'.repeat(2_000_000), 'too-large'],
  ])('are refused by name', async (text, fault) => {
    expect(await readFiles([file(text)], 'config')).toEqual({ fault: { name: 'a.json', fault } })
  })
})
