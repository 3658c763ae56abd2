/** A text as it is searched, and where each of its characters comes from. */
export interface FoldedText {
    readonly folded: string;
    /** Index in the source of the letter, with its marks, that each character belongs to; the last is the source's length. */
    readonly at: readonly number[];
}
/**
 * Folds what a reader does not distinguish when searching: forms of sara am, order of marks, Thai and Arabic digits,
 * kinds of spaces, the space before ๆ, invisible characters, capitals.
 */
export declare function foldForSearch(source: string): FoldedText;
/** Where `query` stands in the source, as pairs of start and end that part no letter from its marks. At most `most`. */
export declare function findFolded({ folded, at }: FoldedText, query: string, most?: number): [start: number, end: number][];
