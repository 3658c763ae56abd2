import { h } from 'preact';
import type { NoticeTable as Table } from '../../notices/format/notice.js';
/**
 * A table, which on a narrow screen is a list of rows, each cell under the name of its column. The roles are spelled
 * out because browsers drop those of a table that is not laid out as one.
 */
export declare function NoticeTable({ of: { caption, head, body } }: {
    readonly of: Table;
}): h.JSX.Element;
