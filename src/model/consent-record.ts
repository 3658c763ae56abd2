import type { Choices } from './choices.ts'

/** The browser's current answer. It lives in the cookie and, whole, in IndexedDB; either heals the other. */
export interface ConsentRecord {
  /** UUIDv7, packed by `packId` into 22 characters; stays the same while the visitor changes their mind. */
  readonly id: string
  /** Random pseudonym of the visitor on this site: 22 base64url characters. */
  readonly principal: string
  /** Answers by category id, and by service id where it differs from its category's. */
  readonly choices: Choices
  /** Services that were asked about: `serviceMark` of each, joined. */
  readonly asked: string
  /** `id@version` of the notice agreed to; empty when the site has none. */
  readonly notice: string
  /** Milliseconds since 1970. */
  readonly decidedAt: number
  /** How many days it holds; the same for yes and no (rule B10). */
  readonly validDays: number
  /** Days after the decision from which a notice asks again; absent where none does. Less than `validDays`. */
  readonly recheckDays?: number
  /** Decisions made so far on this device, starting with 1. */
  readonly seq: number
}

/** The largest cookie value that is written or read, in bytes. */
export const MAX_COOKIE_BYTES = 400

const DAY = 86_400_000
const FORMAT =
  /^1:([\w-]{21}[AQgw]):([\w-]{22}):([0-9a-z]{8}):([0-9a-z]{1,2})(?:-([0-9a-z]{1,2}))?:([0-9a-z]{1,6}):([^:]{0,80}):([a-z0-9_~-]*):((?:[0-9a-v]{4})*)$/

/** When the record expires, in milliseconds since 1970. */
export function expiresAt(record: ConsentRecord): number {
  return record.decidedAt + record.validDays * DAY
}

/** Whether the record is valid at `now`; one from the future (a clock set back, a forgery) is not. */
export function isValid(record: ConsentRecord, now: number): boolean {
  return expiresAt(record) > now && record.decidedAt <= now + DAY
}

/** Whether a notice asks again from before `now` on. Nothing of the record is in force until it has been looked at. */
export function mustRecheck({ decidedAt, recheckDays }: ConsentRecord, now: number): boolean {
  return recheckDays !== undefined && decidedAt + recheckDays * DAY <= now
}

/**
 * The record with the day from which a notice asks again: `at` in milliseconds since 1970, rounded down to whole days
 * after the decision. Without `at`, or where the record expires before, the record asks for no second look.
 */
export function withRecheck(record: ConsentRecord, at: number | undefined): ConsentRecord {
  const { recheckDays: _, ...given } = record
  if (at === undefined) return given
  const days = Math.max(0, Math.floor((at - given.decidedAt) / DAY))
  return days < given.validDays ? { ...given, recheckDays: days } : given
}

/** Whether two records are the same answer, whatever a notice asks of either. */
export function isSameAnswer(a: ConsentRecord, b: ConsentRecord): boolean {
  return encodeRecord(withRecheck(a, undefined)) === encodeRecord(withRecheck(b, undefined))
}

/** What the record answers for a category or service by itself; undefined where nothing. */
export function answerIn(record: ConsentRecord | undefined, id: string): boolean | undefined {
  return record && Object.hasOwn(record.choices, id) ? record.choices[id] : undefined
}

/** A fingerprint of a service id in 20 bits and 4 characters, so that forty services fit a cookie (FNV-1a, base 32). */
export function serviceMark(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 12).toString(32).padStart(4, '0')
}

/** Whether this service was asked about. */
export function wasAsked({ asked }: ConsentRecord, service: string): boolean {
  const marks: readonly string[] = asked.match(/.{4}/g) ?? []
  return marks.includes(serviceMark(service))
}

/**
 * Format 1, fields parted by `:` — `1`, record id (22), principal (22), decided (base 36, ms), valid days (base 36; after
 * a `-` the days until a notice asks again), seq (base 36), notice (percent-encoded), choices (`analytics1~marketing0`), services asked (4 characters each). Only
 * characters that RFC 6265 allows in a cookie value.
 */
export function encodeRecord(record: ConsentRecord): string {
  return [
    1,
    record.id,
    record.principal,
    record.decidedAt.toString(36),
    record.validDays.toString(36) + (record.recheckDays === undefined ? '' : `-${record.recheckDays.toString(36)}`),
    record.seq.toString(36),
    encodeURIComponent(record.notice),
    Object.entries(record.choices)
      .map(([id, granted]) => id + (granted === true ? 1 : 0))
      .join('~'),
    record.asked,
  ].join(':')
}

/** Total: whatever is not exactly a record of format 1 is `undefined`, and that means "never asked". */
export function decodeRecord(value: string): ConsentRecord | undefined {
  const parts = value.length <= MAX_COOKIE_BYTES && FORMAT.exec(value)
  if (!parts) return undefined
  const [, id, principal, decided, days, recheck, seq, notice, choices, asked] = parts as unknown as string[]
  try {
    return {
      id: id!,
      principal: principal!,
      choices: Object.fromEntries(
        (choices!.match(/[a-z][a-z0-9_-]*[01](?=~|$)/g) ?? []).map((one) => [one.slice(0, -1), one.endsWith('1')]),
      ),
      asked: asked!,
      notice: decodeURIComponent(notice!),
      decidedAt: parseInt(decided!, 36),
      validDays: parseInt(days!, 36),
      ...(recheck && { recheckDays: parseInt(recheck, 36) }),
      seq: parseInt(seq!, 36),
    }
  } catch {
    // A notice that is not percent-encoded.
    return undefined
  }
}

/** A record from a store that others may write to; total, as strict as the cookie. */
export function parseRecord(found: unknown): ConsentRecord | undefined {
  try {
    return decodeRecord(encodeRecord(found as ConsentRecord))
  } catch {
    return undefined
  }
}
