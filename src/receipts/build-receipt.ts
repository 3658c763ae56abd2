import { own } from '../model/own.ts'
import type { ConsentReceipt } from '../model/consent-receipt.ts'
import { expiresAt } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import { eventType } from '../model/event-type.ts'
import { unpackId } from '../model/ids.ts'
import { canonicalJson } from '../model/jcs.ts'
import { toPlainText } from '../model/plain-text.ts'
import { sha256 } from '../model/sha256.ts'

/** What a receipt ties itself to: the one before it on this device. */
export interface ChainLink {
  /** SHA-256 (JCS) of that receipt. */
  readonly digest: string
  /** Its id. */
  readonly id: string
  readonly seq: number
}

/**
 * The receipt of one decision, in wire format. Pure: the same draft and link give the same bytes, so that building it
 * again after a crash is harmless. Without a link it starts a chain: `prev` null, `seq` 1.
 *
 * @throws TypeError or RangeError where the draft is none.
 */
export function buildReceipt(given: ReceiptDraft, previous?: ChainLink): ConsentReceipt {
  const draft = own(given)
  const { record, shown, reasons, ageBand, recovery } = draft
  const gesture = recovery === 'record' ? undefined : (draft.gesture ?? { trusted: false })
  const recordId = unpackId(record.id)
  if (!recordId) throw new TypeError(`no record id: ${record.id}`)
  return {
    schema_version: 'th-consent-receipt/1',
    receipt_id: draft.id,
    record_id: recordId,
    pii_principal_id: `anon:${record.principal}`,
    ...(draft.site && { site: toPlainText(draft.site) }),
    jurisdiction: 'TH',
    notice: draft.notice ?? null,
    ui: {
      surface: draft.surface,
      layer: draft.layer,
      config_sha256: digestOf(draft.config),
      ...(shown && { content_sha256: digestOf(shown), layout: shown.layout }),
      lang: shown?.lang ?? draft.lang,
      ...(reasons.length && { reasons }),
      widget: draft.widget,
    },
    purposes: draft.purposes,
    withdrawal_method: draft.withdrawal,
    signals: { gpc: draft.gpc },
    event: {
      type: eventType(own({ ...draft, gesture })),
      state: draft.state,
      action: draft.action,
      time: instant(draft.time),
      // What is not stored holds for the page view only.
      valid_until: instant(draft.stored ? expiresAt(record) : draft.time),
      actor: draft.actor,
      ...(gesture && { gesture }),
      ...(ageBand && { principal_age_band: ageBand }),
    },
    ...(recovery && { recovery }),
    prev: previous?.digest ?? null,
    ...(previous && reasons.includes('notice-changed') && { supersedes: previous.id }),
    seq: (previous?.seq ?? 0) + 1,
  }
}

/** The link for the receipt that follows `receipt`. */
export function linkTo(receipt: ConsentReceipt): ChainLink {
  return { digest: digestOf(receipt), id: receipt.receipt_id, seq: receipt.seq }
}

/** SHA-256 of the canonical JSON (RFC 8785) of `value`. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value))
}

function instant(time: number): string {
  return new Date(time).toISOString()
}
