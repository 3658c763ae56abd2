import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { byteSize } from '../../src/limits/byte-size.ts'
import { clientAddress, networkOf } from '../../src/limits/client-address.ts'
import { createSenderLimits } from '../../src/limits/sender-limits.ts'
import { createTokenBuckets } from '../../src/limits/token-buckets.ts'

const NOW = Date.parse('2026-06-01T03:00:00.000Z')

describe('a bucket of tokens', () => {
  it('lets so many pass at once, and then one for each share of a minute', () => {
    const buckets = createTokenBuckets(60)
    const passed = Array.from({ length: 100 }, () => buckets.take('a', NOW)).filter((wait) => wait === 0)
    expect(passed).toHaveLength(60)
    expect(buckets.take('a', NOW)).toBe(1)
    expect([buckets.take('a', NOW + 1000), buckets.take('a', NOW + 1000)]).toEqual([0, 1])
    expect(buckets.take('b', NOW)).toBe(0)
  })

  it('is full again after a minute of silence, and is then forgotten', () => {
    const buckets = createTokenBuckets(2)
    for (const key of ['a', 'a', 'a']) buckets.take(key, NOW)
    buckets.forget(NOW + 59_999)
    expect(buckets.size).toBe(1)
    buckets.forget(NOW + 60_000)
    expect(buckets.size).toBe(0)
    expect([0, 0, 0].map(() => buckets.take('a', NOW + 60_000))).toEqual([0, 0, 30])
  })

  it('gives nothing for a clock that has gone back', () => {
    const buckets = createTokenBuckets(1)
    expect([buckets.take('a', NOW), buckets.take('a', NOW - 3_600_000)]).toEqual([0, 60])
  })
})

describe('the limits of a sender', () => {
  it('hold for an address whatever origin it pretends, and for an origin from whatever address', () => {
    const limits = createSenderLimits({ perAddress: 2, perOrigin: 3 })
    const wait = (address: string, origin: string) => limits.wait({ address, origin }, NOW)
    expect(wait('192.0.2.1', 'https://a.example') + wait('192.0.2.1', 'https://b.example')).toBe(0)
    expect(wait('192.0.2.1', 'https://c.example')).toBe(30)
    expect(wait('192.0.2.2', 'https://a.example') + wait('192.0.2.3', 'https://a.example')).toBe(0)
    expect(wait('192.0.2.4', 'https://a.example')).toBe(20)
  })

  it('count a request that the address has used up to no origin', () => {
    const limits = createSenderLimits({ perAddress: 1, perOrigin: 2 })
    for (const _ of [1, 2, 3, 4]) limits.wait({ address: '192.0.2.1', origin: 'https://a.example' }, NOW)
    expect(limits.wait({ address: '192.0.2.2', origin: 'https://a.example' }, NOW)).toBe(0)
  })
})

describe('the address of a sender', () => {
  const from = (remoteAddress: string | undefined, forwarded?: string) =>
    ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage

  it.each([
    ['the connection’s, whatever a header says', '192.0.2.7', '203.0.113.9', false, '192.0.2.7'],
    ['the last that our proxy has written', '127.0.0.1', '203.0.113.9, 198.51.100.4', true, '198.51.100.4'],
    ['the connection’s where the proxy has written none', '127.0.0.1', undefined, true, '127.0.0.1'],
    ['the connection’s where what is written is none', '127.0.0.1', '198.51.100.4, nobody', true, '127.0.0.1'],
    ['of version 4 where the socket is of version 6', '::ffff:192.0.2.7', undefined, false, '192.0.2.7'],
    ['empty where the connection has gone', undefined, undefined, false, ''],
  ])('is %s', (_, socket, forwarded, isProxied, address) => {
    expect(clientAddress(from(socket, forwarded), isProxied)).toBe(address)
  })

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is of the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

it.each([
  ['500MB', 500_000_000],
  ['20 GB', 20_000_000_000],
  ['1.5tb', 1_500_000_000_000],
  ['1000000', 1_000_000],
  ['-1GB', undefined],
  ['GB', undefined],
  ['1GiB', undefined],
])('%s is so many bytes: %s', (text, bytes) => {
  expect(byteSize(text)).toBe(bytes)
})
