import type { NoticePorts, NoticeTarget } from './notice-ports.js';
import type { NoticeParts, ViewerState } from './viewer-state.js';
export interface ReadingOptions {
    readonly ports: NoticePorts & NoticeParts;
    readonly state: () => ViewerState;
    readonly set: (changes: Partial<ViewerState>) => void;
    /** Puts on the style of a part that came later. */
    readonly dress: (css: string) => void;
    /** The text on the screen is about to go. */
    readonly leave: () => void;
    /** Another text is on the screen; `anchor` as it was asked for. */
    readonly arrive: (anchor?: string) => void;
}
/** Gets documents onto the screen: one version, or two side by side. The last call wins. */
export interface Reading {
    read(next?: NoticeTarget & {
        readonly language?: string;
    }): Promise<void>;
    compare(before: string, after: string): Promise<void>;
    /** Forgets what was asked for; what is under way comes to nothing. */
    stop(): void;
}
export declare function createReading({ ports, state, set, dress, leave, arrive }: ReadingOptions): Reading;
