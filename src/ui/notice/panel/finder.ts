import { highlight } from './highlight.ts'
import { searchText } from './search-text.ts'
import type { Hit } from './search-text.ts'

/** Finds words in the text on the screen and marks them there. */
export interface Finder {
  /** Ends an earlier search. Undefined where a later one has ended this one. */
  find(query: string): Promise<readonly Hit[] | undefined>
  /** Marks one of the hits before the others. */
  mark(hit: Hit): void
  /** Takes off all marks. */
  clear(): void
}

/** Milliseconds without a key before it begins. */
const PATIENCE = 120

export function createFinder(units: () => readonly Element[]): Finder {
  let current = new AbortController()
  let endAll = () => {}
  let endOne = () => {}
  const clear = () => {
    current.abort()
    endOne()
    endAll()
    endOne = endAll = () => {}
  }
  return {
    clear,
    async find(query) {
      clear()
      const { signal } = (current = new AbortController())
      await new Promise((resolve) => setTimeout(resolve, PATIENCE))
      const hits = signal.aborted ? undefined : await searchText(units(), query, signal)
      if (!hits || signal.aborted) return undefined
      endAll = highlight(hits, 'yinyom-found')
      // Marks are drawn before the list is made.
      await new Promise((resolve) => setTimeout(resolve))
      return signal.aborted ? undefined : hits
    },
    mark(hit) {
      endOne()
      endOne = highlight([hit], 'yinyom-here')
    },
  }
}
