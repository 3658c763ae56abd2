import type { ConsentRecord } from '../model/consent-record.js';
import type { ReceiptDraft } from '../model/decision.js';
import type { ReceiptListeners } from './listeners.js';
import type { OutboxEntry } from './outbox-entries.js';
import type { FlushResult } from './outbox.js';
export interface ReceiptsOptions extends ReceiptListeners {
    /** Where receipts are posted; undefined keeps them on the device. */
    readonly endpoint: string | undefined;
    /** Name of the cookie that holds the record; sites of one origin may keep theirs apart. Default `yinyom`. */
    readonly name?: string;
}
/** Proof on this device: the receipts, their outbox, and the second copy of the consent record. */
export interface Receipts {
    /**
     * Makes receipts of the journal's drafts and sends them. Resolved when they are on the device or, where the browser
     * refuses IndexedDB, in memory; `onSafe` says which drafts may leave the journal, and may say so later.
     */
    readonly take: (drafts: readonly ReceiptDraft[]) => Promise<void>;
    /** Sends what waits now. Never rejects. */
    readonly flush: () => Promise<FlushResult>;
    /** The receipts on this device, oldest first, and how far each has got. */
    readonly kept: () => Promise<readonly OutboxEntry[]>;
    /** How many receipts wait to be sent. */
    readonly pending: () => Promise<number>;
    /** The record as it was found; whoever reads it parses it. */
    readonly readRecord: () => Promise<unknown>;
    /** Keeps a second copy of the record, unless a later one is there. */
    readonly writeRecord: (record: ConsentRecord) => Promise<void>;
    readonly clearRecord: () => Promise<void>;
    /** Stops listening and sending; what waits goes on waiting on the device. */
    readonly destroy: () => void;
}
/** The entry of the chunk. Sends at once what an earlier page has left. */
export declare function createReceipts(options: ReceiptsOptions): Receipts;
