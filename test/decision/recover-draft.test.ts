import { describe, expect, it } from 'vitest'
import { recoverDraft } from '../../src/decision/recover-draft.ts'
import type { RecoverPage } from '../../src/decision/recover-draft.ts'
import { unpackId } from '../../src/model/ids.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DECIDED, aRecord, marks } from '../fixtures/a-record.ts'

const input = { site: 'shop', services: [aService('youtube', 'marketing')] }
const page: RecoverPage = {
  config: aConfig(input),
  input,
  lang: 'en',
  gpc: true,
  withdrawal: 'https://www.example.co.th/#yinyom-settings',
  widget: '1.0.0',
}
const record = aRecord({
  choices: { functional: false, analytics: true, marketing: false, youtube: true },
  asked: marks('youtube'),
})

describe('recoverDraft', () => {
  it('says what the record says, and that it was made from the record', () => {
    expect(recoverDraft(record, page)).toEqual({
      id: expect.any(String),
      time: DECIDED,
      record,
      stored: true,
      action: 'save_choices',
      state: 'given',
      purposes: [
        { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
        { id: 'functional', basis: 'consent', state: 'refused' },
        { id: 'analytics', basis: 'consent', state: 'given' },
        { id: 'marketing', basis: 'consent', state: 'refused' },
        { id: 'marketing', service: 'youtube', basis: 'consent', state: 'given' },
      ],
      surface: 'unknown',
      layer: 1,
      lang: 'en',
      reasons: [],
      gpc: true,
      actor: 'pii_principal',
      withdrawal: page.withdrawal,
      widget: '1.0.0',
      config: input,
      recovery: 'record',
      site: 'shop',
    })
  })

  it('says that nothing was given where all was refused', () => {
    const no = aRecord({ choices: { functional: false, analytics: false, marketing: false } })
    expect(recoverDraft(no, page)!.state).toBe('refused')
  })

  it('makes the same draft in two tabs, with an id of the time of the decision that the record does not have', () => {
    const [one, other] = [recoverDraft(record, page)!, recoverDraft({ ...record }, { ...page })!]
    expect(one).toEqual(other)
    expect(parseInt(one.id.replaceAll('-', '').slice(0, 12), 16)).toBe(DECIDED)
    expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(one.id).not.toBe(unpackId(record.id))
    // The first decision of a record has its time, too.
    const first = aRecord({ decidedAt: parseInt(unpackId(record.id)!.replaceAll('-', '').slice(0, 12), 16) })
    expect(recoverDraft(first, page)!.id).not.toBe(unpackId(first.id))
  })

  it('has another id for another decision of the same record', () => {
    expect(recoverDraft({ ...record, decidedAt: DECIDED + 1 }, page)!.id).not.toBe(recoverDraft(record, page)!.id)
  })

  it('leaves out what a notice has asked since: it was not part of the decision', () => {
    const asked = recoverDraft({ ...record, recheckDays: 0 }, page)
    expect(asked).toEqual(recoverDraft(record, page))
  })

  it('makes none of a record whose id is none', () => {
    expect(recoverDraft({ ...record, id: 'x' }, page)).toBeUndefined()
  })
})
