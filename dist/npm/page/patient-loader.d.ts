/**
 * Returns a function that gets something once, and tries again by itself until it is there or `signal` is aborted:
 * with growing pauses, and as soon as the network is back. `failed` hears of each failure.
 */
export declare function patientLoader<T>(attempt: () => Promise<T>, failed: (cause: unknown) => void, signal: AbortSignal): () => Promise<T>;
