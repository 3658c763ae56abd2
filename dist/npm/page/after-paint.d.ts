/** Returns a function that runs `work` once, at its first call. */
export declare function once(work: () => unknown): () => void;
/** Runs `work` once the browser has painted what the click changed; in a hidden tab, which does not paint, soon. */
export declare function afterPaint(work: () => unknown): void;
/**
 * Runs `work` at the first sign of a person: the page's own start, when all scripts of a site compete for a phone, is
 * not the time for what nobody needs yet. `anyway` runs it after a while without one, too.
 */
export declare function atFirstSign(work: () => unknown, anyway: boolean, signal: AbortSignal): void;
