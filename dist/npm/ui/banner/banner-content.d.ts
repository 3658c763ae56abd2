import type { FirstConfig } from '../../config/resolve-config.js';
import type { Translate } from '../../i18n/translate.js';
/** The words of the banner and nothing else: what is rendered is what is hashed into the receipt. */
export interface BannerContent {
    readonly surface: 'banner';
    readonly lang: string;
    readonly layout: FirstConfig['ui']['layout'];
    readonly text: {
        readonly title: string;
        readonly body: string;
        readonly accept: string;
        readonly reject: string;
        readonly settings: string;
        readonly close?: string;
        /** Something that the visitor has asked for has not worked yet. */
        readonly sorry?: string;
        readonly links: readonly {
            readonly label: string;
            readonly href: string;
        }[];
    };
}
/** What the banner says otherwise than at the first question. */
export interface SpecialWords {
    readonly body: string;
    readonly accept?: string;
    readonly reject?: string;
    /** Instead of those to notice and cookie policy. */
    readonly links?: BannerContent['text']['links'];
}
/** Pure: configuration, language and layout give the words on the screen; `special` replaces some of them; `sorry` adds a sentence. */
export declare function bannerContent(config: FirstConfig, t: Translate, lang: string, layout: BannerContent['layout'], special?: SpecialWords, sorry?: boolean): BannerContent;
