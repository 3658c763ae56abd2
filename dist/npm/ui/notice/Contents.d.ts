import { h } from 'preact';
import type { ViewProps } from './viewer-state.js';
/** The sections, or in a comparison those that are shown. Which one is being read is marked from outside. */
export declare function Contents({ state: { t, parts, compared, onlyChanged, language }, actions }: ViewProps): h.JSX.Element;
