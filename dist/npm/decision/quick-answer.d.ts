import type { FirstConfig } from '../config/resolve-config.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { RandomBytes } from '../model/ids.js';
import type { ConsentState } from './quick-state.js';
export interface QuickAnswer {
    readonly record: ConsentRecord;
    /** What is in force with it. */
    readonly state: ConsentState;
}
/**
 * The record after one of the two plain answers to the first question: every asked category accepted, or every one
 * refused. `planDecision` says the same of them. Undefined where the answer is not plain, because the configuration
 * has ids that the cookie cannot hold.
 */
export declare function quickAnswer(config: FirstConfig, accept: boolean, now: number, random: RandomBytes): QuickAnswer | undefined;
