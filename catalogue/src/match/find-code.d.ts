/** Code as needles are compared with it: no white space, one kind of quote. */
export declare function plainCode(code: string): string
/** Whether a needle stands in code that `plainCode` has made plain. */
export declare function hasNeedle(plain: string, needle: string): boolean
/** Addresses of other hosts that stand in code as texts, each once; `\/` as JSON writes it, too. */
export declare function addressesIn(code: string): string[]
/** Whether code asks for something by itself: only then an address in it is more than a link. */
export declare function isLoading(code: string): boolean
