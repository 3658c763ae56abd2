/** Milliseconds of each frame. */
const SLICE = 6

/**
 * Lays out what is below the screen, a few pieces in a frame, so that a reader who scrolls waits for nothing and no height
 * is a guess. Nothing above the screen, which would move the text that is being read. Returns what ends it.
 */
export function layOutAhead(pieces: Iterable<HTMLElement>): () => void {
  if (!('contentVisibility' in document.documentElement.style)) return () => {}
  const left = [...pieces]
  let shown: HTMLElement[] = []
  const hide = () => shown.splice(0).forEach(({ style }) => (style.contentVisibility = ''))
  const go = () => {
    // Their heights are known by now, and the browser remembers them.
    hide()
    const until = performance.now() + SLICE
    while (left.length && performance.now() < until) {
      const piece = left.shift()!
      if (piece.getBoundingClientRect().top < innerHeight) continue
      piece.style.contentVisibility = 'visible'
      shown.push(piece)
      piece.getBoundingClientRect()
    }
    if (left.length || shown.length) frame = requestAnimationFrame(go)
  }
  let frame = requestAnimationFrame(go)
  return () => {
    cancelAnimationFrame(frame)
    hide()
  }
}
