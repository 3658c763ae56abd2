import type { Chunks } from './chunks.js';
import type { Store } from './store.js';
import type { FlushResult } from '../consent.js';
import type { Config } from '../config/resolve-config.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Journal } from '../storage/journal.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { ReceiptDraft } from '../model/decision.js';
import type { PlainDraft } from '../model/plain-draft.js';
import type { KeptReceipt } from '../ui/surface.js';
export interface FollowUpPorts {
    readonly config: Config;
    readonly chunks: Chunks;
    readonly journal: Journal;
    readonly store: Pick<Store, 'get'>;
    /** Adds to a draft what was not known in the click. */
    readonly complete: (draft: ReceiptDraft) => Promise<ReceiptDraft>;
    readonly restore: (record: ConsentRecord) => void;
    readonly reload: () => void;
    readonly report: (trouble: Trouble) => void;
}
/** All that may wait until the visitor's choice is on the screen: proof, deletion, healing. */
export interface FollowUp {
    /** Keeps the draft of an answer that the first file took; twice is harmless. */
    addDraft(draft: PlainDraft): void;
    /** Does what the last page left to do. */
    start(): void;
    /**
     * After a decision: receipts to the device, traces of what is denied deleted, then the reload where one is due. `ran`:
     * scripts of what was withdrawn have run in this page, and may write again until it is gone.
     */
    settle(ran: boolean): Promise<void>;
    receipts(): Promise<readonly KeptReceipt[]>;
    flush(): Promise<FlushResult>;
    forget(): Promise<void>;
    destroy(): void;
}
export declare function createFollowUp(ports: FollowUpPorts): FollowUp;
