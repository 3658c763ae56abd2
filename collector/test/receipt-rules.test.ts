import { describe, expect, it } from 'vitest'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { parseReceipts } from '../src/parse-receipts.ts'
import { isClockSuspect } from '../src/rules/time-rules.ts'
import { ARRIVAL, aReceipt, receiptId } from './a-receipt.ts'

type Purposes = ConsentReceipt['purposes']
type Event = Partial<ConsentReceipt['event']>

const event = (own: Event, more: Partial<ConsentReceipt> = {}) =>
  aReceipt(1, { event: { ...aReceipt().event, ...own }, ...more })
const ui = (own: Partial<ConsentReceipt['ui']>, more: Partial<ConsentReceipt> = {}) =>
  aReceipt(1, { ui: { ...aReceipt().ui, ...own }, ...more })
const without = (...keys: readonly ('content_sha256' | 'layout' | 'reasons')[]) => {
  const all: Record<string, unknown> = { ...aReceipt().ui }
  for (const key of keys) delete all[key]
  return all as unknown as ConsentReceipt['ui']
}
/** Without its gesture. */
const ungestured = (own: Event) => {
  const { gesture: _, ...rest } = aReceipt().event
  return { ...rest, ...own }
}
const notice = {
  id: 'privacy',
  version: '1',
  effective: '2026-06-01',
  lang: 'th',
  uri: 'https://www.example.co.th/privacy/1',
  sha256: '0'.repeat(64),
}
const asked = (...states: readonly Purposes[number]['state'][]): Purposes =>
  states.map((state, at) => ({ id: `asked-${at}`, basis: 'consent', state }))

function faults(value: unknown, origin?: string): string[] {
  const parsed = parseReceipts(value, { ...ARRIVAL, origin })
  return 'faults' in parsed ? parsed.faults.map(({ path }) => path) : []
}

describe('a receipt that contradicts itself', () => {
  it.each<[string, unknown, string[]]>([
    // The sixteen kinds of the review, and their kin.
    ['all refused, and given', event({ state: 'given' }), ['event.state']],
    [
      'all refused, and one given',
      event({ state: 'given' }, { purposes: asked('given', 'refused') }),
      ['event.action'],
    ],
    ['all accepted, and all refused', event({ action: 'accept_all' }), ['event.action']],
    [
      'one purpose given and refused',
      event(
        { state: 'given', action: 'save_choices' },
        { purposes: [...asked('given'), { id: 'asked-0', basis: 'consent', state: 'refused' }] },
      ),
      ['purposes[1]'],
    ],
    ['no purposes', aReceipt(1, { purposes: [] }), ['purposes']],
    [
      'consent that nobody was asked for',
      aReceipt(1, { purposes: [{ id: 'ads', basis: 'consent', state: 'always_on' }] }),
      ['purposes[0].state'],
    ],
    [
      'an answer where nobody was asked',
      event(
        { state: 'given', action: 'save_choices' },
        { purposes: [{ id: 'ads', basis: 'legitimate_interest', state: 'given' }] },
      ),
      ['purposes[0].state'],
    ],
    ['an id that is no UUIDv7', aReceipt(1, { receipt_id: receiptId(1).replace('-7', '-4') }), ['receipt_id']],
    ['an id of another variant', aReceipt(1, { receipt_id: receiptId(1).replace('-9a51', '-7a51') }), ['receipt_id']],
    ['the nil UUID', aReceipt(1, { record_id: '00000000-0000-0000-0000-000000000000' }), ['record_id']],
    ['an id of another day', aReceipt(1, { receipt_id: receiptId(1).replace('019e80eb', '019e70eb') }), ['receipt_id']],
    ['the year 0', event({ time: '0000-06-01T02:03:04.000Z' }), ['event.time', 'event.valid_until']],
    ['the year 1999', event({ time: '1999-06-01T02:03:04.000Z' }), ['event.time', 'event.valid_until']],
    [
      'the year 9998',
      event({ time: '9998-06-01T02:03:04.000Z', valid_until: '9998-07-01T02:03:04.000Z' }),
      ['event.time'],
    ],
    ['an answer for 900 years', event({ valid_until: '2926-06-01T02:03:04.000Z' }), ['event.valid_until']],
    ['a script to withdraw with', aReceipt(1, { withdrawal_method: 'javascript:alert(1)' }), ['withdrawal_method']],
    ['an address that is none', aReceipt(1, { withdrawal_method: 'https://' }), ['withdrawal_method']],
    ['a script for a notice', aReceipt(1, { notice: { ...notice, uri: 'JavaScript:alert(1)' } }), ['notice.uri']],
    ['a banner without words', aReceipt(1, { ui: without('content_sha256') }), ['ui.content_sha256']],
    ['a banner without a shape', aReceipt(1, { ui: without('layout') }), ['ui.layout']],
    [
      'words that a script showed',
      ui({ surface: 'api' }, { event: { ...aReceipt().event, gesture: { trusted: false, active: true } } }),
      ['ui.content_sha256', 'ui.layout'],
    ],

    ['a decision once that lasts', event({ action: 'allow_once', state: 'refused' }), ['event.valid_until']],
    ['a withdrawal that is given', event({ action: 'withdraw', state: 'refused' }), ['event.state']],
    ["a person's click without a gesture", aReceipt(1, { event: ungestured({}) }), ['event.gesture', 'event.type']],
    ["a script's click that is explicit", event({ gesture: { trusted: false } }), ['event.type']],
    ["a person's click that is programmatic", event({ type: 'programmatic' }), ['event.type']],
    [
      'a call that is a click',
      aReceipt(1, { ui: { ...without('content_sha256', 'layout'), surface: 'api' } }),
      ['event.gesture.trusted'],
    ],
    [
      'a place that is unknown without a recovery',
      aReceipt(1, { ui: { ...without('content_sha256', 'layout'), surface: 'unknown' } }),
      ['ui.surface'],
    ],
    [
      'a recovery that remembers',
      event({ type: 'recovered' }, { recovery: 'record' }),
      ['event.gesture', 'ui.surface', 'event.action'],
    ],
    ['a first receipt with one before it', aReceipt(1, { prev: 'a'.repeat(64) }), ['prev']],
    ['a second receipt with none before it', aReceipt(1, { seq: 2 }), ['prev']],
    [
      'a successor without a change of the notice',
      aReceipt(1, { prev: 'a'.repeat(64), seq: 2, supersedes: receiptId(2) }),
      ['supersedes'],
    ],
    [
      'a successor of itself',
      ui({ reasons: ['notice-changed'] }, { prev: 'a'.repeat(64), seq: 2, supersedes: receiptId(1) }),
      ['supersedes'],
    ],
    ['a NUL', aReceipt(1, { site: 'a\u0000b' }), ['site']],
    ['a change of direction', aReceipt(1, { site: 'evil\u202Eht.oc.elpmaxe' }), ['site']],
    ['a mark inside a version', aReceipt(1, { notice: { ...notice, version: '1\u200E' } }), ['notice.version']],
    ['a line break in an address', aReceipt(1, { withdrawal_method: 'https://a.example/\nb' }), ['withdrawal_method']],
    ['an escape in the name of the widget', ui({ widget: '\u001B[31m' }), ['ui.widget']],
  ])('is refused for %s', (_, receipt, paths) => {
    expect(faults(receipt)).toEqual(paths)
  })

  it('says what it found and what it wants, in one line without what would deceive', () => {
    const parsed = parseReceipts([aReceipt(2), aReceipt(1, { site: 'a\u202Eb\u0000' })], ARRIVAL)
    expect('faults' in parsed && parsed.faults).toEqual([
      {
        path: '[1].site',
        found: '"a b\\u0000"',
        expected: 'text without control or direction characters',
      },
    ])
  })

  it('is refused from the page of another site', () => {
    expect(faults(aReceipt(), 'https://www.example.co.th')).toEqual([])
    expect(faults(aReceipt(), 'https://evil.example')).toEqual(['withdrawal_method'])
    expect(faults(aReceipt(), 'null')).toEqual([])
  })
})

