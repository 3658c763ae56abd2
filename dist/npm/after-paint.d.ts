/** Runs `work` once the browser has painted what the click changed; in a hidden tab, which does not paint, soon. */
export declare function afterPaint(work: () => unknown): void;
/** Runs `work` when the browser has nothing better to do. */
export declare function whenIdle(work: () => unknown): void;
