import { h } from 'preact';
import type { ViewProps } from '../viewer-state.js';
import { createFinder } from './finder.js';
import css from './panel.css?inline';
import { downloadNotice, printNotice } from './keep-notice.js';
export { createFinder, css, downloadNotice, printNotice };
/** Chunk entry, with what a reader may want besides reading. The panel that is open, but for the contents, which are there from the start. */
export declare function Panel(props: ViewProps): h.JSX.Element;
