import type { FormatStyle } from '../../i18n/format-style.js';
import type { Translate } from '../../i18n/translate.js';
import type { Notice } from '../../notices/format/notice.js';
import type { NoticeEntry, NoticeVersion } from '../../notices/format/notices-manifest.js';
import type { Compared } from './compare/compare.js';
import type { NoticeFailure } from './load-notice.js';
import type { NoticePart } from './outline.js';
import type { NoticePorts, NoticeTarget } from './notice-ports.js';
import type { Hit } from './panel/search-text.js';
export type Panel = 'contents' | 'versions' | 'rights' | 'hits';
/** The chunk with what a reader may want besides reading. */
export type PanelKit = typeof import('./panel/panel-kit.tsx');
/** All that is on the screen follows from this. */
export interface ViewerState {
    readonly isOpen: boolean;
    /** Part of the page, not a dialog. */
    readonly inline: boolean;
    readonly locale: 'th' | 'en';
    readonly t: Translate;
    readonly entry?: NoticeEntry;
    readonly version?: NoticeVersion;
    /** Language of the document on the screen. */
    readonly language: string;
    readonly notice?: Notice | undefined;
    readonly parts: readonly NoticePart[];
    readonly failed?: NoticeFailure | undefined;
    /** Address of the page that can be read without us. */
    readonly page?: string | undefined;
    readonly compared?: {
        readonly of: Compared;
        readonly chunk: typeof import('./compare/compare.tsx');
    } | undefined;
    readonly onlyChanged: boolean;
    readonly panel?: Panel | undefined;
    /** The panels besides the contents, once they are here. */
    readonly kit?: PanelKit;
    readonly query: string;
    readonly hits: readonly Hit[];
    /** Step of the text size. */
    readonly size: number;
    /** What has just been done, for the status line. */
    readonly said: string;
}
/** Factors of the text size. */
export declare const SIZES: readonly [0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];
/** What the components may do. */
export interface ViewerActions {
    readonly ports: NoticePorts;
    set(changes: Partial<ViewerState>): void;
    /** Reads another version, or in another language; what is left out stays. */
    read(target?: NoticeTarget & {
        readonly language?: string;
    }): Promise<void>;
    compare(before: string, after: string): Promise<void>;
    search(query: string): void;
    /** Calls `work` with the part that is loaded at its first use. */
    withKit(work: (kit: PanelKit) => void): void;
    goTo(id: string): void;
    showHit(hit: Hit): void;
    copyLink(id: string): void;
    agreed(): string | undefined;
    close(): void;
}
export interface ViewProps {
    readonly state: ViewerState;
    readonly actions: ViewerActions;
}
/** How dates and numbers of ours are written. */
export declare function styleOf({ state: { locale }, actions: { ports } }: ViewProps): FormatStyle;
