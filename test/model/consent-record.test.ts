import { anything, assert, integer, property, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAX_COOKIE_BYTES,
  decodeRecord,
  encodeRecord,
  expiresAt,
  isSameAnswer,
  isValid,
  mustRecheck,
  parseRecord,
  serviceMark,
  withRecheck,
} from '../../src/model/consent-record.ts'
import { anyRecord } from '../fixtures/any-record.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'
import { anyText } from '../fixtures/any-text.ts'

const GOLDEN = '1:AY9rHnwqfRCaUTsMXR4vPw:4uJr0sV2b1mQp8xKz3nYtA:mpukdo74:50:1::functional1~analytics1~marketing0:'
const MARKS = '0gbbmv2s'

describe('encodeRecord', () => {
  it.each([
    ['a plain record', aRecord(), GOLDEN],
    [
      'services, those with an answer of their own by name',
      aRecord({ choices: { analytics: true, ga4: false }, asked: marks('ga4', 'youtube') }),
      `${GOLDEN.replace(/[^:]*:$/, 'analytics1~ga40')}:${MARKS}`,
    ],
    ['a notice', aRecord({ notice: 'privacy@2.1.0' }), GOLDEN.replace(':1::', ':1:privacy%402.1.0:')],
    ['nothing asked', aRecord({ choices: {} }), GOLDEN.replace(/[^:]*:$/, ':')],
    ['later decisions', aRecord({ seq: 1296 }), GOLDEN.replace(':1::', ':100::')],
  ])('writes format 1 for %s as it always has', (_, record, written) => {
    expect(encodeRecord(record)).toBe(written)
    expect(decodeRecord(written)).toEqual(record)
  })

  it('uses only characters that RFC 6265 allows in a cookie value', () => {
    assert(
      property(anyRecord, (record) => {
        expect(encodeRecord(record)).toMatch(/^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/)
      }),
    )
  })
})

describe('decodeRecord', () => {
  it('gives back every record that fits a cookie', () => {
    assert(
      property(anyRecord, (record) => {
        const written = encodeRecord(record)
        if (written.length <= MAX_COOKIE_BYTES) expect(decodeRecord(written)).toEqual(record)
        else expect(decodeRecord(written)).toBeUndefined()
      }),
    )
  })

  it.each([
    ['an empty value', ''],
    ['an older format', GOLDEN.replace('1:', '0:')],
    ['a newer format', GOLDEN.replace('1:', '2:')],
    ['JSON of another tool', '{"categories":["necessary","analytics"],"revision":0}'],
    ['JSON of another tool, encoded', encodeURIComponent('{"analytics":true}')],
    ['a value in quotation marks', `"${GOLDEN}"`],
    ['a value that was cut', GOLDEN.slice(0, -12)],
    ['a value with a tail', `${GOLDEN}:`],
    ['a line break at the end', `${GOLDEN}\n`],
    ['an id that no 16 bytes give', GOLDEN.replace('vPw:', 'vPx:')],
    ['a principal that is too short', GOLDEN.replace('nYtA', 'nYt')],
    ['a time in another base', GOLDEN.replace('mpukdo74', 'MPUKDO74')],
    ['a time without a digit', GOLDEN.replace('mpukdo74', '')],
    ['an upper-case id', GOLDEN.replace('analytics1', 'Analytics1')],
    ['half a mark', `${GOLDEN}0g5`],
    ['a mark that is none', `${GOLDEN}0g5w`],
    ['a notice with a broken percent sign', GOLDEN.replace(':1::', ':1:%E0%B8:')],
    ['more than 400 bytes', GOLDEN + '0g5b'.repeat(80)],
  ])('takes %s for never asked', (_, value) => {
    expect(decodeRecord(value)).toBeUndefined()
  })

  it('never throws, whatever it reads', () => {
    const near = uniqueArray(anyText(8), { maxLength: 3 })
    assert(property(anyText(500), (value) => void decodeRecord(value)))
    assert(property(near, (parts) => void decodeRecord(`1:${GOLDEN.slice(2, 49)}${parts.join(':')}`)))
    assert(property(near, (parts) => void decodeRecord(GOLDEN + parts.join(''))))
  })

  it('reads a key named like a property of every object as a plain id', () => {
    const record = decodeRecord(GOLDEN.replace('analytics1', 'constructor1'))
    expect(Object.hasOwn(record!.choices, 'constructor')).toBe(true)
    expect(Object.getPrototypeOf(record!.choices)).toBe(Object.prototype)
  })
})

