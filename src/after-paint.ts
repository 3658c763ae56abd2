/** Runs `work` once the browser has painted what the click changed; in a hidden tab, which does not paint, soon. */
export function afterPaint(work: () => unknown): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, 200)
}

/** Runs `work` when the browser has nothing better to do. */
export function whenIdle(work: () => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 })
  else setTimeout(work, 200)
}
