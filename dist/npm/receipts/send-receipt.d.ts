import type { ConsentReceipt } from '../model/consent-receipt.js';
/** What became of one attempt to send. */
export type Outcome = 
/** The collector has it on disk. */
{
    readonly kind: 'accepted';
}
/** The collector will never take it; `why` in a few words. */
 | {
    readonly kind: 'refused';
    readonly why: string;
}
/** Not now; `wait` is how many milliseconds the collector asked for, 0 where it did not. */
 | {
    readonly kind: 'later';
    readonly why: string;
    readonly wait: number;
};
/** Sends one receipt and waits for the answer. Never rejects. */
export type Transport = (receipt: ConsentReceipt) => Promise<Outcome>;
/** Hands one receipt to the browser on the way out; false where the browser takes no more. Nobody hears the answer. */
export type Beacon = (receipt: ConsentReceipt) => boolean;
/** Sends to `endpoint` as `application/json`, without cookies or referrer; gives up on one attempt after `limit` ms. */
export declare function sendReceipt(endpoint: string, clock: () => number, limit?: number): Transport;
/**
 * Sends to `endpoint` as `text/plain`, which needs no preflight that a closing page could not wait for (ADR 003). By a
 * `fetch` that outlives the page: `sendBeacon` shows cookies and referrer, and under a strict referrer policy has no
 * `Origin`. By `sendBeacon` where the browser has no such `fetch`.
 */
export declare function beaconReceipt(endpoint: string): Beacon;
