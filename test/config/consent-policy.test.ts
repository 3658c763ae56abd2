import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { consentPolicy } from '../../src/server.ts'
import { DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

const config: ConfigInput = {
  services: [
    { id: 'pay', category: 'necessary', name: 'Pay', hosts: ['pay.example'] },
    {
      id: 'stats',
      category: 'analytics',
      name: 'Stats',
      hosts: ['*.stats.example/js/', 'stats.example:8443/collect?x=1'],
    },
    { id: 'pixel', category: 'marketing', name: 'Pixel', hosts: ['px.example'] },
    'ga4',
  ],
  receipts: { endpoint: 'https://collect.example/v1/receipts' },
}
const header = (choices: Record<string, boolean>) =>
  `a=1; yinyom=${encodeRecord(aRecord({ choices, asked: marks('stats', 'pixel') }))}`
const now = DECIDED + 1
const policy = (cookie: string | null, options = {}) => consentPolicy(cookie, config, { now, ...options }).policy
const sources = (text: string, name = 'default-src') =>
  text
    .split('; ')
    .find((part) => part.startsWith(`${name} `))!
    .split(' ')

describe('consentPolicy', () => {
  it('allows the page, the collector and what needs no consent to whoever has not answered', () => {
    const allowed = sources(policy(null))
    expect(allowed).toEqual([
      'default-src',
      "'self'",
      "'unsafe-inline'",
      "'unsafe-eval'",
      'data:',
      'blob:',
      'collect.example',
      'pay.example',
    ])
  })

  it('allows the hosts of what the visitor has allowed, and no other', () => {
    const allowed = sources(policy(header({ analytics: true, marketing: false })))
    expect(allowed).toEqual(expect.arrayContaining(['stats.example/js/', '*.stats.example/js/', 'stats.example:8443']))
    expect(allowed).not.toContain('px.example')
  })

  it('lets allowed hosts be asked by WebSockets, too', () => {
    expect(sources(policy(header({ marketing: true })), 'connect-src')).toContain('wss://px.example')
  })

  it.each([['rubbish'], ['yinyom=1.x'], [`yinyom=${'a'.repeat(9000)}`]])('allows nothing for %s', (cookie) => {
    expect(policy(cookie)).toBe(policy(null))
  })

  it('asks for reports in the variant that blocks nothing', () => {
    const { policy: blocking, reportOnly } = consentPolicy(null, config, { now, reportTo: '/v1/reports; script-src *' })
    expect(reportOnly).toBe(`${blocking}; report-uri /v1/reports%3B%20script-src%20*`)
  })

  it('lets no host of a configuration end the directive', () => {
    const hostile = {
      services: [{ id: 'x', category: 'necessary', name: 'X', hosts: ["a.example;script-src'*'", 'b.example'] }],
    }
    expect(consentPolicy(null, hostile, { now }).policy).not.toContain('script-src')
    expect(consentPolicy(null, hostile, { now }).policy).toContain('b.example')
  })
})
