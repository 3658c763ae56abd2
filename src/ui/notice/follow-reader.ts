/**
 * Calls `at` with the id of the section that crosses a line a little below the top, whenever that is another one. A
 * line is in one section only, and the browser tells of a crossing without any work while the reader scrolls.
 */
export function followReader(
  pieces: Iterable<Element>,
  scroller: Element | null,
  at: (id: string) => void,
): () => void {
  if (!('IntersectionObserver' in globalThis)) return () => {}
  const observer = new IntersectionObserver(
    (entries) => {
      const now = entries.filter((entry) => entry.isIntersecting).at(-1)
      const id = now && (now.target.id || (now.target as HTMLElement).dataset['continues'])
      if (id) at(id)
    },
    { root: scroller, rootMargin: '-20% 0px -79% 0px' },
  )
  for (const piece of pieces) observer.observe(piece)
  return () => observer.disconnect()
}

/** Marks the section that is being read in the contents, and keeps it in sight there. No node is drawn anew. */
export function markContents(root: ShadowRoot, id: string): void {
  for (const link of root.querySelectorAll<HTMLElement>('.n-contents [data-to]')) {
    if (link.dataset.to !== id) {
      link.removeAttribute('aria-current')
      continue
    }
    link.setAttribute('aria-current', 'true')
    const panel = link.closest<HTMLElement>('.n-panel')!
    const { offsetTop: top, offsetHeight: height } = link
    // Not `scrollIntoView`, which would scroll the page as well.
    if (top < panel.scrollTop || top + height > panel.scrollTop + panel.clientHeight)
      panel.scrollTop = top - panel.clientHeight / 3
  }
}
