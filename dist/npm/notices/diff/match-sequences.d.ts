/**
 * A longest common subsequence as pairs of indices, ascending (Myers 1986, "An O(ND) difference algorithm"). Where two
 * sequences have little in common it may be a shorter one.
 */
export declare function matchSequences(a: readonly string[], b: readonly string[]): [number, number][];
