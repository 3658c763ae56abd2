import type { ScriptPolicy } from '../gate/activate.js';
import type { Trouble } from '../problems/describe-problem.js';
/**
 * The page's Trusted Types policy for what the gate runs; it passes the page's own scripts on as they are. Made when it
 * is first needed: a page may allow each name once. Returns undefined where the browser has no Trusted Types, or the
 * page refuses the policy.
 */
export declare function scriptPolicy(report: (trouble: Trouble) => void): () => ScriptPolicy | undefined;
