import type { Chunks } from './chunks.js';
import type { FlushResult } from '../consent.js';
import type { Config } from '../config/resolve-config.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Journal } from '../storage/journal.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { ReceiptDraft } from '../model/decision.js';
import type { KeptReceipt } from '../ui/surface.js';
export interface AftermathPorts {
    readonly config: Config;
    readonly chunks: Chunks;
    readonly journal: Journal;
    readonly record: () => ConsentRecord | undefined;
    /** Adds to a draft what was not known in the click. */
    readonly complete: (draft: ReceiptDraft) => Promise<ReceiptDraft>;
    readonly allows: (id: string) => boolean;
    readonly heal: (record: ConsentRecord) => void;
    readonly reload: () => void;
    readonly report: (trouble: Trouble) => void;
    readonly received: (id: string, state: 'queued' | 'sent' | 'refused') => void;
}
/** All that may wait until the visitor's choice is on the screen: proof, deletion, healing. */
export interface Aftermath {
    /** What the last page left to do. */
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
export declare function createAftermath(ports: AftermathPorts): Aftermath;
