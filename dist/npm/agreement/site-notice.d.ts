import type { Config } from '../config/resolve-config.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { ConsentReceipt } from '../model/consent-receipt.js';
import type { NoticesSource } from './manifest-source.js';
import type { Answer, NoticeState } from './notice-state.js';
/** What the receipt says of the notice that was on offer. */
export type OfferedNotice = NonNullable<ConsentReceipt['notice']>;
/** The notice that visitors of this site agree to. */
export interface Notices extends Pick<NoticesSource, 'address' | 'refresh' | 'current'> {
    /** How an answer stands to it now; undefined while no manifest is known. */
    state(answer: Answer | undefined): (NoticeState & {
        readonly id: string;
    }) | undefined;
    /** `id@version` in force; empty where that is not known. */
    inForce(): string;
    /** The document on offer at `time`, in this language or the first that there is. */
    offered(time: number, lang: string): OfferedNotice | undefined;
}
export interface NoticesPorts {
    readonly notices: NonNullable<Config['notices']>;
    readonly name: string;
    readonly mayKeep: () => boolean;
    readonly report: (trouble: Trouble) => void;
}
export declare function createNotices({ notices, name, mayKeep, report }: NoticesPorts): Notices;
