import type { Text } from '../model/category.js';
/** Words on the screen: in the language around them, or with their own, for `lang`. */
export type Phrase = string | {
    readonly lang: string;
    readonly text: string;
};
/** The owner's text in `locale`, else in the language that there is. */
export declare function phraseOf(source: Text, locale: string): Phrase;
/** The words alone, for attributes and for sentences around them. */
export declare function plainPhrase(phrase: Phrase): string;
