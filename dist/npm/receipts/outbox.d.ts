import type { ReceiptDraft } from '../model/decision.js';
import type { ReceiptListeners } from './listeners.js';
import type { ReceiptShelf } from './receipt-shelf.js';
import type { Schedule } from './schedule.js';
import type { Beacon, Transport } from './send-receipt.js';
import type { TabLock } from './tab-lock.js';
/** What became of a call to send. */
export interface FlushResult {
    /** Receipts that the collector acknowledged in this call. */
    readonly sent: number;
    /** Receipts on this device that still wait. */
    readonly pending: number;
    /** Receipts on this device that the collector has refused for good. */
    readonly refused: number;
}
export interface OutboxPorts extends ReceiptListeners {
    readonly shelf: ReceiptShelf;
    /** Absent where no collector is configured: receipts are kept on the device. */
    readonly transport?: Transport | undefined;
    readonly beacon?: Beacon | undefined;
    /** Milliseconds since 1970. */
    readonly clock: () => number;
    /** At least 0 and less than 1. */
    readonly random: () => number;
    readonly lock: TabLock;
    readonly schedule: Schedule;
}
/** Receipts on their way to the collector. */
export interface Outbox {
    /**
     * Makes receipts of drafts and puts them on the shelf, each draft once however often it comes; then wakes. Resolved
     * when they are on the shelf.
     */
    readonly take: (drafts: readonly ReceiptDraft[]) => Promise<void>;
    /**
     * Sends what waits, oldest first, until nothing does or the collector cannot take more; then the next attempt is
     * scheduled. Calls while one is under way join it. Never rejects.
     */
    readonly flush: () => Promise<FlushResult>;
    /** `flush`, unless the collector has asked to be left alone for now. */
    readonly wake: () => void;
    /** For the moment of leaving: hands what waits to the browser. It goes on waiting until it is acknowledged. */
    readonly beacon: () => void;
    /** Ends after the attempt under way. */
    readonly destroy: () => void;
}
/** A receipt leaves the queue on the collector's 2xx and on nothing else. One is in flight, in one tab at a time. */
export declare function createOutbox(ports: OutboxPorts): Outbox;
