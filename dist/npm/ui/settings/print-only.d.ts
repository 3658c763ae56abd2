import type { VNode } from 'preact';
/**
 * Prints `content` and nothing else of the page: one light-DOM element that only paper shows, with a style of its own,
 * and a document sheet that hides the rest on paper; `more` is style besides. Both go after the print, or when the returned function is called.
 */
export declare function printOnly(content: VNode, more?: string): () => void;
