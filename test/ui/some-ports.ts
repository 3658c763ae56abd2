import { resolveConfig } from '../../src/config/resolve-config.ts'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { words as en } from '../../src/i18n/words-en.ts'
import { words as th } from '../../src/i18n/words-th.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { OutboxEntry } from '../../src/model/outbox-entry.ts'
import type { Trouble } from '../../src/model/problem.ts'
import type { SurfacePorts, View } from '../../src/ui/surface.ts'
import { DECIDED, aRecord } from '../fixtures/a-record.ts'

export const SHOP: ConfigInput = {
  controller: { name: { th: 'ร้านตัวอย่าง', en: 'Example Shop' }, contact: 'mailto:dpo@example.co.th' },
  links: { privacy: '/privacy', cookies: { th: '/คุกกี้' } },
  categories: [
    'necessary',
    'functional',
    'analytics',
    'marketing',
    { id: 'census', name: { th: 'สถิติราชการ' }, legalBasis: 'public_task' },
  ],
  services: [
    { id: 'ga4', category: 'analytics', name: 'Google Analytics 4', provider: 'Google', cookies: ['_ga', '_ga_*'] },
    { id: 'meta', category: 'marketing', name: 'Meta Pixel', retention: 'P90D', storage: ['_fb*'] },
    { id: 'youtube', category: 'marketing', name: 'YouTube', purpose: { th: 'แสดงวิดีโอ' } },
    { id: 'fraud', category: 'marketing', name: 'Fraud check', legalBasis: 'legitimate_interest' },
  ],
}

/** What the root hands to a surface, in memory; `set` changes the view as a decision elsewhere would. */
export interface SomePorts extends SurfacePorts {
  readonly decisions: Decision[]
  readonly problems: Trouble[]
  set(changes: Partial<View>): void
}

export interface Given {
  readonly input?: ConfigInput
  readonly view?: Partial<View>
  readonly receipts?: readonly OutboxEntry[]
}

export function somePorts({ input = SHOP, view: changes = {}, receipts = [] }: Given = {}): SomePorts {
  const host = document.createElement('yinyom-ui')
  document.documentElement.append(host)
  const listeners = new Set<() => void>()
  const decisions: Decision[] = []
  const problems: Trouble[] = []
  let view: View = {
    status: 'unset',
    reasons: ['never-asked'],
    choices: { necessary: true, census: true, fraud: true },
    asks: ['functional', 'analytics', 'marketing'],
    record: undefined,
    locale: 'th',
    gpc: false,
    unkept: false,
    ...changes,
  }
  const set = (next: Partial<View>) => {
    view = { ...view, ...next }
    listeners.forEach((listener) => listener())
  }
  return {
    config: resolveConfig(input),
    root: host.attachShadow({ mode: 'open' }),
    decisions,
    problems,
    set,
    found: async () => ({}),
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    decide(decision) {
      decisions.push(decision)
      return Promise.resolve()
    },
    setLocale: (locale) => set({ locale }),
    words: (locale) => Promise.resolve({ th, en }[locale]),
    receipts: () => Promise.resolve(receipts),
    report: (problem) => problems.push(problem),
  }
}

/** The view after a decision on 1 June 2026 that granted analytics and YouTube. */
export const ANSWERED: Partial<View> = {
  status: 'decided',
  reasons: [],
  asks: [],
  choices: {
    necessary: true,
    census: true,
    fraud: true,
    functional: false,
    analytics: true,
    ga4: true,
    marketing: false,
    meta: false,
    youtube: true,
  },
  record: aRecord({ choices: { functional: false, analytics: true, marketing: false } }),
}

/** A receipt of one decision; `seq` moves it an hour on. */
export function aReceipt(seq: number, event: Partial<ConsentReceipt['event']> = {}): ConsentReceipt {
  const time = new Date(DECIDED + (seq - 1) * 3_600_000).toISOString()
  return {
    schema_version: 'th-consent-receipt/1',
    receipt_id: `018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f4${seq}`,
    record_id: '018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f3f',
    pii_principal_id: 'anon:4uJr0sV2b1mQp8xKz3nYtA',
    jurisdiction: 'TH',
    notice: null,
    ui: { surface: 'banner', layer: 1, config_sha256: '1'.repeat(64), lang: 'th', widget: '0.1.0' },
    purposes: [
      { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
      { id: 'analytics', basis: 'consent', state: 'given' },
      { id: 'marketing', basis: 'consent', state: 'refused' },
    ],
    withdrawal_method: 'https://www.example.co.th/#yinyom-settings',
    signals: { gpc: false },
    event: {
      type: 'explicit',
      state: 'given',
      action: 'save_choices',
      time,
      valid_until: '2026-11-28T02:03:04.000Z',
      actor: 'pii_principal',
      gesture: { trusted: true },
      ...event,
    },
    prev: null,
    seq,
  }
}

/** A service with what it needs. */
export function aService<M extends object = object>(id: string, category: string, more?: M) {
  return { id, category, name: id.toUpperCase(), ...(more as M) }
}

/** Matches a name as it reads, without the joiners that keep it on one line. */
export function reads(name: string): (found: string) => boolean {
  return (found) => found.replaceAll('\u2060', '') === name
}
