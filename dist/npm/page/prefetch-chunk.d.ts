import type { ChunkModules } from './chunks.js';
/** Fetches a chunk, without running it, so that a later `import()` finds it whatever the server says about caching. */
export declare function prefetchChunk(name: keyof ChunkModules, nonce?: string): void;
