import type { Ledger, LogHead } from '../ledger/ledger.ts'

/**
 * Sees to it that what is published of a log is never taken back: resolved once a state has outlasted what may happen to
 * one server. What was confirmed before is not asked for again.
 */
export function confirmedStates(ledger: Pick<Ledger, 'confirmed'>): (head: LogHead) => Promise<void> {
  const sizes = new Map<string, number>()
  return async ({ site, period, size }) => {
    const log = `${site}/${period}`
    if ((sizes.get(log) ?? 0) >= size) return
    await ledger.confirmed()
    sizes.set(log, Math.max(size, sizes.get(log) ?? 0))
  }
}
