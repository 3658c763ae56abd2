import { h } from 'preact';
import type { NoticeWords } from '../../notices/format/notice-schema.js';
/** One line of text with the number in front of it: what is searched as a whole (`.u`). */
export declare function Unit({ label, of, }: {
    readonly label?: string | undefined;
    readonly of?: NoticeWords | undefined;
}): h.JSX.Element;
