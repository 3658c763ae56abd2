import type { Config } from '../../config/resolve-config.js';
import type { FormatStyle } from '../../i18n/format-style.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Translate } from '../../i18n/translate.js';
import type { ShownContent } from '../../model/decision.js';
import type { CategoryContent } from './category-content.js';
export interface Link {
    readonly text: string;
    readonly href: string;
}
/**
 * Every word of the question that the settings put: what is rendered is what is hashed into the receipt. It follows
 * from the configuration, the words, the language and whether Global Privacy Control is honoured, so that it can be
 * made again from these. Outside it, because they change with the visitor and the time: the answer in force with its
 * dates and the button that withdraws it, the state of the switches, messages, and the list of proof.
 */
export interface SettingsContent {
    readonly title: string;
    readonly intro: string;
    readonly close: string;
    /** The same button for those who cannot see that nothing has been saved. */
    readonly leave: string;
    /** The languages to switch to, each by its own name. */
    readonly languages: readonly {
        readonly locale: 'th' | 'en';
        readonly name: string;
    }[];
    readonly categories: readonly CategoryContent[];
    readonly guardian?: {
        readonly legend: string;
        readonly hint: string;
        readonly options: readonly {
            readonly value: 'self' | 'under_10' | '10_to_20';
            readonly text: string;
        }[];
    };
    readonly withdraw: {
        readonly heading: string;
        readonly effect: string;
    };
    readonly controller?: {
        readonly term: string;
        readonly name?: Phrase;
        readonly contact?: Link;
        readonly label: string;
    };
    readonly links: readonly Link[];
    readonly accept: string;
    readonly reject: string;
    readonly save: string;
}
/** Pure: the words of the settings in one language. `gpc`: Global Privacy Control is on and honoured. */
export declare function settingsContent(config: Config, t: Translate, locale: 'th' | 'en', gpc: boolean): SettingsContent;
/** The content as a receipt hashes it. */
export declare function settingsShown(content: SettingsContent, locale: string): ShownContent;
export declare function formatStyle({ ui: { digits, calendar } }: Config, locale: 'th' | 'en'): FormatStyle;
/** PDPA s.20 knows two bands; the ages are numbers of ours and follow the digits setting. */
export declare function deciderWords(decider: 'self' | 'under_10' | '10_to_20', t: Translate, style: FormatStyle): string;
