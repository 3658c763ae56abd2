/** Source of random bytes; `crypto.getRandomValues` in a browser, scripted in tests. */
export type RandomBytes = (count: number) => Uint8Array;
/** Draws ahead, enough for one decision: the first draw of a page is slow, and a click should not wait for it. */
export declare function createRandomPool(draw: RandomBytes): RandomBytes;
/** A UUID version 7 (RFC 9562): sortable by time, 74 random bits. */
export declare function createId(now: number, random: RandomBytes): string;
/** 128 random bits in 22 base64url characters: a visitor's pseudonym, derived from nothing. */
export declare function createPrincipal(random: RandomBytes): string;
/** 22 characters for the 36 of a UUID; the cookie counts bytes. */
export declare function packId(id: string): string;
/** The UUID that `packId` packed; undefined where it is none. */
export declare function unpackId(packed: string): string | undefined;
