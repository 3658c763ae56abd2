/**
 * Whether the figures of the labelled sets are asserted, or only written down. Turn on when the linter (`notices`) or the
 * proposal (`changes`) is ready to be held to them.
 */
export const ASSERTED = { notices: true, changes: true } as const

/** What the halves that were set aside must reach. */
export const TARGET = { precision: 0.95, recall: 0.9, agreement: 0.95 } as const
