import { words } from 'virtual:words/placeholder';
import type { HeldFrame, SurfacePorts } from '../surface.js';
import type { Translate } from '../../i18n/translate.js';
/** Chunk entry: stands in for frames that wait, and leaves when they may load. */
export interface Placeholders {
    hold(frame: HeldFrame): void;
    destroy(): void;
}
export interface PlaceholderPorts extends SurfacePorts {
    translate(parts: typeof words): Translate;
    allows(frame: HeldFrame): boolean;
}
export declare function createPlaceholders(ports: PlaceholderPorts): Placeholders;
