import { h } from 'preact';
import type { Translate } from '../../../i18n/translate.js';
import type { Notice } from '../../../notices/format/notice.js';
import type { ChangedItem, Compared, ComparisonProps } from '../viewer-state.js';
import { ComparedHead } from './ComparedHead.js';
import css from './compare.css?inline';
export { ComparedHead, css };
/** Chunk entry: compares two versions of a notice. */
export declare function compareNotices(before: Notice, after: Notice): Compared;
/** The sections for the contents: how each has changed, and where it is on the screen. */
export declare function changedItems({ diff }: Compared, onlyChanged: boolean, t: Translate): ChangedItem[];
/** Both versions in one text: what is new is inserted, what has gone is struck out, and words say which is which. */
export declare function Comparison({ of, t, onlyChanged, part }: ComparisonProps): h.JSX.Element;
