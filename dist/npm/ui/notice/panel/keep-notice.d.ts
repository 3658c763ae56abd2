import type { ViewerState } from '../viewer-state.js';
/** Prints it, and nothing else of the page. */
export declare function printNotice(state: ViewerState): void;
/** Offers it as a page that can be read without a network. */
export declare function downloadNotice(state: ViewerState): void;
