import type { Fault } from './check.js';
/** A fault in words. */
export interface WordedFault {
    readonly path: string;
    /** What stood there, short enough to print. */
    readonly found: string;
    /** What should stand there. */
    readonly expected: string;
}
export declare function wordFault({ path, found, expected, stray }: Fault): WordedFault;
/** Nothing from outside breaks the line or the reader's patience. */
export declare function oneLine(text: string, most: number): string;
