/**
 * Puts `host` where `element` is, in a box of the same size, so that nothing on the page moves, and follows the
 * element: when the page is laid out anew, when its framework moves or removes it (`gone`). Returns the undoing.
 * Styles are set one by one on the objects, which a strict `style-src` allows.
 */
export declare function standIn(element: HTMLElement, host: HTMLElement, gone: () => void): () => void;
