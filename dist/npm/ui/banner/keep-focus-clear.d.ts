/**
 * Keeps what has keyboard focus out from under the banner (WCAG 2.2, 2.4.11): the page is scrolled by the overlap, and
 * where it cannot scroll far enough the banner changes to the other edge. Returns the function that ends it.
 */
export declare function keepFocusClear(banner: HTMLElement): () => void;
