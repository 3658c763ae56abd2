import { h } from 'preact';
import type { PlaceholderContent } from './placeholder-content.js';
export interface PlaceholderProps {
    readonly content: PlaceholderContent;
    readonly lang: string;
    readonly onOnce: () => void;
    readonly onAlways: () => void;
}
/** In the place of a frame: what waits, why, and two equal ways to let it load. */
export declare function Placeholder({ content, lang, onOnce, onAlways }: PlaceholderProps): h.JSX.Element;
