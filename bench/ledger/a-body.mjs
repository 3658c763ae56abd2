import { randomBytes } from 'node:crypto'

/** A receipt as the widget sends it, of about 1.1 kB; with ids, pseudonym and time of its own. */
export function aBody(now) {
  const hex = now.toString(16).padStart(12, '0')
  const random = randomBytes(10).toString('hex')
  return JSON.stringify({
    schema_version: 'th-consent-receipt/1',
    receipt_id: `${hex.slice(0, 8)}-${hex.slice(8)}-7${random.slice(0, 3)}-9${random.slice(3, 6)}-${random.slice(6, 18)}`,
    record_id: '018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f3f',
    pii_principal_id: `anon:${randomBytes(18).toString('base64url')}`,
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
      ...['functional', 'analytics', 'marketing'].map((id) => ({ id, basis: 'consent', state: 'refused' })),
    ],
    withdrawal_method: 'https://www.example.co.th/#yinyom',
    signals: { gpc: false },
    event: {
      type: 'explicit',
      state: 'refused',
      action: 'reject_all',
      time: new Date(now).toISOString(),
      valid_until: new Date(now + 180 * 86_400_000).toISOString(),
      actor: 'pii_principal',
      gesture: { trusted: true, active: true },
    },
    prev: null,
    seq: 1,
  })
}
