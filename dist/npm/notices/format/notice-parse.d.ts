import type { Fault } from '../../model/check.js';
import type { Notice, NoticeDraft } from './notice.js';
/** Rules that a schema cannot say. `notice-fault.ts` has the words. */
export type NoticeRule = 'day' | 'label-or-title' | 'folded' | 'anchor-once' | 'supersedes-other';
/** A document that can be published, or nothing and the faults. `value` is from `JSON.parse`; never throws. */
export declare function parseNotice(value: unknown, faults: Fault[]): Notice | undefined;
/** The same for a document in work, which may lack its version and dates. */
export declare function parseDraft(value: unknown, faults: Fault[]): NoticeDraft | undefined;
