import type { Translate } from '../../i18n/translate.js';
import type { Category } from '../../model/category.js';
import type { Choices } from '../../model/choices.js';
import type { Fact } from './category-content.js';
/** The answers in force in words; services only where they differ from their category. Pure. */
export declare function answersOf(categories: readonly Category[], choices: Choices, t: Translate, locale: string): {
    readonly facts: readonly Fact[];
    readonly isGiven: boolean;
};
