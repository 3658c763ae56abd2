import { canonicalJson } from '../model/jcs.ts'
import { fromBase64, toBase64 } from '../tlog/base64.ts'
import type { Sha256 } from '../tlog/hash.ts'

/** How far it is known who has sent a receipt, weakest first. */
export const PROVENANCES = ['unsigned', 'origin', 'device', 'site', 'collector'] as const

/**
 * `unsigned`: anybody may have posted it. `origin`: a browser said that a page of a listed origin has sent it, which a
 * program can pretend. `device`: signed by the key of that browser. `site`: with a token of the site's own server. `collector`: no receipt, but what the
 * collector writes of itself into its audit trail.
 */
export type Provenance = (typeof PROVENANCES)[number]

/** What the ledger adds to a receipt when it arrives. */
export interface ReceiptArrival {
  /** The collector's clock: ISO 8601 in UTC with milliseconds. */
  readonly receivedAt: string
  readonly clockSuspect: boolean
  readonly provenance: Provenance
  /** 32 random bytes: without them nobody can tell from the leaf what it stands for. */
  readonly salt: Uint8Array
}

const SALT_BYTES = 32
const UTF_8 = new TextEncoder()

/**
 * The entry of a receipt in its log: 32 bytes that bind its content and its arrival, and that say nothing once the salt
 * is deleted. `digest` is the SHA-256 of the receipt in canonical JSON, in hex.
 */
export function receiptEntry(sha256: Sha256, digest: string, arrival: ReceiptArrival): Uint8Array {
  const { receivedAt, clockSuspect, provenance, salt } = arrival
  // Canonical JSON by hand: its keys are in order, and it is written for each receipt.
  const text = `{"clock_suspect":${clockSuspect},"digest":${canonicalJson(digest)},"provenance":${canonicalJson(provenance)},"received_at":${canonicalJson(receivedAt)}}`
  const encoded = UTF_8.encode(text)
  const bytes = new Uint8Array(salt.length + encoded.length)
  bytes.set(salt)
  bytes.set(encoded, salt.length)
  return sha256(bytes)
}

/** The arrival as the `extra` line of a proof carries it. */
export function formatArrival({ receivedAt, clockSuspect, provenance, salt }: ReceiptArrival): Uint8Array {
  const fields = { clock_suspect: clockSuspect, provenance, received_at: receivedAt, salt: toBase64(salt) }
  return UTF_8.encode(canonicalJson(fields))
}

/** Reads such a line; undefined where it is none. */
export function parseArrival(extra: Uint8Array): ReceiptArrival | undefined {
  try {
    const fields = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(extra)) as Readonly<
      Record<string, unknown>
    >
    const { clock_suspect: clockSuspect, received_at: receivedAt, salt: text } = fields
    const provenance = PROVENANCES.find((one) => one === fields.provenance)
    const salt = typeof text === 'string' ? fromBase64(text) : undefined
    if (typeof clockSuspect !== 'boolean' || typeof receivedAt !== 'string' || !provenance) return undefined
    return salt?.length === SALT_BYTES ? { receivedAt, clockSuspect, provenance, salt } : undefined
  } catch {
    return undefined
  }
}
