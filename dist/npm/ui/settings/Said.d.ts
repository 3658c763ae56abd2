import { h } from 'preact';
import type { Phrase } from '../../i18n/phrase.js';
/** Words, with their own `lang` where it differs from the text around them. */
export declare function Said({ of }: {
    readonly of: Phrase;
}): h.JSX.Element;
