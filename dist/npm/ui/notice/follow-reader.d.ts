/**
 * Calls `at` with the id of the section that crosses a line a little below the top, whenever that is another one. A
 * line is in one section only, and the browser tells of a crossing without any work while the reader scrolls.
 */
export declare function followReader(sections: Iterable<Element>, scroller: Element | null, at: (id: string) => void): () => void;
/** Marks the section that is being read in the contents, and keeps it in sight there. No node is drawn anew. */
export declare function markContents(root: ShadowRoot, id: string): void;
