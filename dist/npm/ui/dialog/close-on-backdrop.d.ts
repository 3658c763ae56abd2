/**
 * Calls `close` for a click on the backdrop that was also pressed and released there: a drag that leaves the dialog, or
 * enters it, closes nothing. The dialog must be filled by a child, so that only the backdrop has itself as target.
 */
export declare function closeOnBackdrop(dialog: HTMLElement, close: () => void): void;
