import { h } from 'preact';
import type { Translate } from '../../i18n/translate.js';
import type { NoticeLine } from '../../notices/format/notice-schema.js';
import type { NoticePart } from './outline.js';
export interface NoticePartViewProps {
    readonly of: NoticePart;
    /** Absent on paper, where nothing can be clicked. */
    readonly t?: Translate | undefined;
}
/** One section: its heading, or its number in front of its first paragraph, and its blocks. */
export declare function NoticePartView({ of: { id, section, blocks, level, name }, t }: NoticePartViewProps): h.JSX.Element;
/** Where to write, call or go; each line as it was written. */
export declare function Lines({ of }: {
    readonly of: readonly NoticeLine[];
}): h.JSX.Element;
