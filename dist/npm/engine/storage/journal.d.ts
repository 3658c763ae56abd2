import type { ReceiptDraft } from '../../model/decision.js';
import type { Chores } from './chores.js';
/** Key-value storage that answers at once; `localStorage` is one. It may throw. */
export type SyncStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/**
 * Written in the click itself, before anything asynchronous: the drafts of receipts that are not in the outbox yet,
 * and the chores of the next page. Where the browser refuses storage it holds for the page.
 */
export interface Journal {
    add(draft: ReceiptDraft): void;
    drafts(): readonly ReceiptDraft[];
    strike(ids: readonly string[]): void;
    /** Undefined: not known, somebody should look. */
    chores(): Chores | undefined;
    setChores(chores: Chores): void;
    clear(): void;
}
export declare function createJournal(storage: () => SyncStorage, name: string): Journal;
