import type { ConsentReceipt } from '../model/consent-receipt.js';
import type { ReceiptDraft } from '../model/decision.js';
/** What a receipt ties itself to: the one before it on this device. */
export interface ChainLink {
    /** SHA-256 (JCS) of that receipt. */
    readonly digest: string;
    /** Its id. */
    readonly id: string;
    readonly seq: number;
}
/**
 * The receipt of one decision, in wire format. Pure: the same draft and link give the same bytes, so that building it
 * again after a crash is harmless. Without a link it starts a chain: `prev` null, `seq` 1.
 *
 * @throws TypeError or RangeError where the draft is none.
 */
export declare function buildReceipt(draft: ReceiptDraft, previous?: ChainLink): ConsentReceipt;
/** The link for the receipt that follows `receipt`. */
export declare function linkTo(receipt: ConsentReceipt): ChainLink;
/** SHA-256 of the canonical JSON (RFC 8785) of `value`. */
export declare function digestOf(value: unknown): string;
