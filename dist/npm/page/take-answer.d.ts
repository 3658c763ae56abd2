import type { QuickAnswer } from '../decision/quick-answer.js';
import type { Decision } from '../model/decision.js';
import type { PlainDraft } from '../model/plain-draft.js';
import type { Page } from './page-port.js';
/** An answer that is on the device, or in `draft` where the browser refuses storage. */
export interface TakenAnswer extends QuickAnswer {
    readonly draft: PlainDraft;
}
/**
 * Puts a plain answer to the first question on the device, in the click's own task and with nothing loaded: the draft
 * of its receipt, then the record. Returns what is in force with it. Undefined where the answer is not plain: something
 * is known of this visitor already, or the question had a reason. The session then looks whether the browser keeps it.
 */
export declare function takeAnswer(page: Page, { action, surface, shown, gesture }: Decision): TakenAnswer | undefined;
