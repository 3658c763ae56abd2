import type { Hit } from './search-text.js';
/**
 * Marks the hits in the text, and gives a function that takes the marks off: by the CSS Custom Highlight API, which
 * leaves the document alone, else by `mark` elements. `name` is of our own: highlights belong to the whole page.
 */
export declare function highlight(hits: readonly Hit[], name: string): () => void;
