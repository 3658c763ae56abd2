import type { NoticeTopic } from '../format/notice-schema.js';
import type { NoticeDraft } from '../format/notice.js';
import type { Changed, ChangeKind, UnitDiff } from './diff-units.js';
/** A section in both versions. `before` and `after` are its anchors; empty for what stands before the first section. */
export interface SectionDiff extends Changed<string> {
    readonly change: ChangeKind;
    /** It stands in another place among the others. */
    readonly moved?: true;
    /** Number and heading as they are now, or were in a removed section. */
    readonly label: string;
    readonly title: string;
    readonly level: number;
    /** What it is about, before or after. */
    readonly about: readonly NoticeTopic[];
    /** Its heading and all it holds; empty where it is `same`. */
    readonly units: readonly UnitDiff[];
}
/** What is not the same in two versions of a notice; plain JSON. */
export interface NoticeDiff {
    /** In the order of the new version; a removed one stands after what was in front of it. */
    readonly sections: readonly SectionDiff[];
    /** How many sections have changed how; `moved` ones are counted besides. All 0: a reader sees no difference. */
    readonly counts: Readonly<Record<Exclude<ChangeKind, 'same'> | 'moved', number>>;
}
/** Compares two versions of a notice in one language: its text, numbers and links, not its version and dates. */
export declare function diffNotices(before: NoticeDraft, after: NoticeDraft): NoticeDiff;
