import { highlight } from './highlight.ts'
import { searchText } from './search-text.ts'
import type { Finder } from '../viewer-state.ts'

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
