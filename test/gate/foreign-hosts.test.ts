import { describe, expect, it } from 'vitest'
import { foreignHosts } from '../../src/gate/foreign-hosts.ts'

const hostOf = (address: string) => new URL(address).hostname
const found = (own: string, ...loaded: (readonly [host: string, initiatorType?: string])[]) =>
  foreignHosts(
    loaded.map(([host, initiatorType = 'script']) => ({ name: `https://${host}/x`, initiatorType })),
    own,
    hostOf,
  )

describe('foreignHosts', () => {
  it.each([
    ['www.shop.co.th', 'cdn.shop.co.th', false],
    ['shop.co.th', 'other.co.th', true],
    ['www.example.com', 'static.example.com', false],
    ['www.example.com', 'www.tracker.com', true],
    ['www.example.go.th', 'www.other.go.th', true],
    ['www.bank.th', 'api.bank.th', false],
    ['localhost', 'localhost', false],
    ['127.0.0.1', '127.0.0.2', true],
    ['127.0.0.1', '127.0.0.1', false],
    ['www.example.com.au', 'www.example.com.au', false],
  ])('on %s takes %s for foreign: %s', (own, host, foreign) => {
    expect(found(own, [host])).toEqual(foreign ? [host] : [])
  })

  it('names each once, and neither style sheets nor fonts', () => {
    expect(
      found('a.th', ['x.com'], ['x.com', 'img'], ['fonts.com', 'css'], ['fonts.com', 'link'], ['y.com', 'beacon']),
    ).toEqual(['x.com', 'y.com'])
  })
})
