/** The workbench has its own time, so that every picture of it says the same: a Monday, ten in the morning in Bangkok. */
export const NOW = Date.parse('2026-11-02T10:00:00+07:00')
/** A visitor who was here before the notice changed. */
export const EARLIER = NOW - 100 * 86_400_000
