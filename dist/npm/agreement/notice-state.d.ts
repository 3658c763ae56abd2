import type { ChangeClass, NoticeEntry, NoticeVersion } from '../notices/format/notices-manifest.js';
/** How a visitor's answer stands to a notice at one moment. */
export interface NoticeState {
    /** The version in force; undefined before the first. */
    readonly offered: NoticeVersion | undefined;
    /** The version that the answer was given under; undefined where there is no answer. */
    readonly agreed: string | undefined;
    /** The strictest change since then. */
    readonly change: ChangeClass | undefined;
    /** Ids of the categories to ask again, `all` for every one that is asked. */
    readonly affects: 'all' | readonly string[];
    /** The next version, which is not in force yet. */
    readonly announced: NoticeVersion | undefined;
    /** When a version that asks again comes into force, in milliseconds since 1970. */
    readonly asksAt: number | undefined;
}
/** An answer, as far as a notice is concerned. */
export interface Answer {
    /** `id@version` of the notice that was on offer; empty where that was not known then. */
    readonly notice: string;
    /** Milliseconds since 1970. */
    readonly decidedAt: number;
}
/**
 * Pure. An answer that does not say under which version it was given was given under the one in force at its time, or
 * under the first where none was: a site that begins to keep versions does not ask everybody again.
 */
export declare function noticeState({ id, versions }: NoticeEntry, answer: Answer | undefined, now: number): NoticeState;
