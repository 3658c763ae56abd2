import type { ConsentReceipt } from '../model/consent-receipt.js';
import type { ReceiptDraft } from '../model/decision.js';
/** A receipt on this device and how far it has got. */
export interface OutboxEntry {
    readonly receipt: ConsentReceipt;
    /** `kept`: it is not sent, because no collector is configured or because too many wait. */
    readonly state: 'queued' | 'sent' | 'refused' | 'kept';
}
/** Entries after drafts came in, and what became of the drafts. */
export interface Intake {
    readonly entries: readonly OutboxEntry[];
    /** Ids of the receipts that are new among the entries. */
    readonly added: readonly string[];
    /** Ids of the drafts that no receipt can be made from. */
    readonly malformed: readonly string[];
}
/** Most receipts that wait; beyond it the oldest is kept without being sent. */
export declare const MOST_QUEUED = 200;
/** Most refused receipts, and most of those that are sent or kept. */
export declare const MOST_SETTLED = 100;
/** The entries in `found`, oldest first. Total: what is no entry is left out. */
export declare function readEntries(found: unknown): OutboxEntry[];
/**
 * Adds a receipt for each draft that has none yet, in the order given. `chained` ties each to the one before it;
 * without it a receipt depends on its draft alone, for a device that would forget the one before.
 */
export declare function addDrafts(entries: readonly OutboxEntry[], drafts: readonly ReceiptDraft[], state: OutboxEntry['state'], chained: boolean): Intake;
/** The same entries with one in another state. */
export declare function settle(entries: readonly OutboxEntry[], id: string, state: OutboxEntry['state']): readonly OutboxEntry[];
/**
 * The newest that there is room for. Of the sent and the kept the oldest go silently: the collector has them, or they
 * have nowhere to go. `displaced` names each that no collector has and that will not be sent any more: a waiting one
 * that is only kept from now on, a refused one that goes.
 */
export declare function bound(entries: readonly OutboxEntry[]): {
    entries: OutboxEntry[];
    displaced: string[];
};
