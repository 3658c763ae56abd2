import { h } from 'preact';
import type { NoticeWords } from '../../notices/format/notice-schema.js';
/** Words of a notice: text, links, stresses. Never markup: Preact writes text nodes. */
export declare function Runs({ of }: {
    readonly of: NoticeWords;
}): h.JSX.Element;
