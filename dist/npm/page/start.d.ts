import type { Chunks } from './chunks.js';
import type { Yinyom } from '../consent.js';
import type { ConfigSource } from '../config/merge-sources.js';
export interface StartOptions {
    readonly chunks: Chunks;
    /** Weakest first. */
    readonly sources: readonly ConfigSource[];
    /** Address of a configuration that is weaker than all sources. */
    readonly url?: string | undefined;
}
/** Composition root: one configuration at work on this page, and the public face over it. Never throws. */
export declare function startConsent({ chunks, sources, url }: StartOptions): Yinyom;
