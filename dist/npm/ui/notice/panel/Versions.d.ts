import { h } from 'preact';
import type { ViewProps } from '../viewer-state.js';
/** All versions, newest first, and any two of them side by side. */
export declare function Versions(props: ViewProps): h.JSX.Element;
