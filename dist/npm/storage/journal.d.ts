import type { ReceiptDraft } from '../model/decision.js';
import type { PlainDraft } from '../model/plain-draft.js';
/** Key-value storage that answers at once; `localStorage` is one. It may throw. */
export type SyncStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
/** What the next page must see to. */
export interface Chores {
    /** Receipts not yet acknowledged. */
    readonly pending: number;
    /** Traces of what is denied must be deleted once more: trackers write again while a page unloads. */
    readonly clear: boolean;
}
/**
 * Written in the click itself, before anything asynchronous: the drafts of receipts that are not in the outbox yet,
 * and the chores of the next page. Where the browser refuses storage it holds for the page.
 */
export interface Journal {
    add(draft: ReceiptDraft | PlainDraft): void;
    /** Oldest first. */
    drafts(): readonly (ReceiptDraft | PlainDraft)[];
    strike(ids: readonly string[]): void;
    /** Undefined: not known, somebody should look. */
    chores(): Chores | undefined;
    setChores(chores: Chores): void;
    /** Forgets the chores; drafts are evidence and stay. */
    clear(): void;
}
/** Keys are `<name>.journal.<receipt id>`, one for each draft: two tabs that decide at once do not overwrite each other. */
export declare function createJournal(storage: () => SyncStorage, name: string): Journal;
/** Whether the last page left nothing to do; false where that cannot be known. */
export declare function isNothingLeft(storage: () => SyncStorage, name: string): boolean;
