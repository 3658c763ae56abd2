import type { ConsentRecord } from '../model/consent-record.js';
import type { Decision, ReceiptDraft } from '../model/decision.js';
import type { RandomBytes } from '../model/ids.js';
import type { ConfigInput } from '../config/config-schema.js';
import type { Config } from '../config/resolve-config.js';
import type { Standing } from './quick-state.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Journal } from '../storage/journal.js';
import type { FoundRecord } from '../storage/read-record.js';
import type { RecordCookie } from '../storage/record-cookie.js';
/** What one tab tells the others: an encoded record, or that one is forgotten. */
export type TabMessage = {
    readonly record: string;
} | {
    readonly reset: string;
};
/** How the site's notice bears on a decision. */
export interface NoticeBearing {
    /** `id@version` in force; empty where there is none. */
    readonly notice: string;
    /** Ids of the categories that it asks about again. */
    readonly noticeAffects: readonly string[];
    /** The document on offer, for the receipt. */
    readonly offered?: ReceiptDraft['notice'];
}
/** The one copy of the state, which the page owns. */
export interface EngineState {
    readonly record: ConsentRecord | undefined;
    readonly standing: Standing;
    /** The browser keeps nothing: the choice holds for this page only. */
    readonly unkept: boolean;
}
export interface EnginePorts {
    readonly config: Config;
    /** The valid configuration as its owner wrote it, for its hash. */
    readonly input: ConfigInput;
    readonly state: () => EngineState;
    /** Replaces the record; signals, scripts and screen follow before it returns. */
    readonly adopt: (record: ConsentRecord | undefined) => void;
    /** Whether the browser keeps it. */
    readonly kept: (kept: boolean) => void;
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
    readonly locale: () => string;
    /** What the notice in force says to a record. */
    readonly notice: (record: ConsentRecord | undefined) => NoticeBearing;
    readonly post: (message: TabMessage) => void;
    readonly report: (trouble: Trouble) => void;
    /** After a decision, here or in another tab. `revoked`: ids that were granted until now. */
    readonly decided: (revoked: readonly string[], decision: Decision | undefined) => void;
}
/** The one place where consent changes. Synchronous: what can wait is done by whoever hears of the decision. */
export interface Engine {
    commit(decision: Decision): void;
    /** Repairs what was found at start: copies of the cookie, a value that is none. */
    repair(): void;
    /** Looks at the cookie again: another tab, another host of the domain, or the back-forward cache. */
    reread(): void;
    hear(message: unknown): void;
    /** Lets the record hold no longer than `until`, when a notice asks again; without it its whole time. */
    hold(until: number | undefined): void;
    /** Takes over a record that another store still has, where the cookie has none. */
    heal(record: ConsentRecord): void;
    reset(): void;
}
export declare function createEngine(ports: EnginePorts): Engine;
