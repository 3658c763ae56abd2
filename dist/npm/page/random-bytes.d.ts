/** Random bytes of the browser. A page that has hidden its source of them gets weaker ones: an answer is not lost for it. */
export declare function randomBytes(count: number): Uint8Array;
