import type { OpenOptions, Surface } from '../consent.js';
import type { Config } from '../config/resolve-config.js';
import type { Chunks } from './chunks.js';
import type { Page } from './page-port.js';
import type { FoundManifest } from '../ui/notice/notice-ports.js';
import type { KeptReceipt, View } from '../ui/surface.js';
/** The surfaces that come later: settings, notices and placeholders. */
export interface Surfaces {
    /** Runs the settings chunk ahead of the click. */
    preload(): void;
    /** Fetches what a visitor may want next, without running it. */
    prefetch(): void;
    open(surface: Surface, options?: OpenOptions): Promise<void>;
    /** Puts the notice into the places of the page that want it; may be called again when there are more. */
    mountNotices(): Promise<void>;
    close(): void;
    /** Puts placeholders in the place of frames that wait, and takes them out of `held`. */
    mountPlaceholders(held: Set<HTMLElement>): void;
    destroy(): void;
}
export interface SurfacesOptions {
    readonly page: Page;
    readonly chunks: Chunks;
    readonly config: Config;
    readonly view: () => View;
    readonly receipts: () => Promise<readonly KeptReceipt[]>;
    /** The manifest of the notices. Rejects where there is none to be had. */
    readonly manifest: () => Promise<FoundManifest>;
}
export declare function createSurfaces({ page, chunks, config, view, receipts, manifest }: SurfacesOptions): Surfaces;
