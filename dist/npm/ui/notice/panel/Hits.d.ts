import { h } from 'preact';
import type { ViewProps } from '../viewer-state.js';
/** Where the words were found, clause by clause. */
export declare function Hits(props: ViewProps): h.JSX.Element;
