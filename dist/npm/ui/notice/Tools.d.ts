import { h } from 'preact';
import type { ViewProps } from './viewer-state.js';
/** Search and panels: always in sight. */
export declare function Tools({ state, actions }: ViewProps): h.JSX.Element;
/** What one does with the whole text: size, language, paper, file. It scrolls away with the text. */
export declare function MoreTools(props: ViewProps): h.JSX.Element;
