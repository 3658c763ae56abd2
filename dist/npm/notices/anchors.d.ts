/** What an anchor is made of. */
export interface Anchored {
    readonly label?: string;
    /** Heading as plain text. */
    readonly title?: string;
    readonly level: number;
}
/**
 * An anchor for each section, in order: the labels on the way down to it, so that an edit elsewhere changes none.
 * `ข้อ ๒` and in it `(ข)` → `ข้อ-2-ข`; `๕.` and in it `๕.๔.๑` → `5.4.1`. A section without a label has its heading
 * instead, below the nearest labelled section. Where that is taken, the heading is added, then that of the sections
 * above, then a number.
 */
export declare function buildAnchors(sections: readonly Anchored[]): string[];
/**
 * The anchor that a link's fragment means, written in either digits, with or without brackets: `#ข้อ-๒-ข`,
 * `#%E0%B8%82…`, `#ข้อ 2 (ข)`; undefined where none is.
 */
export declare function findAnchor(anchors: Iterable<string>, fragment: string): string | undefined;
