import type { ReceiptDraft } from '../model/decision.js';
import type { PlainDraft } from '../model/plain-draft.js';
/**
 * Makes the whole draft of an answer that the first file took. Pure: the draft carries the configuration of its page,
 * so a later page makes the same one.
 */
export declare function fillDraft(plain: PlainDraft): ReceiptDraft;
/** Whether a draft is one that the first file wrote. */
export declare function isPlain(draft: ReceiptDraft | PlainDraft): draft is PlainDraft;
