import { h } from 'preact';
import type { ViewProps } from './viewer-state.js';
/** Why nothing is shown, and where it can be read all the same. */
export declare function Failure({ state: { t, failed, page, locale }, actions }: ViewProps): h.JSX.Element;
