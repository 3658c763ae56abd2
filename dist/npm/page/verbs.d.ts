import type { Aftermath } from './follow-up.js';
import type { Yinyom } from '../consent.js';
import type { Engine } from '../decision/commit.js';
import type { Decision } from '../model/decision.js';
/** The verbs of the public object that the actor carries out. */
export type Verbs = Pick<Yinyom, 'acceptAll' | 'rejectAll' | 'save' | 'withdraw' | 'reset' | 'receipts' | 'flush'>;
export declare function createVerbs(engine: Engine, aftermath: Aftermath, commit: (decision: Decision) => Promise<void>): Verbs;
