import type { VNode } from 'preact';
import type { ViewerState } from './viewer-state.js';
/** Draws the text of a notice, a first part at once and the rest in steps between which a reader can scroll. */
export interface TextDrawing {
    /** The nodes as they are now. They are the same objects until the text is another: Preact passes over those. */
    nodes(): readonly VNode[];
    /** Looks whether the text is another than that of the state before. */
    follow(before: ViewerState, state: ViewerState): void;
    /** Draws what is still missing, now. */
    finish(): void;
    end(): void;
}
/** `grown` is called when there is more to be seen. */
export declare function createTextDrawing(grown: () => void): TextDrawing;
