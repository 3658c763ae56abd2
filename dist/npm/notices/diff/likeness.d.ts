/** The four-letter pieces of a text; a shorter text is one piece. */
export declare function piecesOf(text: string): Set<string>;
/** How much two texts have in common, 0 to 1 (Dice's coefficient of their pieces). */
export declare function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
