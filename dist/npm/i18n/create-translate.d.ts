import type { Translate, Words } from './translate.js';
/**
 * The words of one language through i18next; no other file knows it. It gives the same words as `plainTranslate`.
 * `overrides` are the owner's words. `address` fills `{{you}}` in all of them, so that the forms are never mixed.
 */
export declare function createTranslate(options: {
    readonly locale: string;
    readonly words: Words;
    readonly overrides?: Words | undefined;
    readonly address: 'ท่าน' | 'คุณ';
}): Translate;
