/** What the browser's moments set off. */
export interface FlushActions {
  /** Somebody is looking. */
  readonly wake: () => void
  /** The network is back. */
  readonly reconnect: () => void
  /** The page is going, or is put into the back-forward cache. */
  readonly beacon: () => void
}

/** Wakes the outbox when the network is back or the page is seen again, and has it hand over on the way out. */
export function flushTriggers({ wake, reconnect, beacon }: FlushActions): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') wake()
  }
  addEventListener('online', reconnect)
  addEventListener('pagehide', beacon)
  document.addEventListener('visibilitychange', seen)
  return () => {
    removeEventListener('online', reconnect)
    removeEventListener('pagehide', beacon)
    document.removeEventListener('visibilitychange', seen)
  }
}
