/**
 * Whether a name fits a pattern in which `*` stands for any run of characters and all else for itself. It never goes back,
 * so a hostile pattern takes no longer than a plain one.
 */
export declare function fits(name: string, pattern: string): boolean;
/** Whether a name fits one of the patterns. */
export declare function fitsAny(name: string, patterns: readonly string[]): boolean;
