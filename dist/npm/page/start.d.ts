import type { ConfigSource } from '../config/merge-sources.js';
import type { Yinyom } from '../consent.js';
import type { Chunks } from './chunks.js';
export interface StartOptions {
    readonly chunks: Chunks;
    /** Weakest first. */
    readonly sources: readonly ConfigSource[];
    /** Address of a configuration that is weaker than all sources. */
    readonly url?: string | undefined;
}
/**
 * Composition root: one configuration at work on this page, and the public object over it. Never throws. Where one is
 * at work already, it is returned, and the owner is told.
 */
export declare function startConsent({ chunks, sources, url }: StartOptions): Yinyom;
