/**
 * What an element is to the gate. Scripts by when a browser would run them (HTML, "prepare the script element"):
 * `inline` when reached, `external` when reached and loaded, `deferred` after parsing, `async` at any time. A `frame` is
 * seen by the visitor and wants a placeholder while it waits; an `asset` does not.
 */
export type Kind = 'inline' | 'external' | 'deferred' | 'async' | 'template' | 'frame' | 'asset';
/** Selects all that may be gated; `readElement` says what is. */
export declare const GATED = "[data-category],[data-service]";
/** Attributes that are held back as `data-…`. An image gets `srcset` before `src`, so that it loads once. */
export declare const ADDRESSES: readonly ['srcset', 'poster', 'href', 'src'];
/** Script types that a browser runs; others hold JSON, an import map and the like. */
export declare const RUNS: RegExp;
/** What this element is; undefined for what is not ours, such as JSON blocks and what other lazy loaders wait for. */
export declare function readElement(element: HTMLElement): Kind | undefined;
