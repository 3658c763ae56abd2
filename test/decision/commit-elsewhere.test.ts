import { anything, assert, constantFrom, dictionary, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRecord, encodeRecord } from '../../src/model/consent-record.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'
import { aTab, accept } from '../fixtures/a-tab.ts'
import { fakeBrowser } from '../fixtures/cookie-jar.ts'

const URL = 'https://www.example.co.th/'
const config = aConfig({
  site: 'shop',
  categories: ['necessary', 'analytics', 'marketing'],
  services: [aService('youtube', 'marketing')],
})
const yes = aRecord({ choices: { analytics: true, marketing: true }, asked: marks('youtube') })

/** A tab that finds this record in the cookie. */
function tabWith(record = yes, more: Parameters<typeof aTab>[0] = {}) {
  const jar = fakeBrowser().page(URL)
  jar.cookie = `yinyom=${encodeRecord(record)}; Path=/`
  return aTab({ config, jar, ...more })
}

describe('restore', () => {
  it('takes over what another store still has, and writes the cookie', () => {
    const tab = aTab({ config })
    tab.restore(yes)
    expect(tab.allows('marketing')).toBe(true)
    expect(tab.cookie().record).toEqual(yes)
  })

  it.each([
    ['an answer that has run out', aRecord({ ...yes, decidedAt: DECIDED - 180 * DAY })],
    ['an answer from the future', aRecord({ ...yes, decidedAt: DECIDED + 2 * DAY })],
  ])('does not bring back %s', (_, record) => {
    const tab = aTab({ config })
    tab.restore(record)
    expect(tab.record()).toBeUndefined()
    expect(tab.cookie().copies).toBe(0)
  })

  it('does not replace an answer that is there', () => {
    const tab = tabWith(aRecord({ ...yes, choices: { analytics: false, marketing: false } }))
    tab.restore(aRecord({ ...yes, decidedAt: DECIDED + 5 }))
    expect(tab.allows('marketing')).toBe(false)
  })
})

describe('reset', () => {
  it('forgets the answer, here and in other tabs; the drafts are evidence and stay', () => {
    const tab = aTab({ config })
    tab.decide(accept)
    const forgotten = encodeRecord(tab.record()!)
    tab.reset()
    expect(tab.standing().status).toBe('unset')
    expect(tab.cookie().copies).toBe(0)
    expect(tab.drafts()).toHaveLength(1)
    expect(tab.posted.at(-1)).toEqual({ reset: forgotten })
  })

  it('does not forget an answer that was given before its own word came back', () => {
    const tab = aTab({ config })
    tab.decide(accept)
    tab.reset()
    const said = tab.posted.at(-1)
    tab.decide(accept)
    tab.onTabMessage(said)
    expect(tab.standing().status).toBe('decided')
  })
})

describe('onTabMessage', () => {
  it('takes over a later decision of another tab, and says what it takes back', () => {
    const tab = tabWith()
    const later = aRecord({ ...yes, decidedAt: DECIDED + 1, choices: { analytics: true, marketing: false } })
    tab.onTabMessage({ record: encodeRecord(later) })
    expect(tab.record()).toEqual(later)
    expect(tab.decisions).toEqual([{ revoked: ['marketing', 'youtube'], decision: undefined }])
  })

  it('stands by a later decision of its own, and puts it back into the cookie', () => {
    const tab = tabWith()
    const older = aRecord({ ...yes, decidedAt: DECIDED - 1, choices: { analytics: false, marketing: false } })
    tab.jar.cookie = `yinyom=${encodeRecord(older)}; Path=/`
    tab.onTabMessage({ record: encodeRecord(older) })
    expect(tab.record()).toEqual(yes)
    expect(tab.cookie().record).toEqual(yes)
    expect(tab.decisions).toEqual([])
  })

  it('does not give way to a record that does not hold', () => {
    const tab = tabWith()
    tab.onTabMessage({
      record: encodeRecord(aRecord({ ...yes, decidedAt: DECIDED + 9 * DAY, choices: { analytics: false } })),
    })
    expect(tab.record()).toEqual(yes)
  })

  it('survives whatever is said, and grants nothing by it', () => {
    const near = dictionary(constantFrom('record', 'reset', 'x'), oneof(string(), anything()))
    const message = oneof(
      anything(),
      near,
      string().map((record) => ({ record })),
    )
    assert(
      property(message, (said) => {
        const tab = aTab({ config })
        tab.onTabMessage(said)
        expect([tab.allows('analytics'), tab.allows('marketing')]).toEqual([false, false])
      }),
    )
  })
})

describe('syncFromCookie', () => {
  it('takes over the decision of another host of the domain', () => {
    const tab = aTab({ config })
    tab.jar.cookie = `yinyom=${encodeRecord(yes)}; Path=/; Domain=example.co.th`
    tab.syncFromCookie()
    expect(tab.allows('marketing')).toBe(true)
    expect(tab.decisions).toHaveLength(1)
  })

  it('forgets an answer whose cookie is gone', () => {
    const tab = tabWith()
    tab.jar.cookie = 'yinyom=; Path=/; Max-Age=0'
    tab.syncFromCookie()
    expect(tab.standing().status).toBe('unset')
  })

  it('takes over nothing that is no record', () => {
    const tab = aTab({ config })
    assert(
      property(string({ unit: 'binary-ascii', maxLength: 80 }), (value) => {
        tab.jar.cookie = `yinyom=${value.replaceAll(';', '')}; Path=/`
        tab.syncFromCookie()
        if (!decodeRecord(value)) expect(tab.allows('marketing')).toBe(false)
      }),
    )
  })
})
