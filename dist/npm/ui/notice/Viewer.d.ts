import { h } from 'preact';
import type { VNode } from 'preact';
import type { ViewProps } from './viewer-state.js';
/** The whole viewer: as a dialog, or as a part of the page. */
export declare function Viewer({ text, ...props }: ViewProps & {
    readonly text: readonly VNode[];
}): h.JSX.Element | null;
