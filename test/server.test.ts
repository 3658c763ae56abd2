import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../src/model/consent-record.ts'
import { readConsent } from '../src/server.ts'
import { DAY, DECIDED, aRecord, marks } from './fixtures/a-record.ts'
import { anyText } from './fixtures/any-text.ts'

const record = aRecord({
  choices: { analytics: true, marketing: false, hotjar: false, youtube: true },
  asked: marks('ga4', 'hotjar', 'youtube', 'pixel'),
})
const value = encodeRecord(record)
const now = DECIDED + 1
const read = (header: string | null | undefined, options: object = {}) => readConsent(header, { now, ...options })

describe('readConsent', () => {
  it('gives the answer, and when it was given and ends', () => {
    const consent = read(`session=1; yinyom=${value}; theme=dark`)
    expect(consent).toMatchObject({
      status: 'decided',
      choices: record.choices,
      decidedAt: new Date(DECIDED),
      expiresAt: new Date(DECIDED + 180 * DAY),
    })
  })

  it.each<[string, string | undefined, boolean]>([
    ['analytics', undefined, true],
    ['marketing', undefined, false],
    ['ga4', 'analytics', true],
    ['hotjar', 'analytics', false],
    ['youtube', 'marketing', true],
    ['pixel', 'marketing', false],
    ['new-service', 'analytics', false],
    ['ga4', undefined, false],
    ['necessary', undefined, false],
    ['unknown', undefined, false],
    ['constructor', undefined, false],
    ['__proto__', undefined, false],
    ['', undefined, false],
    ['ga4', 'constructor', false],
  ])('for %s (of %s) says %s', (id, category, allowed) => {
    expect(read(`yinyom=${value}`).allows(id, category)).toBe(allowed)
  })

  it.each([
    ['no header', undefined],
    ['null', null],
    ['an empty header', ''],
    ['other cookies', 'session=1; yinyom2=x; my-yinyom=y'],
    ['what is no record', 'yinyom={"analytics":true}'],
    ['a value in quotation marks', `yinyom="${value}"`],
  ])('of %s says unset', (_, header) => {
    const consent = read(header)
    expect(consent).toMatchObject({ status: 'unset', choices: {}, decidedAt: undefined, expiresAt: undefined })
    expect(consent.allows('analytics')).toBe(false)
    expect(consent.allows('ga4', 'analytics')).toBe(false)
  })

  it.each([
    ['that has run out', DECIDED + 180 * DAY],
    ['from the future', DECIDED - 2 * DAY],
  ])('of an answer %s says unset', (_, at) => {
    expect(readConsent(`yinyom=${value}`, { now: at }).status).toBe('unset')
  })

  describe('a site on https without a cookie domain', () => {
    const host = encodeRecord(aRecord({ choices: { analytics: false } }))

    it('is answered by the cookie that no other host can set, whatever else is there', () => {
      const forged = encodeRecord(aRecord({ choices: { analytics: true }, decidedAt: DECIDED + 1 }))
      expect(read(`yinyom=${forged}; __Host-yinyom=${host}`).choices).toEqual({ analytics: false })
      expect(read(`yinyom=${forged}; __Host-yinyom=nonsense`).status).toBe('unset')
    })

    it('can leave out every other name', () => {
      expect(read(`yinyom=${value}`, { hostOnly: true }).status).toBe('unset')
      expect(read(`__Host-yinyom=${value}`, { hostOnly: true }).allows('analytics')).toBe(true)
    })
  })

  it.each([
    ['percent-encoded, as frameworks write it', `theme=dark; yinyom=${encodeURIComponent(value)}`],
    ['percent-encoded under the name of the host', `__Host-yinyom=${encodeURIComponent(value)}`],
    ['bare, as a framework hands it out', value],
    ['bare and percent-encoded', encodeURIComponent(value)],
  ])('is read where the value is %s', (_, header) => {
    expect(read(header).allows('analytics')).toBe(true)
  })

  it('takes the newest of several that hold', () => {
    const older = encodeRecord(aRecord({ decidedAt: DECIDED - 1, choices: { analytics: false } }))
    const future = encodeRecord(aRecord({ decidedAt: DECIDED + 9 * DAY, choices: { analytics: false } }))
    for (const header of [`yinyom=${older}; yinyom=${value}`, `yinyom=${future};yinyom=${value}; yinyom=${older}`]) {
      expect(read(header).allows('analytics')).toBe(true)
    }
  })

  it('reads the cookie of another name', () => {
    expect(read(`shop=${value}`, { name: 'shop' }).status).toBe('decided')
    expect(read(`yinyom=${value}`, { name: 'shop' }).status).toBe('unset')
  })

  it('uses the clock of the machine by itself', () => {
    const fresh = encodeRecord(aRecord({ decidedAt: Date.now() }))
    expect(readConsent(`yinyom=${fresh}`).status).toBe('decided')
  })

  it('never throws, and grants nothing, whatever the header', () => {
    assert(
      property(anyText(), (header) => {
        for (const one of [header, `yinyom=${header}`]) expect(read(one).allows('analytics')).toBe(false)
      }),
    )
    expect(read(['yinyom=x'] as unknown as string).status).toBe('unset')
  })
})
