import type { ReceiptPurpose } from '../model/consent-receipt.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { Decision, ReceiptDraft } from '../model/decision.js';
import type { Config } from '../config/resolve-config.js';
import type { ConsentState } from './quick-state.js';
export interface Before {
    readonly config: Config;
    readonly record: ConsentRecord | undefined;
    readonly state: ConsentState;
    /** Global Privacy Control is on and honoured. */
    readonly gpc: boolean;
    /** `id@version` of the notice in force; empty or absent where the site has none, or none is known. */
    readonly notice?: string;
    /** Ids of the categories that a material change of the notice asks about again. */
    readonly noticeAffects?: readonly string[];
}
/** What a decision comes to. */
export interface Outcome {
    readonly record: ConsentRecord;
    /** What is in force with this record. */
    readonly inForce: ConsentState;
    readonly purposes: readonly ReceiptPurpose[];
    /** The decision as a whole, for the receipt. */
    readonly state: ReceiptDraft['state'];
}
/** New ids for a first record. */
export interface Fresh {
    readonly id: string;
    readonly principal: string;
}
/** The record after a decision and what its receipt says. Pure; grants nothing that the decision does not name. */
export declare function planDecision(before: Before, decision: Decision, now: number, fresh: Fresh): Outcome;
