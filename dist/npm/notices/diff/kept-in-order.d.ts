/** A longest rising run of `places`, not necessarily without gaps: what is not in it has moved. In n log n. */
export declare function keptInOrder(places: readonly number[]): Set<number>;
