/** A place where the words stand: in which line of text, and where in it. */
export interface Hit {
    readonly unit: Element;
    readonly start: number;
    readonly end: number;
}
/** Hits at most: nobody reads more, and each is drawn. */
export declare const MOST_HITS = 100;
/** The text nodes of a line; what is said to screen readers only is not its text. */
export declare function textNodes(unit: Element): Text[];
/** Looks through the lines in slices. Undefined where `signal` was aborted meanwhile. */
export declare function searchText(units: readonly Element[], query: string, signal: AbortSignal): Promise<Hit[] | undefined>;
/** A hit with some words around it, for a list of hits. No letter is parted from its marks. */
export declare function snippet({ unit, start, end }: Hit): readonly [before: string, hit: string, after: string];
