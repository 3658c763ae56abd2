/** The language of the first question: the configured one, or for `auto` the page's, then the browser's; else the first of `offered`, which is never empty. */
export declare function pickLocale(wanted: string, offered: readonly ('th' | 'en')[], page: string, browser: readonly string[]): 'th' | 'en';
