import { h } from 'preact';
import type { Notice } from '../../../notices/format/notice.js';
import type { ViewProps } from '../viewer-state.js';
/** What a reader may ask for, each with a letter that is ready to be sent, and whom to reach. */
export declare function Rights({ notice, ...props }: ViewProps & {
    readonly notice: Notice;
}): h.JSX.Element;
