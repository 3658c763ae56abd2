import { dayOf } from '../ledger/period.ts'

/** How many receipts a site may still have today. */
export interface SiteQuotas {
  /** Takes so many; `false` where the day has not so many left, then nothing is taken. */
  take(site: string, receipts: number, now: number): Promise<boolean>
  /** For those that were not stored after all. */
  giveBack(site: string, receipts: number, now: number): void
}

export interface QuotaPorts {
  /** Receipts a day; undefined is no limit. */
  readonly quotaOf: (site: string) => number | undefined
  /** How many receipts of that day are counted, by whichever collector. */
  readonly counted: (site: string, day: string) => Promise<number>
  /** Told where they could not be counted: then the last figure holds. */
  readonly report: (error: Error) => void
}

/** How often the counts are read again, in milliseconds. */
const FRESH = 60_000

interface Day {
  readonly day: string
  /** As counted when last read. */
  counted: number
  /** Taken here since then. */
  taken: number
  readAt: number
  /** Until it is known for the first time. */
  first: Promise<void> | undefined
}

/** Quotas by day in Asia/Bangkok: what is taken here, and at most once a minute what all collectors have counted. */
export function createSiteQuotas({ quotaOf, counted, report }: QuotaPorts): SiteQuotas {
  const days = new Map<string, Day>()

  function today(site: string, now: number): Day {
    const day = dayOf(new Date(now).toISOString())
    const known = days.get(site)
    if (known?.day === day) return known
    const made: Day = { day, counted: 0, taken: 0, readAt: -Infinity, first: undefined }
    days.set(site, made)
    return made
  }

  async function read(site: string, of: Day, now: number): Promise<void> {
    const before = of.taken
    of.readAt = now
    try {
      of.counted = await counted(site, of.day)
      of.taken -= before
    } catch (error) {
      report(error as Error)
    } finally {
      of.first = undefined
    }
  }

  return {
    async take(site, receipts, now) {
      const quota = quotaOf(site)
      if (quota === undefined) return true
      const of = today(site, now)
      if (now - of.readAt >= FRESH) {
        const isFirst = of.readAt === -Infinity
        const reading = read(site, of, now)
        if (isFirst) of.first = reading
      }
      // Later on the last figure is good enough to go by while the next is read.
      if (of.first) await of.first
      if (of.counted + of.taken + receipts > quota) return false
      of.taken += receipts
      return true
    },
    giveBack(site, receipts, now) {
      const of = today(site, now)
      of.taken = Math.max(0, of.taken - receipts)
    },
  }
}

/** Seconds until the next day in Asia/Bangkok, an hour at most: then the sender asks again. */
export function untilTomorrow(now: number): number {
  const DAY = 86_400_000
  const passed = (now + 7 * 3_600_000) % DAY
  return Math.min(3600, Math.ceil((DAY - passed) / 1000))
}
