/** Runs `run` once, `delay` milliseconds from now. Returns the function that calls it off. */
export type Schedule = (delay: number, run: () => void) => () => void;
/** The browser's timer. */
export declare function schedule(delay: number, run: () => void): () => void;
