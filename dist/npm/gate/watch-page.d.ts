/** All in `root`, itself included, that may be gated; in document order. */
export declare function findGated(root: Node): HTMLElement[];
/**
 * Sees what comes to the page, wherever: parsing that goes on, added elements, swapped bodies. Gives its end.
 * `changed` gets what may be gated among what is new or marked anew, in the order of its coming; before it `readdressed`
 * gets each whose address is another now.
 */
export declare function watchPage(page: Document, readdressed: (element: Node) => void, changed: (elements: readonly HTMLElement[]) => void): () => void;
/** Whether the parser may still be adding to this node: nothing follows it yet. */
export declare function isGrowing(node: Node | null): boolean;
