/**
 * Calls `fill` where the page has a place for something of ours, and again for those that it puts in later, as a site does
 * that changes its pages without loading them.
 */
export function fillPlaces(selector: string, fill: () => void, signal: AbortSignal): void {
  if (document.querySelector(selector)) fill()
  const watcher = new MutationObserver((changes) => {
    const isPlace = (node: Partial<Element>) => node.matches?.(selector) || node.querySelector?.(selector)
    if (changes.some(({ addedNodes }) => [...(addedNodes as NodeListOf<Element>)].some(isPlace))) fill()
  })
  watcher.observe(document.getRootNode(), { childList: true, subtree: true })
  signal.addEventListener('abort', () => watcher.disconnect())
}
