/** What a browser does that keeps none of this. Each runs in the page, before all else. */
export const REFUSALS = {
  cookies: () => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  },
  localStorage: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  },
  indexedDB: () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  },
}
