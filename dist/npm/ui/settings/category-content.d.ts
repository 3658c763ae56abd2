import type { FormatStyle } from '../../i18n/format-style.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Translate } from '../../i18n/translate.js';
import type { Category } from '../../model/category.js';
/** A term and what holds for it: words, or names as machines spell them. */
export interface Fact {
    readonly term: Phrase;
    readonly words?: Phrase;
    readonly names?: readonly string[];
}
export interface ServiceContent {
    readonly id: string;
    readonly name: Phrase;
    /** In place of a switch, where its category has one and it has none. */
    readonly always?: string;
    readonly facts: readonly Fact[];
}
export interface CategoryContent {
    readonly id: string;
    readonly name: Phrase;
    readonly description?: Phrase;
    readonly basis: {
        readonly term: string;
        readonly words: string;
    };
    /** In place of a switch, where there is no choice. */
    readonly always?: string;
    /** What Global Privacy Control does here. */
    readonly gpc?: string;
    readonly services?: {
        readonly summary: string;
        readonly items: readonly ServiceContent[];
    };
}
/** Pure: the words about one category. `gpc`: Global Privacy Control is on and honoured. */
export declare function categoryContent(category: Category, t: Translate, style: FormatStyle, gpc: boolean): CategoryContent;
