import type { Translate } from '../../i18n/translate.js';
import type { HeldFrame, SurfacePorts } from '../surface.js';
export interface PlaceholderHandle {
    /** Draws it again: language or colours have changed. */
    update(): void;
    /** Gives the frame its place back, and the focus if it was here. Twice is harmless. */
    destroy(): void;
}
/** Chunk entry: stands in for one frame until it may load. `t` needs `placeholder.*` and the names of categories. */
export declare function mountPlaceholder(frame: HeldFrame, ports: SurfacePorts & {
    readonly t: Translate;
}): PlaceholderHandle;