describe('a receipt that only looks odd', () => {
  it.each<[string, ConsentReceipt]>([
    [
      'refuses something new and leaves what was given',
      ui(
        { reasons: ['new-category'] },
        {
          purposes: asked('given', 'refused'),
          event: { ...aReceipt().event, state: 'given' },
        },
      ),
    ],
    [
      'accepts all on a site that asks nothing',
      event(
        { action: 'accept_all' },
        {
          purposes: [{ id: 'necessary', basis: 'legitimate_interest', state: 'always_on' }],
        },
      ),
    ],
    [
      'accepts all but what Global Privacy Control leaves off, which is all',
      event({ action: 'accept_all' }, { signals: { gpc: true } }),
    ],
    ['withdraws where nothing was granted', event({ action: 'withdraw', state: 'withdrawn' })],
    [
      'withdraws one of two',
      event({ action: 'withdraw', state: 'withdrawn' }, { purposes: asked('given', 'withdrawn') }),
    ],
    [
      'saves what takes something back',
      event({ action: 'save_choices', state: 'withdrawn' }, { purposes: asked('refused', 'withdrawn') }),
    ],
    [
      'lets in a frame of no known category',
      event(
        { action: 'allow_once', valid_until: aReceipt().event.time },
        { purposes: [], ui: { ...aReceipt().ui, surface: 'placeholder', layout: 'frame' } },
      ),
    ],
    [
      'names the service of a category beside it',
      event(
        { action: 'save_choices', state: 'given' },
        { purposes: [...asked('refused'), { id: 'asked-0', service: 'map', basis: 'consent', state: 'given' }] },
      ),
    ],
    [
      'is a call without activation',
      aReceipt(1, {
        ui: { ...without('content_sha256', 'layout', 'reasons'), surface: 'api' },
        event: { ...aReceipt().event, type: 'programmatic', gesture: { trusted: false } },
      }),
    ],
    [
      'was made from the record weeks later',
      aReceipt(1, {
        recovery: 'record',
        receipt_id: receiptId(1).replace('019e80eb', '019e90eb'),
        ui: { ...without('content_sha256', 'layout', 'reasons'), surface: 'unknown' },
        event: ungestured({ type: 'recovered', action: 'save_choices' }),
      }),
    ],
  ])('is taken where it %s', (_, receipt) => {
    expect(faults(receipt)).toEqual([])
  })

  it.each([
    ['2026-06-01T02:03:05.000Z', false],
    ['2026-05-31T02:03:05.000Z', false],
    ['2026-05-31T02:03:03.000Z', true],
    ['2026-12-18T02:03:04.000Z', false],
    ['2026-12-18T02:03:05.000Z', true],
    ['2029-01-01T00:00:00.000Z', true],
  ])('with the time 2026-06-01T02:03:04.000Z, arriving at %s, has a suspect clock: %s', (arrival, suspect) => {
    expect(isClockSuspect(aReceipt(), Date.parse(arrival))).toBe(suspect)
  })

  it('is taken with any clock from 2020 to 2100, with the id that this clock makes or another', () => {
    for (const time of ['2020-01-01T00:00:00.000Z', '2100-12-31T23:59:59.999Z']) {
      expect(faults(event({ time, valid_until: time }))).toEqual([])
    }
  })
})
