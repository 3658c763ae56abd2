import type { Trouble } from '../../src/model/problem.ts'
import type { DeviceStore } from '../../src/receipts/device-store.ts'
import { memoryStore } from '../../src/receipts/memory-store.ts'
import { createOutbox } from '../../src/receipts/outbox.ts'
import type { Outbox } from '../../src/receipts/outbox.ts'
import type { Pause, PauseStore } from '../../src/receipts/pause.ts'
import { receiptShelf } from '../../src/receipts/receipt-shelf.ts'
import type { ReceiptShelf } from '../../src/receipts/receipt-shelf.ts'
import type { Beacon, Transport } from '../../src/receipts/send-receipt.ts'
import type { TabLock } from '../../src/receipts/tab-lock.ts'
import { aClock } from './a-clock.ts'
import { lasting } from './lasting-store.ts'

export interface Tab {
  readonly outbox: Outbox
  readonly shelf: ReceiptShelf
  /** What listeners heard, as `queued <id>`. */
  readonly heard: readonly string[]
  readonly safe: readonly string[]
  readonly problems: readonly Trouble[]
}

export interface DeviceOptions {
  readonly transport?: Transport | undefined
  readonly beacon?: Beacon
  readonly store?: DeviceStore
  /** Share of the longest wait, 0 to 1. Default 1: the steps themselves. */
  readonly random?: number
  /** Default true: tabs take turns. */
  readonly locks?: boolean
  /** Default: a lock that is free again at once. */
  readonly lock?: TabLock
  /** Default: one that outlives the pages of this device. */
  readonly pause?: PauseStore
  readonly by?: string
  /** Resolved when all that needs no time has happened. Default: after a turn of the event loop. */
  readonly settle?: () => Promise<void>
}

/** The twin of localStorage. */
export function memoryPause(kept?: Pause): PauseStore {
  return { read: () => kept, write: (next) => (kept = next) }
}

/** A browser with one store, one clock and any number of tabs. */
export function aDevice(options: DeviceOptions = {}): ReturnType<typeof aClock> & { openTab(): Tab; crash(): void } {
  const store = options.store ?? lasting(memoryStore())
  const clock = aClock(options.settle)
  const pause = options.pause ?? memoryPause()
  let busy = false
  let era = 0

  const lock: TabLock = async (work) => {
    if (busy && options.locks !== false) return false
    busy = true
    const own = era
    await work()
    if (own === era) busy = false
    return true
  }

  return {
    ...clock,
    openTab() {
      const heard: string[] = []
      const safe: string[] = []
      const problems: Trouble[] = []
      const own = era
      const listeners = {
        onReceipt: (id: string, state: string) => heard.push(`${state} ${id}`),
        onSafe: (ids: readonly string[]) => safe.push(...ids),
        onProblem: (problem: Trouble) => problems.push(problem),
      }
      const shelf = receiptShelf(store, listeners)
      const outbox = createOutbox({
        shelf,
        transport: options.transport,
        beacon: options.beacon,
        clock: clock.now,
        random: () => options.random ?? 1,
        lock: options.lock ?? lock,
        // The timers of a tab that crashed do not go off.
        schedule: (delay, run) => clock.schedule(delay, () => own === era && run()),
        pause,
        by: options.by ?? 'widget 1',
        ...listeners,
      })
      return { outbox, shelf, heard, safe, problems }
    },
    crash() {
      era++
      busy = false
    },
  }
}
