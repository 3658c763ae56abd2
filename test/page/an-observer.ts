import { vi } from 'vitest'

type Entry = { readonly isIntersecting: boolean; readonly isVisible?: boolean }

/** An Intersection Observer of version 2 that says what the test tells it; it stands in for the browser's. */
export function anObserver() {
  const see = {
    observed: [] as Element[],
    options: {},
    tell: (() => {}) as (entry: Entry) => void,
  }
  vi.stubGlobal('IntersectionObserver', function (listener: (entries: readonly Entry[]) => void, options: object) {
    see.options = options
    see.tell = (entry) => listener([entry])
    return {
      observe: (element: Element) => see.observed.push(element),
      disconnect: () => (see.observed = []),
    }
  })
  return see
}
