import { h } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../i18n/translate.js';
import type { Notice } from '../../../notices/format/notice.js';
import type { NoticeDiff } from '../../../notices/diff/diff.js';
import { ComparedHead } from './ComparedHead.js';
import css from './compare.css?inline';
export { ComparedHead, css };
/** Two versions and what lies between them. */
export interface Compared {
    readonly before: Notice;
    readonly after: Notice;
    readonly diff: NoticeDiff;
    /** The lines of the later version by their place, for those that have not changed. */
    readonly lines: ReadonlyMap<string, {
        readonly text: string;
        readonly label?: string;
    }>;
}
/** Chunk entry: compares two versions of a notice. */
export declare function compareNotices(before: Notice, after: Notice): Compared;
/** The sections for the contents: how each has changed, and where it is on the screen. */
export declare function changedItems({ diff }: Compared, onlyChanged: boolean, t: Translate): {
    id: string;
    name: string;
    level: number;
    kind: string;
}[];
export interface ComparisonProps {
    readonly of: Compared;
    readonly t: Translate;
    /** Leave out what has not changed. */
    readonly onlyChanged: boolean;
    /** How an unchanged section looks, by its anchor. */
    readonly part: (anchor: string) => ComponentChildren;
}
/** Both versions in one text: what is new is inserted, what has gone is struck out, and words say which is which. */
export declare function Comparison({ of, t, onlyChanged, part }: ComparisonProps): h.JSX.Element;
