/** One line on the console; the only place that writes there. */
export declare function warn(...words: unknown[]): void;
