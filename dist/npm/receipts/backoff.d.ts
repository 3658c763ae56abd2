/**
 * Milliseconds until the next attempt after `failures` attempts in a row: what the collector asked for, and on top a
 * random share of 2 s, 4 s, 8 s … 5 min, so that the visitors of a site do not all come back at once.
 * `random` is at least 0 and less than 1.
 */
export declare function backoff(failures: number, wish: number, random: number): number;
/**
 * The wait in milliseconds that `Retry-After` (RFC 9110 §10.2.3: seconds or a date) asks for, at most an hour; 0 where
 * it asks for none, or for what cannot be read.
 */
export declare function retryAfter(header: string | null, now: number): number;
