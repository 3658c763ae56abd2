import type { Kind } from './read-element.js';
/** Starts scripts in the order in which a browser would have kept them. */
export interface ScriptQueue {
    add(script: HTMLElement, kind: Kind): void;
    /** Starts at once all that need not wait. */
    readonly pump: () => void;
}
/**
 * External scripts in a row load side by side, and the browser keeps their order (`async = false`); an inline one waits
 * for those before it. Deferred ones and modules are last in the browser's same list, once all others are in it.
 *
 * `start` starts one, if it still may, and gives the running element; it must not throw. `parsed` says whether the page
 * has been parsed to its end. After `budget` milliseconds in one task the page gets its turn.
 */
export declare function createScriptQueue(start: (script: HTMLElement, kind: Kind) => Element | undefined, parsed: () => boolean, budget: number): ScriptQueue;
