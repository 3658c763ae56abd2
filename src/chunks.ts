import type { ChunkModules } from './chunk-loaders.ts'

export type { ChunkModules }

/** The tag and the npm entry load chunks in their own ways. */
export interface Chunks {
  /** Rejects where the network or the page's policy does not let it through; may be tried again. */
  load<N extends keyof ChunkModules>(name: N): Promise<ChunkModules[N]>
  /** Nonce of the tag, for a page with a Content Security Policy. */
  readonly nonce?: string
}
