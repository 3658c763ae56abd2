import { h } from 'preact';
import type { ViewProps } from '../viewer-state.js';
/** Which versions are compared, how much has changed, and the way back. */
export declare function ComparedHead(props: ViewProps): h.JSX.Element;
