import type { ReceiptDraft } from '../model/decision.ts'
import { backoff } from './backoff.ts'
import type { ReceiptListeners } from './listeners.ts'
import { addDrafts, settle } from './outbox-entries.ts'
import type { Intake, OutboxEntry } from './outbox-entries.ts'
import type { ReceiptShelf } from './receipt-shelf.ts'
import type { Schedule } from './schedule.ts'
import type { Beacon, Transport } from './send-receipt.ts'
import type { TabLock } from './tab-lock.ts'

/** What became of a call to send. */
export interface FlushResult {
  /** Receipts that the collector acknowledged in this call. */
  readonly sent: number
  /** Receipts on this device that still wait. */
  readonly pending: number
  /** Receipts on this device that the collector has refused for good. */
  readonly refused: number
}

export interface OutboxPorts extends ReceiptListeners {
  readonly shelf: ReceiptShelf
  /** Absent where no collector is configured: receipts are kept on the device. */
  readonly transport?: Transport | undefined
  readonly beacon?: Beacon | undefined
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** At least 0 and less than 1. */
  readonly random: () => number
  readonly lock: TabLock
  readonly schedule: Schedule
}

/** Receipts on their way to the collector. */
export interface Outbox {
  /**
   * Makes receipts of drafts and puts them on the shelf, each draft once however often it comes; then wakes. Resolved
   * when they are on the shelf.
   */
  readonly take: (drafts: readonly ReceiptDraft[]) => Promise<void>
  /**
   * Sends what waits, oldest first, until nothing does or the collector cannot take more; then the next attempt is
   * scheduled. Calls while one is under way join it. Never rejects.
   */
  readonly flush: () => Promise<FlushResult>
  /** `flush`, unless the collector has asked to be left alone for now. */
  readonly wake: () => void
  /** For the moment of leaving: hands what waits to the browser. It goes on waiting until it is acknowledged. */
  readonly beacon: () => void
  /** Ends after the attempt under way. */
  readonly destroy: () => void
}

/** Attempts in a row that fail before it is called a problem; to be offline for a moment is none. */
const PATIENCE = 3
/** As after four failures: another tab is at it, and may be for a while. */
const TURN = 4

/** A receipt leaves the queue on the collector's 2xx and on nothing else. One is in flight, in one tab at a time. */
export function createOutbox(ports: OutboxPorts): Outbox {
  const { shelf, transport, clock, onProblem, onReceipt } = ports
  let running: Promise<FlushResult> | undefined
  let again = false
  let closed = false
  let failures = 0
  let holdUntil = 0
  let callOff = () => {}

  const count = (state: OutboxEntry['state']) => shelf.seen().filter((entry) => entry.state === state).length

  function retryIn(delay: number): void {
    callOff()
    again = false
    if (!closed) callOff = ports.schedule(delay, () => void flush())
  }

  function putOff(why: string, wish: number): void {
    holdUntil = clock() + wish
    retryIn(backoff(++failures, wish, ports.random()))
    if (failures === PATIENCE) {
      const message = `${count('queued')} receipts wait; the collector cannot be reached (${why}). Check receipts.endpoint, CORS and connect-src.`
      onProblem({ code: 'collector-unreachable', message })
    }
  }

  async function settleAs(id: string, state: 'sent' | 'refused'): Promise<void> {
    const lasting = await shelf.change((entries) => settle(entries, id, state))
    if (!lasting) ports.onSafe([id])
    onReceipt(id, state)
  }

  /** Looks at the shelf before each, because another tab may have sent it meanwhile. */
  async function sendAll(accepted: () => void): Promise<void> {
    for (;;) {
      const next = (await shelf.read()).find((entry) => entry.state === 'queued')
      if (!next || !transport || closed) return
      const id = next.receipt.receipt_id
      const outcome = await transport(next.receipt)
      if (outcome.kind === 'later') return putOff(outcome.why, outcome.wait)
      failures = holdUntil = 0
      const refused = outcome.kind === 'refused'
      await settleAs(id, refused ? 'refused' : 'sent')
      if (!refused) accepted()
      else {
        const message = `The collector refused the receipt (${outcome.why}); it is kept and not sent again. Check receipts.endpoint.`
        onProblem({ code: 'receipt-refused', message, subject: id })
      }
    }
  }

  async function run(): Promise<FlushResult> {
    let sent = 0
    callOff()
    try {
      do {
        again = false
        const free = await ports.lock(() => sendAll(() => sent++).catch((error: unknown) => putOff(String(error), 0)))
        if (!free && (await shelf.read()) && count('queued')) retryIn(backoff(TURN, 0, ports.random()))
      } while (again)
    } catch (error) {
      putOff(String(error), 0)
    }
    running = undefined
    return { sent, pending: count('queued'), refused: count('refused') }
  }

  function flush(): Promise<FlushResult> {
    again = true
    return (running ??= Promise.resolve().then(run))
  }

  function wake(): void {
    if (clock() >= holdUntil) void flush()
  }

  return {
    flush,
    async take(drafts) {
      if (!drafts.length) return wake()
      let intake: Intake = { entries: [], added: [], malformed: [] }
      const lasting = await shelf.change((entries, lasting) => {
        intake = addDrafts(entries, drafts, transport ? 'queued' : 'kept', lasting)
        return intake.entries
      })
      for (const subject of intake.malformed) {
        const message = 'What was no decision in the journal has been removed. Does another script write to it?'
        onProblem({ code: 'receipt-malformed', message, subject })
      }
      const safe = lasting ? drafts.map(({ id }) => id) : intake.malformed
      if (safe.length) ports.onSafe(safe)
      if (transport) for (const id of intake.added) onReceipt(id, 'queued')
      wake()
    },
    wake,
    beacon() {
      if (clock() < holdUntil) return
      shelf.seen().every(({ receipt, state }) => state !== 'queued' || ports.beacon?.(receipt))
    },
    destroy() {
      closed = true
      callOff()
    },
  }
}
