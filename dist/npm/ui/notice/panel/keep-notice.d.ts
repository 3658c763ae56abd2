import type { ViewProps } from '../viewer-state.js';
/** Prints it, and nothing else of the page. */
export declare function printNotice(props: ViewProps): void;
/** Offers it as a page that can be read without a network. */
export declare function downloadNotice(props: ViewProps): void;
