import { describe, expect, it } from 'vitest'
import { aReceipt } from '../../../collector/test/a-receipt.ts'
import { toIso27560 } from '../../../src/evidence/iso-27560.ts'
import { aFolder } from './a-call.ts'

describe('yinyom receipt export', () => {
  it('writes a downloaded receipt as JSON-LD, to a file or to standard output', async () => {
    const folder = aFolder()
    folder.write('one.json', JSON.stringify({ receipt: aReceipt(), proof: 'c2sp.org/tlog-proof@v1' }))
    const plain = await folder.call('receipt', 'export', 'one.json', '--format', '27560')
    expect([plain.code, JSON.parse(plain.out)]).toEqual([0, toIso27560(aReceipt())])
    const file = await folder.call('receipt', 'export', 'one.json', '--out', 'one.jsonld', '--lang', 'en')
    expect([file.code, file.out]).toEqual([0, 'one.jsonld: receipts written: 1.\n'])
    expect(folder.read('one.jsonld')).toBe(plain.out)
  })

  it('writes several as a list', async () => {
    const folder = aFolder()
    folder.write('list.json', JSON.stringify([aReceipt(1), { receipt: aReceipt(2) }]))
    const { out } = await folder.call('receipt', 'export', 'list.json')
    expect(JSON.parse(out)).toEqual([toIso27560(aReceipt(1)), toIso27560(aReceipt(2))])
  })

  it.each([
    ['no JSON', 'x', /holds no receipts/],
    ['something else', '{"a":1}', /receipt 1 is not of the format th-consent-receipt\/1: .* should be/],
    [
      'a second one that was changed',
      JSON.stringify([aReceipt(), { ...aReceipt(), seq: 0 }]),
      /receipt 2 .*seq should be/,
    ],
  ])('refuses %s, and writes nothing', async (_, text, message) => {
    const folder = aFolder()
    folder.write('bad.json', text)
    const { code, err } = await folder.call('receipt', 'export', 'bad.json', '--out', 'x.jsonld', '--lang', 'en')
    expect([code, err]).toEqual([1, expect.stringMatching(message)])
    expect(folder.list()).toEqual(['bad.json'])
  })

  it('refuses a format that it does not know', async () => {
    const { code } = await aFolder().call('receipt', 'export', 'x.json', '--format', 'kantara')
    expect(code).toBe(2)
  })
})
