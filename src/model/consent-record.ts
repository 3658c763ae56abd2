import type { Choices } from './choices.ts'

/** What is known of one service: asked and following its category, or granted or refused on its own. */
export type ServiceState = 'asked' | 'refused' | 'granted'

/** The browser's current answer. It lives in the cookie and, whole, in IndexedDB; either heals the other. */
export interface ConsentRecord {
  /** UUIDv7, packed by `packId` into 22 characters; stays the same while the visitor changes their mind, so receipts can be read together. */
  readonly id: string
  /** Random pseudonym of the visitor on this site: 22 base64url characters. */
  readonly principal: string
  /** Category ids that were asked. */
  readonly choices: Choices
  /** Services that were asked, by `serviceMark(id)`. */
  readonly services: { readonly [mark: string]: ServiceState }
  /** `id@version` of the notice agreed to; empty when the site has none. */
  readonly notice: string
  /** Milliseconds since 1970. */
  readonly decidedAt: number
  /** How many days it holds; the same for yes and no (rule B10). */
  readonly validDays: number
  /** Decisions made so far on this device, starting with 1. */
  readonly seq: number
}

/** The largest cookie value that is written or read, in bytes. */
export const MAX_COOKIE_BYTES = 400

const STATES: readonly ServiceState[] = ['asked', 'refused', 'granted']
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DAY = 86_400_000

/** When the record stops to hold, in milliseconds since 1970. */
export function expiresAt(record: ConsentRecord): number {
  return record.decidedAt + record.validDays * DAY
}

/** Whether the record holds at `now`; one from the future (a clock set back, a forgery) does not. */
export function holds(record: ConsentRecord, now: number): boolean {
  return expiresAt(record) > now && record.decidedAt <= now + DAY
}

/** A 22-bit fingerprint of a service id, so that forty services fit a cookie. */
export function serviceMark(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return base64(hash >>> 10, 4)
}

/**
 * Format 1, fields parted by `:` — `1`, record id, packed (22), principal (22), decided (base 36, ms), valid days (base 36),
 * seq (base 36), notice (percent-encoded), categories (`analytics1~marketing0`), services (4 characters each: mark
 * in 22 bits, state in 2). Only characters that RFC 6265 allows in a cookie value.
 */
export function encodeRecord(record: ConsentRecord): string {
  return [
    '1',
    record.id,
    record.principal,
    record.decidedAt.toString(36),
    record.validDays.toString(36),
    record.seq.toString(36),
    encodeURIComponent(record.notice),
    Object.entries(record.choices)
      .map(([id, granted]) => id + (granted === true ? 1 : 0))
      .join('~'),
    Object.entries(record.services)
      .map(([mark, state]) => base64(unbase64(mark) * 4 + STATES.indexOf(state), 4))
      .join(''),
  ].join(':')
}

const FORMAT =
  /^1:([\w-]{21}[AQgw]):([\w-]{22}):([0-9a-z]{8}):([0-9a-z]{1,2}):([0-9a-z]{1,6}):([^:]{0,80}):([a-z0-9_~-]*):((?:[\w-]{4})*)$/
const CHOICE = /^([a-z][a-z0-9_-]*)([01])$/

/** Total: whatever is not exactly a record of format 1 is `undefined`, and that means "never asked". */
export function decodeRecord(value: string): ConsentRecord | undefined {
  const parts = value.length <= MAX_COOKIE_BYTES ? FORMAT.exec(value) : null
  if (!parts) return undefined
  const [, id, principal, decided, days, seq, notice, categories, marks] = parts as unknown as string[]
  try {
    const choices: Record<string, boolean> = {}
    for (const entry of categories ? categories.split('~') : []) {
      const choice = CHOICE.exec(entry)
      if (!choice) return undefined
      choices[choice[1]!] = choice[2] === '1'
    }
    const services: Record<string, ServiceState> = {}
    for (const entry of marks!.match(/.{4}/g) ?? []) {
      const bits = unbase64(entry)
      const state = STATES[bits & 3]
      if (!state) return undefined
      services[base64(bits >> 2, 4)] = state
    }
    return {
      id: id!,
      principal: principal!,
      choices,
      services,
      notice: decodeURIComponent(notice!),
      decidedAt: parseInt(decided!, 36),
      validDays: parseInt(days!, 36),
      seq: parseInt(seq!, 36),
    }
  } catch {
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

function base64(bits: number, length: number): string {
  let out = ''
  for (let at = length - 1; at >= 0; at--) out += ALPHABET[(bits >> (6 * at)) & 63]
  return out
}

function unbase64(text: string): number {
  let bits = 0
  for (const char of text) bits = bits * 64 + ALPHABET.indexOf(char)
  return bits
}
