/** What the next page must see to, so that a returning visitor loads nothing where there is nothing to do. */
export interface Chores {
    /** Receipts not yet acknowledged. */
    readonly pending: number;
    /** Traces of what is denied must be deleted once more: trackers write again while a page unloads. */
    readonly clear: boolean;
}
/** Key of the chores in localStorage. */
export declare const choresKey: (name: string) => string;
/** Key of the journal in localStorage. */
export declare const journalKey: (name: string) => string;
export declare const encodeChores: ({ pending, clear }: Chores) => string;
