/**
 * Puts the one element of the widget on the page and gives the open shadow root that all surfaces share. It stands
 * before `body`: first in the tab order, untouched when a page swaps its body, and no `body > :first-child` hits it.
 */
export declare function createHost(document: Document, theme: string): ShadowRoot;
