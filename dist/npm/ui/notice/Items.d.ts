import { h } from 'preact';
import type { NoticeItem } from '../../notices/format/notice-schema.js';
/** List items as they were numbered; their level is a class, because the format has no depth. */
export declare function Items({ of }: {
    readonly of: readonly NoticeItem[];
}): h.JSX.Element;
