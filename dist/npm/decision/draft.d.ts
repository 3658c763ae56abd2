import type { ConfigInput } from '../config/config-schema.js';
import type { Decision, ReceiptDraft } from '../model/decision.js';
import type { Outcome } from './plan-decision.js';
import type { ConsentState } from './quick-state.js';
/** What a draft says of the page beside the decision and its outcome. */
export interface DraftPage {
    readonly id: string;
    /** Milliseconds since 1970. */
    readonly time: number;
    /** What was in force before. */
    readonly state: ConsentState;
    readonly lang: string;
    /** Global Privacy Control of this browser, honoured or not. */
    readonly gpc: boolean;
    readonly withdrawal: string;
    readonly widget: string;
    /** The valid configuration as its owner wrote it, for its hash. */
    readonly input: ConfigInput;
    /** The document on offer, where it is known. */
    readonly notice?: ReceiptDraft['notice'];
}
/** All that the receipt of a decision is made from. Pure. */
export declare function draftOf(decision: Decision, outcome: Outcome, page: DraftPage): ReceiptDraft;
