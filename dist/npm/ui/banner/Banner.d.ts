import { h } from 'preact';
import type { BannerContent } from './banner-content.js';
export type BannerAction = 'accept' | 'reject' | 'settings';
export interface BannerProps {
    readonly content: BannerContent;
    readonly position: string;
    /** The language to switch to; absent where there is one only. */
    readonly other: 'th' | 'en' | undefined;
    readonly act: (action: BannerAction, event: Event) => void;
    readonly switchTo: (locale: string) => void;
    /** Pointer or focus comes near the settings button. */
    readonly near: () => void;
    readonly dismiss: () => void;
}
/** Two sentences, three equal buttons. Markup in reading order; the three differ in nothing but their words. */
export declare function Banner({ content, position, other, act, switchTo, near, dismiss }: BannerProps): h.JSX.Element;
