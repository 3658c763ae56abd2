import type { Choices } from './choices.js';
/** The browser's current answer. It lives in the cookie and, whole, in IndexedDB; either heals the other. */
export interface ConsentRecord {
    /** UUIDv7, packed by `packId` into 22 characters; stays the same while the visitor changes their mind. */
    readonly id: string;
    /** Random pseudonym of the visitor on this site: 22 base64url characters. */
    readonly principal: string;
    /** Answers by category id, and by service id where it differs from its category's. */
    readonly choices: Choices;
    /** Services that were asked about: `serviceMark` of each, joined. */
    readonly asked: string;
    /** `id@version` of the notice agreed to; empty when the site has none. */
    readonly notice: string;
    /** Milliseconds since 1970. */
    readonly decidedAt: number;
    /** How many days it holds; the same for yes and no (rule B10). */
    readonly validDays: number;
    /** Days after the decision from which a notice asks again; absent where none does. Less than `validDays`. */
    readonly recheckDays?: number;
    /** Decisions made so far on this device, starting with 1. */
    readonly seq: number;
}
/** The largest cookie value that is written or read, in bytes. */
export declare const MAX_COOKIE_BYTES = 400;
/** When the record expires, in milliseconds since 1970. */
export declare function expiresAt(record: ConsentRecord): number;
/** Whether the record is valid at `now`; one from the future (a clock set back, a forgery) is not. */
export declare function isValid(record: ConsentRecord, now: number): boolean;
/** Whether a notice asks again from before `now` on. Nothing of the record is in force until it has been looked at. */
export declare function mustRecheck({ decidedAt, recheckDays }: ConsentRecord, now: number): boolean;
/**
 * The record with the day from which a notice asks again: `at` in milliseconds since 1970, rounded down to whole days
 * after the decision. Without `at`, or where the record expires before, the record asks for no second look.
 */
export declare function withRecheck(record: ConsentRecord, at: number | undefined): ConsentRecord;
/** Whether two records are the same answer, whatever a notice asks of either. */
export declare function isSameAnswer(a: ConsentRecord, b: ConsentRecord): boolean;
/** What the record answers for a category or service by itself; undefined where nothing. */
export declare function answerIn(record: ConsentRecord | undefined, id: string): boolean | undefined;
/** A fingerprint of a service id in 20 bits and 4 characters, so that forty services fit a cookie (FNV-1a, base 32). */
export declare function serviceMark(id: string): string;
/** Whether this service was asked about. */
export declare function wasAsked({ asked }: ConsentRecord, service: string): boolean;
/**
 * Format 1, fields parted by `:` — `1`, record id (22), principal (22), decided (base 36, ms), valid days (base 36; after
 * a `-` the days until a notice asks again), seq (base 36), notice (percent-encoded), choices (`analytics1~marketing0`), services asked (4 characters each). Only
 * characters that RFC 6265 allows in a cookie value.
 */
export declare function encodeRecord(record: ConsentRecord): string;
/** Total: whatever is not exactly a record of format 1 is `undefined`, and that means "never asked". */
export declare function decodeRecord(value: string): ConsentRecord | undefined;
/** A record from a store that others may write to; total, as strict as the cookie. */
export declare function parseRecord(found: unknown): ConsentRecord | undefined;
