import type { Commit } from '../decision/commit.js';
import type { Decision, Gesture } from '../model/decision.js';
import type { FollowUp } from './follow-up.js';
import type { Verbs } from './session-port.js';
export interface VerbPorts {
    readonly commit: Pick<Commit, 'reset'>;
    readonly followUp: Pick<FollowUp, 'receipts' | 'flush' | 'forget'>;
    /** Whether the configuration lets a guardian answer. */
    readonly guardian: boolean;
    readonly decide: (decision: Decision) => Promise<void>;
}
/** The verbs of the public object, for an act of which the browser says `gesture`. */
export declare function createVerbs({ commit, followUp, guardian, decide }: VerbPorts, gesture: Gesture): Verbs;
