import { array, assert, boolean, constantFrom, dictionary, integer, option, property, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { expect, it, vi } from 'vitest'
import { aLooseConfig } from '../../test/fixtures/a-config.ts'
import { anyConfigInput } from '../../test/fixtures/any-config.ts'
import { anyText } from '../../test/fixtures/any-text.ts'
import { stateOf } from '../../src/decision/state-of.ts'
import { planDecision } from '../../src/decision/plan-decision.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { Decision, ReceiptDraft, ShownContent } from '../../src/model/decision.ts'
import { createId, createPrincipal, packId } from '../../src/model/ids.ts'
import { addDrafts } from '../../src/receipts/outbox-entries.ts'
import type { OutboxEntry } from '../../src/model/outbox-entry.ts'
import { parseReceipts } from '../src/parse-receipts.ts'

vi.setConfig({ testTimeout: 60_000 })

const START = Date.parse('2026-06-01T02:03:04.000Z')
const DAY = 86_400_000
const IDS = [
  'functional',
  'analytics',
  'marketing',
  'maps',
  'chat',
  'ga4',
  'hotjar',
  'pixel',
  'youtube',
  'map',
  'nobody',
]
const LAYOUTS = { banner: 'bar', settings: 'dialog', notice: 'dialog', placeholder: 'frame' } as const
const NOTICE = { id: 'privacy', version: '2.1.0', effective: '2026-06-01', lang: 'th' }

/** Each control has its surfaces. */
const SURFACES: { readonly [action in Decision['action']]: readonly Decision['surface'][] } = {
  accept_all: ['banner', 'settings', 'api'],
  reject_all: ['banner', 'settings', 'api'],
  save_choices: ['settings', 'api'],
  withdraw: ['settings', 'api'],
  allow_once: ['placeholder'],
  allow_always: ['placeholder'],
}
const decision: Arbitrary<Decision> = record({
  action: constantFrom(...(Object.keys(SURFACES) as Decision['action'][])),
  place: integer({ min: 0, max: 2 }),
  choices: option(dictionary(constantFrom(...IDS), boolean()), { nil: undefined }),
  one: constantFrom(...IDS),
  guardian: boolean(),
  gesture: option(record({ trusted: boolean(), active: boolean() }), { nil: undefined }),
}).map(({ action, place, choices, one, guardian, gesture }) => {
  const surface = SURFACES[action][place % SURFACES[action].length]!
  const answers = surface === 'placeholder' ? { [one]: true } : action === 'save_choices' ? (choices ?? {}) : choices
  return {
    action,
    surface,
    layer: surface === 'settings' ? 2 : 1,
    ...(answers && { choices: answers }),
    ...(guardian && { actor: 'guardian', ageBand: 'under_10' }),
    ...(gesture && { gesture: { ...gesture, trusted: gesture.trusted && surface !== 'api' } }),
  }
})
const step = record({
  config: anyConfigInput,
  decision,
  gpc: boolean(),
  affects: array(constantFrom(...IDS), { maxLength: 3 }),
  days: integer({ min: 0, max: 200 }),
  site: anyText(20),
  validDays: integer({ min: 1, max: 365 }),
  recovery: constantFrom(undefined, undefined, 'draft' as const),
})

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))

/** What a surface had on the screen, where there was one. */
function shownOn(surface: Decision['surface']): { readonly shown?: ShownContent } {
  if (surface === 'api' || surface === 'unknown') return {}
  return { shown: { surface, lang: 'th', layout: LAYOUTS[surface], text: { title: 'คุกกี้' } } }
}

it('every receipt that the widget makes of a decision is taken', () => {
  assert(
    property(array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      let kept: ConsentRecord | undefined
      let entries: readonly OutboxEntry[] = []
      let now = START
      for (const { config: input, decision, gpc, affects, days, site, validDays, recovery } of steps) {
        now += days * DAY + 1
        const config = aLooseConfig({ ...input, validDays })
        // Where there are no categories there is nothing to decide.
        if (!config.categories.length) continue
        const state = stateOf(config, kept, now, affects)
        const fresh = { id: packId(createId(now, random)), principal: createPrincipal(random) }
        const before = { config, record: kept, state, gpc, notice: 'privacy@2.1.0', noticeAffects: affects }
        const outcome = planDecision(before, decision, now, fresh)
        const draft: ReceiptDraft = {
          ...outcome,
          id: createId(now, random),
          time: now,
          stored: decision.action !== 'allow_once',
          action: decision.action,
          surface: decision.surface,
          layer: decision.layer,
          ...shownOn(decision.surface),
          lang: 'th',
          notice: { ...NOTICE, uri: 'https://www.example.co.th/privacy', sha256: '0'.repeat(64) },
          reasons: decision.surface === 'banner' ? state.reasons : [],
          gpc,
          actor: decision.actor ?? 'pii_principal',
          ...(decision.ageBand && { ageBand: decision.ageBand }),
          ...(decision.gesture && { gesture: decision.gesture }),
          ...(recovery && { recovery }),
          site,
          withdrawal: 'https://www.example.co.th/#yinyom-settings',
          widget: '0.1.0',
          config: input,
        }
        if (decision.action !== 'allow_once') kept = outcome.record
        const intake = addDrafts(entries, [draft], 'queued', true)
        expect(intake.malformed).toEqual([])
        entries = intake.entries
        // A configuration may leave a save or a withdrawal nothing to speak of.
        if (!outcome.purposes.length && decision.action !== 'allow_once') continue
        const arrival = { now: now + days * DAY, origin: 'https://www.example.co.th' }
        expect(parseReceipts(entries.at(-1)!.receipt, arrival)).toHaveProperty('receipts')
      }
    }),
    { numRuns: 400 },
  )
})
