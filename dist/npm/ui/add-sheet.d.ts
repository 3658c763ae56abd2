/**
 * Adds a style sheet to a shadow root or to the page. An adopted sheet needs no `unsafe-inline`; browsers before 2023
 * get a style element.
 */
export declare function addSheet(root: ShadowRoot | Document, source: string): CSSStyleSheet | HTMLStyleElement;
