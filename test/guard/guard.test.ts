import { describe, expect, it } from 'vitest'
import { allowedHosts, policyFor } from '../../src/guard/guard.ts'
import { encodeRecord, serviceMark } from '../../src/model/consent-record.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'

const NOW = 1_790_000_000_000
const RECORD: ConsentRecord = {
  id: 'AZpN2OOufQ-AAAAAAAAAAA',
  principal: 'AAAAAAAAAAAAAAAAAAAAAA',
  choices: { analytics: true, marketing: false },
  asked: serviceMark('ga4'),
  notice: '',
  decidedAt: NOW - 1000,
  validDays: 180,
  seq: 1,
}
const HOSTS = {
  analytics: ['a.example'],
  'analytics ga4': ['*.ga.example'],
  'analytics later': ['later.example'],
  marketing: ['m.example'],
  'marketing line-tag': ['line.example'],
}
const cookie = (change: Partial<ConsentRecord> = {}, name = '__Host-yinyom') =>
  `x=1; ${name}=${encodeRecord({ ...RECORD, ...change })}; y=2`
const hosts = (cookies: string, more = {}) => allowedHosts({ hosts: HOSTS, ...more }, cookies, NOW)

describe('the guard allows', () => {
  it('nothing before an answer but what every page may ask', () => {
    expect(hosts('')).toEqual([])
    expect(hosts('', { always: ['cdn.example:8443'] })).toEqual(['cdn.example:8443'])
  })

  it('what was granted, and a service only if it was asked about', () => {
    expect(hosts(cookie())).toEqual(['a.example', '*.ga.example'])
  })

  it('a service by its own answer, whatever its category’s', () => {
    expect(hosts(cookie({ choices: { analytics: false, marketing: false, 'line-tag': true } }))).toEqual([
      'line.example',
    ])
    expect(hosts(cookie({ choices: { analytics: true, ga4: false } }))).toEqual(['a.example'])
  })

  it('nothing by an answer that has expired, that a notice asks again, or that is unreadable', () => {
    expect(hosts(cookie({ decidedAt: NOW - 181 * 86_400_000 }))).toEqual([])
    expect(hosts(cookie({ recheckDays: 0 }))).toEqual([])
    expect(hosts('yinyom=1:analytics1')).toEqual([])
  })

  it('what this host’s own cookie says, and another only where there is none', () => {
    const yes = cookie({ choices: { marketing: true } }, 'yinyom')
    expect(hosts(yes)).toEqual(['m.example'])
    expect(hosts(`${yes}; ${cookie()}`)).toEqual(['a.example', '*.ga.example'])
    expect(hosts(cookie({}, 'own'), { cookie: 'own' })).toEqual(['a.example', '*.ga.example'])
  })

  it('no host that would be more than one in a policy', () => {
    expect(hosts('', { always: ['x.example; script-src *', "'none'", 'ok.example'] })).toEqual(['ok.example'])
  })
})

it('the policy names the page’s own host, and sockets of those that are allowed', () => {
  expect(policyFor(['a.example'])).toBe(
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: a.example; " +
      "connect-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: a.example wss://a.example",
  )
})
