/** Returns a function that runs `work` once, at its first call. */
export function once(work: () => unknown): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}

/** Runs `work` once the browser has painted what the click changed; in a hidden tab, which does not paint, soon. */
export function afterPaint(work: () => unknown): void {
  const run = once(work)
  globalThis.requestAnimationFrame?.(() => setTimeout(run))
  setTimeout(run, 200)
}

/** A page is left alone this long, in ms, where nobody shows that they are there. */
const PATIENCE = 3000

/**
 * Runs `work` at the first sign of a person: the page's own start, when all scripts of a site compete for a phone, is
 * not the time for what nobody needs yet. `anyway` runs it after a while without one, too.
 */
export function atFirstSign(work: () => unknown, anyway: boolean, signal: AbortSignal): void {
  const run = once(work)
  if (anyway) setTimeout(run, PATIENCE)
  for (const sign of ['pointerover', 'keydown', 'scroll', 'focusin', 'visibilitychange'])
    document.addEventListener(sign, run, { once: true, capture: true, passive: true, signal })
}
