import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'

/** The `n`th receipt id, made on 2026-06-01 at 02:03:04 UTC. */
export function receiptId(n: number): string {
  return `019e80eb-97c0-7d10-9a51-${n.toString(16).padStart(12, '0')}`
}

/** A second after the receipt was made, from a program. */
export const ARRIVAL = { now: Date.parse('2026-06-01T02:03:05.000Z') }

/** A valid receipt with the `n`th id. */
export function aReceipt(n = 1, own: Partial<ConsentReceipt> = {}): ConsentReceipt {
  return {
    schema_version: 'th-consent-receipt/1',
    receipt_id: receiptId(n),
    record_id: '018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f3f',
    pii_principal_id: 'anon:4uJr0sV2b1mQp8xKz3nYtA',
    site: 'ร้านตัวอย่าง',
    jurisdiction: 'TH',
    notice: null,
    ui: {
      surface: 'banner',
      layer: 1,
      config_sha256: '1'.repeat(64),
      content_sha256: '2'.repeat(64),
      lang: 'th',
      layout: 'bar',
      reasons: ['never-asked'],
      widget: '0.1.0',
    },
    purposes: [
      { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
      { id: 'analytics', basis: 'consent', state: 'refused' },
    ],
    withdrawal_method: 'https://www.example.co.th/#yinyom',
    signals: { gpc: false },
    event: {
      type: 'explicit',
      state: 'refused',
      action: 'reject_all',
      time: '2026-06-01T02:03:04.000Z',
      valid_until: '2026-11-28T02:03:04.000Z',
      actor: 'pii_principal',
      gesture: { trusted: true, active: true },
    },
    prev: null,
    seq: 1,
    ...own,
  }
}
