import { describe, expect, it } from 'vitest'

import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { ReceiptDraft, ShownContent } from '../../src/model/decision.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import { buildReceipt, digestOf, linkTo } from '../../src/receipts/build-receipt.ts'
import { addDrafts } from '../../src/receipts/outbox-entries.ts'
import { sha256 } from '../../src/model/sha256.ts'
import { withOldLibrary } from '../fixtures/old-library.ts'
import { START, aDraft } from './a-draft.ts'

const notice = {
  id: 'privacy',
  version: '2.1.0',
  effective: '2026-06-01',
  lang: 'th',
  uri: 'https://www.example.go.th/privacy/2.1.0',
  sha256: '0'.repeat(64),
}
const shown: ShownContent = { surface: 'banner', lang: 'en', layout: 'bar', text: { title: 'ความยินยอม' } }

function faultsOf(receipt: unknown): Fault[] {
  const faults: Fault[] = []
  check(receiptSchema, receipt, '', faults)
  return faults
}

describe('buildReceipt', () => {
  it('gives the published vector, byte for byte, once notice, words and configuration are those of the vector', () => {
    const built = buildReceipt(aDraft(1, { gesture: { trusted: true, active: true } }))
    const ui = { ...built.ui, config_sha256: '1'.repeat(64), content_sha256: '2'.repeat(64), layout: 'bar' }
    const vector = { ...built, notice, ui }
    expect(faultsOf(vector)).toEqual([])
    expect(new TextEncoder().encode(canonicalJson(vector)).length).toBe(1172)
    expect(digestOf(vector)).toBe('811455696c68491156a119eecbe06b49945475aca7887191dc00185601fe1921')
  })

  it.each([
    ['a plain decision', {}],
    ['a decision about what was shown', { shown, reasons: ['never-asked', 'new-service'] }],
    ['a placeholder', { stored: false, action: 'allow_once', surface: 'placeholder' }],
    ['a withdrawal by the page', { action: 'withdraw', state: 'withdrawn', surface: 'api', layer: 2 }],
    ['a withdrawal in the settings', { action: 'withdraw', state: 'withdrawn', surface: 'settings', shown, layer: 2 }],
    ['a click that a later page finished', { shown, gesture: { trusted: true }, recovery: 'draft' }],
    ['a record without a draft', { surface: 'unknown', recovery: 'record' }],
    ['a guardian', { actor: 'guardian', ageBand: '10_to_20' }],
    ['a named site', { site: 'ร้านตัวอย่าง' }],
  ] as const)('is a valid receipt for %s', (_, changes) => {
    expect(faultsOf(buildReceipt(aDraft(1, changes)))).toEqual([])
    expect(faultsOf(buildReceipt(aDraft(2, changes), { digest: 'a'.repeat(64), id: aDraft(1).id, seq: 1 }))).toEqual([])
  })

  it('keeps the time of the decision and the last moment of the record, to the millisecond', () => {
    expect(buildReceipt(aDraft(1, { time: START + 7 })).event).toMatchObject({
      time: '2026-06-01T02:03:04.007Z',
      valid_until: '2026-11-28T02:03:04.000Z',
    })
  })

  it('holds for no time where the choice is not stored', () => {
    const { event } = buildReceipt(aDraft(1, { stored: false, action: 'allow_once' }))
    expect(event.valid_until).toBe(event.time)
  })

  it('hashes configuration and shown words in canonical form, whatever the order of keys', () => {
    const draft = aDraft(1, { shown, config: { b: 1, a: { d: 'ข้อ', c: [2] } } })
    const { ui } = buildReceipt(draft)
    expect(ui.config_sha256).toBe(sha256('{"a":{"c":[2],"d":"ข้อ"},"b":1}'))
    expect(ui.content_sha256).toBe(
      sha256('{"lang":"en","layout":"bar","surface":"banner","text":{"title":"ความยินยอม"}}'),
    )
    expect(buildReceipt({ ...draft, config: { a: { c: [2], d: 'ข้อ' }, b: 1 } })).toEqual(buildReceipt(draft))
  })

  it('names layout and language of what was shown, and otherwise the language in force and no layout', () => {
    expect(buildReceipt(aDraft(1, { shown })).ui).toMatchObject({ lang: 'en', layout: 'bar' })
    expect(buildReceipt(aDraft()).ui).not.toHaveProperty('layout')
    expect(buildReceipt(aDraft()).ui).not.toHaveProperty('content_sha256')
    expect(buildReceipt(aDraft()).ui.lang).toBe('th')
  })

  it('leaves out what there is nothing to say of', () => {
    const receipt = buildReceipt(aDraft())
    expect(receipt).not.toHaveProperty('site')
    expect(receipt.ui).not.toHaveProperty('reasons')
    expect(receipt.event).not.toHaveProperty('principal_age_band')
  })

  it('says of an act what the browser said of it, and of one without a word that it was a script', () => {
    const event = (changes: Partial<ReceiptDraft>) => buildReceipt(aDraft(1, changes)).event
    expect(event({ gesture: { trusted: true, active: true } })).toMatchObject({
      type: 'explicit',
      gesture: { trusted: true, active: true },
    })
    expect(event({ gesture: { trusted: false, active: true } })).toMatchObject({ type: 'programmatic' })
    expect(event({ surface: 'api', gesture: { trusted: false, active: true } })).toMatchObject({ type: 'explicit' })
    expect(event({})).toMatchObject({ type: 'programmatic', gesture: { trusted: false } })
  })

  it('says who has finished it where a later page has, and of one from the record alone nothing that nobody knows', () => {
    const found = buildReceipt(aDraft(1, { gesture: { trusted: true }, recovery: 'draft' }))
    expect(found).toMatchObject({ recovery: 'draft', event: { type: 'explicit', gesture: { trusted: true } } })
    const made = buildReceipt(aDraft(1, { surface: 'unknown', recovery: 'record' }))
    expect(made).toMatchObject({ recovery: 'record', ui: { surface: 'unknown' }, event: { type: 'recovered' } })
    expect(made.event).not.toHaveProperty('gesture')
    expect(buildReceipt(aDraft())).not.toHaveProperty('recovery')
  })

  it('leaves characters out of the name of the site that would deceive a reader', () => {
    expect(buildReceipt(aDraft(1, { site: 'ร้าน\u202Egnp\u0000.\u200E' })).site).toBe('ร้านgnp.')
  })

  it('gives the same in a page with Prototype.js or MooTools', () => {
    const draft = aDraft(1, { shown, reasons: ['never-asked'] })
    expect(withOldLibrary(() => addDrafts([], [draft], 'queued', true).entries[0]!.receipt)).toEqual(
      buildReceipt(draft),
    )
  })

  it('ties each receipt to the one before it', () => {
    const first = buildReceipt(aDraft(1))
    const second = buildReceipt(aDraft(2), linkTo(first))
    expect([first.prev, first.seq]).toEqual([null, 1])
    expect([second.prev, second.seq]).toEqual([sha256(canonicalJson(first)), 2])
    expect(linkTo({ ...first, signals: { gpc: true } }).digest).not.toBe(second.prev)
  })

  it('gives the same bytes when it is built again', () => {
    expect(digestOf(buildReceipt(aDraft(1, { shown })))).toBe(digestOf(buildReceipt(aDraft(1, { shown }))))
  })

  it('refuses a draft without a readable time or record', () => {
    const { record } = aDraft()
    expect(() => buildReceipt(aDraft(1, { time: Number.NaN }))).toThrow(RangeError)
    expect(() => buildReceipt(aDraft(1, { record: { ...record, id: 'no id' } }))).toThrow(TypeError)
  })
})
