import type { DiffPart } from './diff-words.js';
import type { TextUnit } from './text-units.js';
/**
 * How a piece has changed, from the least: `same`; `form`, it says the same in other digits or spaces; `renumbered`,
 * only its number is another; `changed`, `removed`, `added`.
 */
export type ChangeKind = 'same' | 'form' | 'renumbered' | 'changed' | 'removed' | 'added';
/** What has changed from one value to another. */
export interface Changed<T> {
    readonly before?: T;
    readonly after?: T;
}
/** A heading, paragraph, item, cell or line in both versions; `before` and `after` are its paths there. */
export interface UnitDiff extends Changed<string> {
    readonly kind: TextUnit['kind'];
    readonly change: ChangeKind;
    /** Its text; empty where it is `same`. */
    readonly parts: readonly DiffPart[];
    /** Its label, where that stands differently. */
    readonly label?: Changed<string>;
    /** Where its links lead, where that is not the same. */
    readonly links?: {
        readonly before: readonly string[];
        readonly after: readonly string[];
    };
}
/** The pieces of one section in two versions, in reading order; a removed one stands before what follows it. */
export declare function diffUnits(before: readonly TextUnit[], after: readonly TextUnit[]): UnitDiff[];
/** A piece that is in one version only. */
export declare function oneSided(unit: TextUnit, change: 'removed' | 'added'): UnitDiff;
