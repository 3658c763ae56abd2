/** Takes off what `addSheet` has added. */
export declare function removeSheet(root: ShadowRoot | Document, added: CSSStyleSheet | HTMLStyleElement): void;
