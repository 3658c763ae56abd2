import type { Config } from '../../config/resolve-config.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Translate } from '../../i18n/translate.js';
import type { HeldFrame } from '../surface.js';
/**
 * Every word of a placeholder: what is rendered is what is hashed into the receipt. It follows from the configuration,
 * the words, the language and what the page says of the frame (its title and language, its host, category, service).
 */
export interface PlaceholderContent {
    readonly title: Phrase;
    readonly body: string;
    readonly once: string;
    /** Only where the configuration knows what "always" would cover. */
    readonly always?: string;
    readonly scope?: string;
}
/** What the frame belongs to: the id that a decision answers, and whether it may be answered for good. */
export declare function subjectOf(config: Config, frame: Pick<HeldFrame, 'category' | 'service'>): {
    id: string;
    service: import("../../model/category.ts").Service | undefined;
    category: import("../../model/category.ts").Category | undefined;
    isKnown: boolean;
};
/** Pure: the words in one language. `lang` is the page's own at the frame, for its title. */
export declare function placeholderContent(config: Config, t: Translate, locale: string, frame: Pick<HeldFrame, 'category' | 'service' | 'title' | 'host'>, lang: string): PlaceholderContent;
