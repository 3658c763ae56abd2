import { deflateRawSync, inflateRawSync } from 'node:zlib'

/*
 * A receipt is a kilobyte of keys and words that are the same in all of them. Packed against one of them it is a tenth
 * of that, and a ledger of years a third.
 */

/** The first byte of what was packed with the dictionary below; a receipt as it is begins with a brace. */
const PACKED = 1

/**
 * What every receipt is like. What was packed with it is read with it: it is never changed. Another one gets a first byte
 * of its own.
 */
const DICTIONARY = Buffer.from(
  '"recovered","recovery":"draft","supersedes":"withdrawn""programmatic"{"event":{"action":"save_choices","action":"withdraw","action":"allow_once",' +
    '"principal_age_band":"10_to_20","actor":"guardian""surface":"settings","surface":"notice","surface":"placeholder","layout":"dialog","layout":"box",' +
    '"layout":"modal","layer":2,"expired","new-category","new-service","notice-changed"],"lang":"en","service":"basis":"contract","basis":"legal_obligation",' +
    '{"event":{"action":"reject_all","action":"accept_all","actor":"pii_principal","gesture":{"active":true,"trusted":true},"state":"refused",' +
    '"state":"given","time":"2026-12-01T00:00:00.000Z","type":"explicit","valid_until":"2027-06-01T00:00:00.000Z"},"jurisdiction":"TH","notice":null,' +
    '"notice":{"effective":"2026-01-01","id":"privacy","lang":"th","sha256":"","uri":"https://www..co.th/privacy","version":"1.0.0"},' +
    '"pii_principal_id":"anon:","prev":null,"prev":"","purposes":[{"basis":"legitimate_interest","id":"necessary","state":"always_on"},' +
    '{"basis":"consent","id":"functional","state":"refused"},{"basis":"consent","id":"analytics","state":"given"},{"basis":"consent","id":"marketing",' +
    '"state":"refused"}],"receipt_id":"019","record_id":"019","schema_version":"th-consent-receipt/1","seq":1,"signals":{"gpc":false},"site":"",' +
    '"ui":{"config_sha256":"","content_sha256":"","lang":"th","layer":1,"layout":"bar","reasons":["never-asked"],"surface":"banner","widget":"0.1.0"},' +
    '"withdrawal_method":"https://www..co.th/#yinyom"}',
)

/** Shorter texts are left as they are, and so can be read where they stand. */
const SHORTEST = 512
/** A dictionary and a receipt fit a window of 4 kB; a larger one costs time to make ready. */
const PACKING = { level: 3, memLevel: 1, windowBits: 12, dictionary: DICTIONARY } as const
const LONGEST = 1_048_576

/** A body as it is stored. */
export function packBody(body: string): Buffer {
  const text = Buffer.from(body)
  if (text.length < SHORTEST) return text
  const packed = deflateRawSync(text, PACKING)
  return packed.length + 1 < text.length ? Buffer.concat([Buffer.of(PACKED), packed]) : text
}

/** A body that was stored; empty where it was changed so that it cannot be read, which no receipt is. */
export function unpackBody(stored: string | Uint8Array): string {
  if (typeof stored === 'string') return stored
  if (stored[0] !== PACKED) return new TextDecoder().decode(stored)
  try {
    return inflateRawSync(stored.subarray(1), { dictionary: DICTIONARY, maxOutputLength: LONGEST }).toString('utf8')
  } catch {
    return ''
  }
}
