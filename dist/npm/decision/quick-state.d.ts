import type { Choices } from '../model/choices.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { FirstConfig } from '../config/resolve-config.js';
/** Why the visitor is asked. */
export type Reason = 'never-asked' | 'expired' | 'new-category' | 'new-service' | 'notice-changed';
export type Status = 'unset' | 'decided' | 'stale';
/** What is so at this moment. */
export interface ConsentState {
    /** `unset`: never answered. `stale`: answered, but something must be asked. */
    readonly status: Status;
    readonly reasons: readonly Reason[];
    /** In force now, by category and service id; what is absent was never asked and may not run. */
    readonly choices: Choices;
    /** Ids of the categories to ask about; the others keep their answer. */
    readonly asks: readonly string[];
}
/**
 * The two plain cases, which are nearly all page views: never asked, or an answer that covers exactly what the
 * configuration asks. Undefined for the others, which `decide` knows; on these two the two agree.
 */
export declare function quickState(config: FirstConfig, record: ConsentRecord | undefined, now: number): ConsentState | undefined;
