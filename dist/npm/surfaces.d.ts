import type { Config } from './engine/config.js';
import type { Page } from './page.js';
import type { KeptReceipt, View } from './ui/surface.js';
/** The surfaces that come later: settings and placeholders; and care for what lies under the banner. */
export interface Surfaces {
    /** The view has changed. */
    changed(): void;
    /** Runs the settings chunk ahead of the click. */
    warm(): void;
    /** Fetches what a visitor may want next, without running it. */
    prefetch(): void;
    open(options?: {
        readonly category?: string;
    }): Promise<void>;
    close(): void;
    /** Puts placeholders in the place of frames that wait, and takes them out of `held`. */
    place(held: Set<HTMLElement>): void;
    destroy(): void;
}
export interface SurfacesOptions {
    readonly page: Page;
    readonly config: Config;
    readonly view: () => View;
    readonly receipts: () => Promise<readonly KeptReceipt[]>;
}
export declare function createSurfaces({ page, config, view, receipts }: SurfacesOptions): Surfaces;
