import type { ConsentReceipt, Gesture } from './consent-receipt.ts'

/** What tells a person's act from a script's. */
export interface Act {
  readonly surface: ConsentReceipt['ui']['surface']
  readonly gesture?: Gesture | undefined
  readonly recovery?: ConsentReceipt['recovery'] | undefined
}

/**
 * `explicit`: a person's act, which the browser reported itself, or which a script of the page passed on while the
 * visitor had just acted. `programmatic`: a script's. `recovered`: nobody remembers how it was done.
 */
export function eventType({ surface, gesture, recovery }: Act): ConsentReceipt['event']['type'] {
  if (recovery === 'record') return 'recovered'
  return gesture?.trusted || (surface === 'api' && gesture?.active) ? 'explicit' : 'programmatic'
}
