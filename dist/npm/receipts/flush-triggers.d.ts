/** What the browser's moments set off. */
export interface FlushActions {
    /** There may be a connection, and somebody may be looking. */
    readonly wake: () => void;
    /** The page is going, or is put into the back-forward cache. */
    readonly beacon: () => void;
}
/** Wakes the outbox when the network is back or the page is seen again, and has it hand over on the way out. */
export declare function flushTriggers({ wake, beacon }: FlushActions): () => void;
