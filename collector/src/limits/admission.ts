import type { Answer } from '../answer.ts'
import { problemAnswer } from '../problem.ts'
import type { SenderKey, SenderLimits } from './sender-limits.ts'
import { untilTomorrow } from './site-quotas.ts'
import type { SiteQuotas } from './site-quotas.ts'

/** Whether what anybody may post is taken now. */
export interface Admission {
  /** Asked before a body is read: what is answered instead, or undefined. */
  refusal(sender: SenderKey, now: number): Answer | undefined
  /** Takes receipts from the day's quota of a site: what is answered where it has not so many left. */
  take(site: string, receipts: number, now: number): Promise<Answer | undefined>
  /** For those that were not stored after all. */
  giveBack(site: string, receipts: number, now: number): void
}

/** Seconds that a sender waits for room: it takes a person. */
const ROOM = '600'

export function createAdmission(ports: {
  readonly limits: SenderLimits
  readonly quotas: SiteQuotas
  readonly isFull: () => boolean
}): Admission {
  const { limits, quotas, isFull } = ports
  return {
    refusal(sender, now) {
      const wait = limits.wait(sender, now)
      if (wait > 0)
        return problemAnswer(429, 'Too many requests come from this address or this website. Try again later.', {
          headers: { 'retry-after': String(wait) },
        })
      if (isFull())
        return problemAnswer(503, 'The ledger has no room left; nothing was stored. Try again later.', {
          headers: { 'retry-after': ROOM },
        })
      return undefined
    },
    async take(site, receipts, now) {
      if (await quotas.take(site, receipts, now)) return undefined
      return problemAnswer(
        429,
        'This website has sent as many receipts today as it may. Nothing was stored. Try again later.',
        {
          headers: { 'retry-after': String(untilTomorrow(now)) },
        },
      )
    },
    giveBack: quotas.giveBack,
  }
}
