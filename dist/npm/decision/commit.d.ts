import type { ConfigInput } from '../config/config-schema.js';
import type { Config } from '../config/resolve-config.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { Decision, ReceiptDraft } from '../model/decision.js';
import type { RandomBytes } from '../model/ids.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Journal } from '../storage/journal.js';
import type { FoundRecord } from '../storage/read-record.js';
import type { RecordCookie } from '../storage/record-cookie.js';
import type { ConsentState } from './quick-state.js';
/** What one tab tells the others: an encoded record, or that one is forgotten. */
export type TabMessage = {
    readonly record: string;
} | {
    readonly reset: string;
};
/** What a decision reads and changes of the page's state. */
export interface AnswerState {
    readonly record: ConsentRecord | undefined;
    readonly state: ConsentState;
    /** The browser keeps the record; else the choice is in force for this page only. */
    readonly kept: boolean;
    readonly locale: string;
}
/** The page's store, as far as decisions need it. Whoever listens has followed before `set` returns. */
export interface AnswerStore {
    get(): AnswerState;
    set(change: Partial<Omit<AnswerState, 'locale'>>): void;
}
/** How the site's notice bears on an answer. */
export interface NoticeBearing {
    /** `id@version` in force; empty where there is none. */
    readonly notice: string;
    /** Ids of the categories that it asks about again. */
    readonly affects: readonly string[];
    /** The document on offer, for the receipt. */
    readonly offered?: ReceiptDraft['notice'];
}
export interface CommitPorts {
    readonly config: Config;
    /** The valid configuration as its owner wrote it, for its hash. */
    readonly input: ConfigInput;
    readonly store: AnswerStore;
    readonly read: () => FoundRecord;
    readonly cookie: RecordCookie;
    readonly journal: Journal;
    readonly now: () => number;
    readonly random: RandomBytes;
    /** Global Privacy Control of this browser, honoured or not. */
    readonly gpc: boolean;
    readonly version: string;
    /** Address that opens the settings, for the receipt. */
    readonly withdrawal: string;
    /** What the notice in force says to a record. */
    readonly notice: (record: ConsentRecord | undefined) => NoticeBearing;
    readonly post: (message: TabMessage) => void;
    readonly report: (trouble: Trouble) => void;
    /** After a decision, here or in another tab. `revoked`: ids that were granted until now. */
    readonly decided: (revoked: readonly string[], decision: Decision | undefined) => void;
}
/** The one place where consent changes. Synchronous: what can wait is done by whoever hears of the decision. */
export interface Commit {
    /** Applies a decision: draft, cookie, state, other tabs. */
    decide(decision: Decision): void;
    /** Finishes an answer that the first file took: looks whether the cookie stands, and tells other tabs. */
    confirm(): void;
    /** Repairs what was found at start: copies of the cookie, a value that is none. */
    repair(): void;
    /** Follows the cookie: another tab, another host of the domain, or the back-forward cache may have changed it. */
    syncFromCookie(): void;
    onTabMessage(message: unknown): void;
    /** Computes anew what is in force with this record. */
    refresh(): void;
    /** Has the record checked again from `at` on, when a notice asks again; never where `at` is undefined. */
    recheck(at: number | undefined): void;
    /** Takes over a record that another store still has, where the cookie has none. */
    restore(record: ConsentRecord): void;
    /** Forgets the answer. Drafts are evidence and stay. */
    reset(): void;
}
export declare function createCommit(ports: CommitPorts): Commit;
