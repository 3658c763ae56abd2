import type { Hit } from './search-text.js';
/** Finds words in the text on the screen and marks them there. */
export interface Finder {
    /** Ends an earlier search. Undefined where a later one has ended this one. */
    find(query: string): Promise<readonly Hit[] | undefined>;
    /** Marks one of the hits before the others. */
    mark(hit: Hit): void;
    /** Takes off all marks. */
    clear(): void;
}
export declare function createFinder(units: () => readonly Element[]): Finder;
