import type { WordedFault } from '../../src/model/word-fault.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'

/** What a schema of single fields cannot say about a receipt. `at` is the path of the receipt, such as `[3].`. */
export function breaches(receipt: ConsentReceipt, at: string): WordedFault[] {
  const { event, notice } = receipt
  const faults: WordedFault[] = []
  const refuse = (path: string, found: string, expected: string) => faults.push({ path: at + path, found, expected })

  for (const key of ['time', 'valid_until'] as const) {
    if (!isInstant(event[key])) refuse(`event.${key}`, event[key], 'an instant that exists')
  }
  if (notice && !isInstant(`${notice.effective}T00:00:00.000Z`)) {
    refuse('notice.effective', notice.effective, 'a day that exists')
  }
  // Both are in one fixed form of ISO 8601, so the order of texts is the order of times.
  if (event.valid_until < event.time) refuse('event.valid_until', event.valid_until, 'an instant not before event.time')

  // PDPA s.20: who stands for a minor gives an age band; of anyone else it would be more than is needed (s.22).
  const guardian = event.actor === 'guardian'
  if (guardian && !event.principal_age_band) {
    refuse('event.principal_age_band', 'nothing', '"under_10" or "10_to_20" with the actor "guardian"')
  }
  if (!guardian && event.principal_age_band) {
    refuse('event.principal_age_band', event.principal_age_band, 'nothing without the actor "guardian"')
  }
  return faults
}

/** Date.parse takes 30 February for 2 March; an instant that exists comes back as it was. */
function isInstant(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString() === text
}