describe('parseRecord', () => {
  it('takes every record that fits a cookie from the other store, and nothing beside it', () => {
    assert(
      property(anyRecord, (record) => {
        const fits = encodeRecord(record).length <= MAX_COOKIE_BYTES
        expect(parseRecord({ ...record, stray: 1 })).toEqual(fits ? record : undefined)
      }),
    )
  })

  it('never throws, and grants nothing, whatever the other store gives', () => {
    assert(
      property(anything({ withMap: true, withBigInt: true, withNullPrototype: true }), (found) => {
        expect(parseRecord(found)).toBeUndefined()
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', GOLDEN],
    ['a record without a part', { ...aRecord(), choices: undefined }],
    ['an id that is none', aRecord({ id: 'x' })],
    ['a time that is none', aRecord({ decidedAt: NaN })],
    ['a fraction of a day', aRecord({ validDays: 1.5 })],
    ['less than no days', aRecord({ validDays: -1 })],
    ['more than a cookie holds', aRecord({ notice: 'x'.repeat(81) })],
  ])('takes %s for no record', (_, found) => {
    expect(parseRecord(found)).toBeUndefined()
  })

  it.each(['false', 'no', 1, {}, [], 'true'])('takes the answer %j, which is not true, for no', (answer) => {
    const found = aRecord({ choices: { analytics: answer as boolean } })
    expect(parseRecord(found)?.choices['analytics']).not.toBe(true)
  })

  it('survives a getter that throws', () => {
    const found = Object.defineProperty(aRecord(), 'choices', {
      get: () => {
        throw new Error('boom')
      },
    })
    expect(parseRecord(found)).toBeUndefined()
  })
})

describe('isValid', () => {
  const record = aRecord()
  it.each([
    ['at the moment of the decision', DECIDED, true],
    ['one millisecond before its end', DECIDED + 180 * DAY - 1, true],
    ['no more at the very millisecond of its end', DECIDED + 180 * DAY, false],
    ['long after, no more', DECIDED + 400 * DAY, false],
    ['where the clock was set back by a day', DECIDED - DAY, true],
    ['not where it lies more than a day ahead', DECIDED - DAY - 1, false],
    ['not where the clock is not a number', NaN, false],
  ])('%s', (_, now, expected) => {
    expect(isValid(record, now)).toBe(expected)
  })

  it('ends with the days that it carries', () => {
    expect(expiresAt(aRecord({ validDays: 30 }))).toBe(DECIDED + 30 * DAY)
    expect(isValid(aRecord({ validDays: 0 }), DECIDED)).toBe(false)
  })
})

describe('serviceMark', () => {
  it('is 20 bits in four characters, and never changes', () => {
    expect(['ga4', 'hotjar', 'youtube', 'meta-pixel'].map(serviceMark)).toEqual(['0gbb', 'od0a', 'mv2s', 'ck0t'])
    assert(
      property(string(), (id) => {
        expect(serviceMark(id)).toMatch(/^[0-9a-v]{4}$/)
      }),
    )
  })

  it('parts a thousand ids of the usual kind with few collisions', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `service-${at}`)
    expect(new Set(ids.map(serviceMark)).size).toBeGreaterThan(995)
  })
})

describe('a record that a notice will ask about again', () => {
  const record = aRecord({ notice: 'privacy@1.0.0' })

  it('is checked again from that moment on, at most a day early, and is as valid as before', () => {
    assert(
      property(integer({ min: 0, max: 179 * DAY }), (later) => {
        const held = withRecheck(record, DECIDED + later)
        expect(mustRecheck(held, DECIDED + later)).toBe(true)
        expect(mustRecheck(held, DECIDED + later - DAY)).toBe(later < 0)
        expect(expiresAt(held)).toBe(expiresAt(record))
      }),
    )
  })

  it('is the same record when it comes back from the cookie', () => {
    const held = withRecheck(record, DECIDED + 7 * DAY)
    expect(decodeRecord(encodeRecord(held))).toEqual({ ...record, recheckDays: 7 })
    expect(withRecheck(held, undefined)).toEqual(record)
    expect(isSameAnswer(held, record)).toBe(true)
  })

  it('asks for no second look where it expires before', () => {
    expect(withRecheck(record, DECIDED + 9999 * DAY)).toEqual(record)
    expect(mustRecheck(record, DECIDED + 9999 * DAY)).toBe(false)
  })
})
