/**
 * Keeps what has keyboard focus out from under a floating element of ours, the banner or the tab (WCAG 2.2, 2.4.11):
 * the page is scrolled by the overlap, and where it cannot scroll far enough ours changes to the other edge. Returns the
 * function that ends it.
 */
export declare function keepFocusClear(floating: Element): () => void;
