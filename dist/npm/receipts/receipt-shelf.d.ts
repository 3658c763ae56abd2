import type { DeviceStore } from './device-store.js';
import type { ReceiptListeners } from './listeners.js';
import type { OutboxEntry } from './outbox-entries.js';
/** The receipts on this device. */
export interface ReceiptShelf {
    /** As they were when last read or changed; for the moment of leaving, which waits for nothing. */
    readonly seen: () => readonly OutboxEntry[];
    /** As they are now, oldest first. */
    readonly read: () => Promise<readonly OutboxEntry[]>;
    /** Replaces them in one transaction. Resolved with whether they outlive the page. */
    readonly change: (step: (entries: readonly OutboxEntry[], lasting: boolean) => readonly OutboxEntry[]) => Promise<boolean>;
}
/** Every change of the receipts goes through here, so that none leaves the device without a word. */
export declare function receiptShelf(store: DeviceStore, onProblem: ReceiptListeners['onProblem']): ReceiptShelf;
