import { createHash } from 'node:crypto'
import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../src/model/jcs.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('canonicalJson', () => {
  it('gives the published vector of the receipt format', () => {
    const written = canonicalJson(vector)
    expect(Buffer.byteLength(written)).toBe(1172)
    expect(sha256(written)).toBe('811455696c68491156a119eecbe06b49945475aca7887191dc00185601fe1921')
  })

  it('sorts Thai keys by UTF-16 unit', () => {
    const written = canonicalJson({ '€': 3, ข้อ: 'คำ', ก: 1, a: 2 })
    expect(written).toBe('{"a":2,"ก":1,"ข้อ":"คำ","€":3}')
    expect(sha256(written)).toMatch(/^51db12b9[0-9a-f]{50}ade021$/)
  })

  it('sorts by UTF-16 unit and not by code point', () => {
    // RFC 8785 §3.2.3: U+1F600 starts with the unit D83D and comes before U+FB33.
    expect(canonicalJson({ '\uFB33': 1, '\u{1F600}': 2, '\u0080': 3, '\r': 4, '1': 5 })).toBe(
      '{"\\r":4,"1":5,"\u0080":3,"\u{1F600}":2,"\uFB33":1}',
    )
  })

  it.each([
    [-0, '0'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    [Number('333333333.33333329'), '333333333.3333333'],
    [9007199254740992, '9007199254740992'],
    [5e-324, '5e-324'],
    ['', '""'],
    ['\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ['\u0000\u007f\u2028', '"\\u0000\u007f\u2028"'],
    [[], '[]'],
    [{}, '{}'],
    [[[null, true], [false]], '[[null,true],[false]]'],
    ['null', '"null"'],
  ])('writes %j as %s', (value, written) => {
    expect(canonicalJson(value)).toBe(written)
  })

  it('keeps an own key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
  })

  it.each([
    ['undefined', undefined],
    ['a key whose value is undefined', { a: undefined }],
    ['a hole in a list', Array(1)],
    ['NaN', { a: NaN }],
    ['an infinity', [-Infinity]],
    ['a function', { a: () => 1 }],
    ['a symbol', [Symbol('a')]],
    ['a big integer', 1n],
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate in a key', { 'a\udc00b': 1 }],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('is the same for every order of keys, and reads back as the same value', () => {
    assert(
      property(jsonValue({ stringUnit: 'binary' }), (value) => {
        const written = canonicalJson(value)
        expect(canonicalJson(backwards(value))).toBe(written)
        expect(canonicalJson(JSON.parse(written))).toBe(written)
      }),
    )
  })
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, backwards(item)]),
  )
}

const vector = {
  schema_version: 'th-consent-receipt/1',
  receipt_id: '019e80eb-97c0-7d10-9a51-3b0c5d1e2f40',
  record_id: '018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f3f',
  pii_principal_id: 'anon:4uJr0sV2b1mQp8xKz3nYtA',
  jurisdiction: 'TH',
  notice: {
    id: 'privacy',
    version: '2.1.0',
    effective: '2026-06-01',
    lang: 'th',
    uri: 'https://www.example.go.th/privacy/2.1.0',
    sha256: '0'.repeat(64),
  },
  ui: {
    surface: 'banner',
    layer: 1,
    config_sha256: '1'.repeat(64),
    content_sha256: '2'.repeat(64),
    lang: 'th',
    layout: 'bar',
    widget: '1.0.0',
  },
  purposes: [
    { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
    { id: 'analytics', basis: 'consent', state: 'refused' },
    { id: 'marketing', basis: 'consent', state: 'given' },
  ],
  withdrawal_method: 'https://www.example.go.th/#cookie-settings',
  signals: { gpc: false },
  event: {
    type: 'explicit',
    state: 'given',
    action: 'save_choices',
    time: '2026-06-01T02:03:04.000Z',
    valid_until: '2026-11-28T02:03:04.000Z',
    actor: 'pii_principal',
    gesture: { trusted: true, active: true },
  },
  prev: null,
  seq: 1,
}
