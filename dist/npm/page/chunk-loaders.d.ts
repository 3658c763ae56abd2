import type { ChunkModules } from './chunks.js';
/** Loads a chunk by the bundler's own `import()`. */
export declare function loadChunk<N extends keyof ChunkModules>(name: N): Promise<ChunkModules[N]>;
