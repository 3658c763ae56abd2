import type { ChunkModules } from './chunks.js';
/** Fetches a chunk into the browser's cache, without running it: what is not used costs no memory and no time. */
export declare function prefetchChunk(name: keyof ChunkModules, nonce?: string): void;
