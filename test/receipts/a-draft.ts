import type { ReceiptDraft } from '../../src/model/decision.ts'

/** 2026-06-01T02:03:04.000Z */
export const START = Date.UTC(2026, 5, 1, 2, 3, 4)

/** The nth decision of a visitor, a minute after the one before; a banner choice as in the reference's worked example. */
export function aDraft(nth = 1, changes: Partial<ReceiptDraft> = {}): ReceiptDraft {
  const time = START + (nth - 1) * 60_000
  return {
    id: `019e80eb-97c0-7d10-9a51-${(0x3b0c5d1e2f3f + nth).toString(16).padStart(12, '0')}`,
    time,
    record: {
      id: 'AY9rHnwqfRCaUTsMXR4vPw',
      principal: '4uJr0sV2b1mQp8xKz3nYtA',
      choices: { analytics: false, marketing: true },
      asked: '',
      notice: '',
      decidedAt: time,
      validDays: 180,
      seq: nth,
    },
    stored: true,
    action: 'save_choices',
    state: 'given',
    purposes: [
      { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
      { id: 'analytics', basis: 'consent', state: 'refused' },
      { id: 'marketing', basis: 'consent', state: 'given' },
    ],
    surface: 'banner',
    layer: 1,
    lang: 'th',
    reasons: [],
    gpc: false,
    actor: 'pii_principal',
    withdrawal: 'https://www.example.go.th/#cookie-settings',
    widget: '1.0.0',
    config: { categories: ['necessary', 'analytics', 'marketing'] },
    ...changes,
  }
}

/** `count` decisions, oldest first. */
export function drafts(count: number, from = 1): ReceiptDraft[] {
  return Array.from({ length: count }, (_, at) => aDraft(from + at))
}
