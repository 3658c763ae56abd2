import type { ChunkModules, Chunks } from '../../src/page/chunks.ts'

type Name = keyof ChunkModules

export interface SomeChunks extends Chunks {
  /** Each chunk that was asked for, in order. */
  readonly loads: Name[]
  /** What comes from now on; undefined: it does not. */
  set<N extends Name>(name: N, chunk: ChunkModules[N] | undefined): void
  /** Holds back what is asked for from now on. Returns the function that lets it through. */
  hold(): () => void
}

/** Chunks in memory; what is not given does not come, as where the network is dead. */
export function someChunks(given: { readonly [N in Name]?: ChunkModules[N] } = {}): SomeChunks {
  const chunks: Partial<ChunkModules> = { ...given }
  const loads: Name[] = []
  let held: Promise<void> | undefined
  return {
    loads,
    async load(name) {
      loads.push(name)
      await held
      const chunk = chunks[name]
      if (!chunk) throw new TypeError('Failed to fetch')
      return chunk
    },
    set(name, chunk) {
      Object.assign(chunks, { [name]: chunk })
    },
    hold() {
      let release = () => {}
      held = new Promise<void>((resolve) => (release = resolve))
      return () => {
        held = undefined
        release()
      }
    },
  }
}
