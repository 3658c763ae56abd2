import type { ReceiptDraft } from '../model/decision.ts'
import type { FlushResult, OutboxEntry } from '../model/outbox-entry.ts'
import { backoff, pauseAfter } from './backoff.ts'
import type { Outcome } from './judge-answer.ts'
import type { ReceiptListeners } from './listeners.ts'
import { addDrafts, settle } from './outbox-entries.ts'
import { isPaused } from './pause.ts'
import type { PauseStore } from './pause.ts'
import type { ReceiptShelf } from './receipt-shelf.ts'
import type { Schedule } from './schedule.ts'
import type { Beacon, Transport } from './send-receipt.ts'
import type { TabLock } from './tab-lock.ts'

export interface OutboxPorts extends ReceiptListeners {
  readonly shelf: ReceiptShelf
  /** Absent where no collector is configured: receipts are kept on the device. */
  readonly transport?: Transport | undefined
  readonly beacon?: Beacon | undefined
  readonly pause: PauseStore
  /** Which widget sends to which endpoint; what another pair has been refused is tried again. */
  readonly by: string
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
   * Sends what waits, and once more what was refused, now and whatever pause there is. Resolved when it is done or the
   * collector has failed. Calls while one is under way join it. Never rejects.
   */
  readonly flush: () => Promise<FlushResult>
  /** Sends what waits, unless the collector is to be left alone for now. */
  readonly wake: () => void
  /** `wake` for a network that is back: what was out of reach may be there again. */
  readonly reconnect: () => void
  /** For the moment of leaving: hands what waits to the browser. It goes on waiting until it is acknowledged. */
  readonly beacon: () => void
  /** Ends after the attempt under way. */
  readonly destroy: () => void
}

/** Failures in a row before it is called a problem; to be offline for a moment is none. */
const PATIENCE = 3
/** As after four failures: another tab is at it, and may be for a while. */
const TURN = 4
/** Most receipts that are handed over on the way out to a collector that has just taken one. */
const BATCH = 10

/** A receipt leaves the queue on the collector's word and on nothing else. One is in flight, in one tab at a time. */
// oxlint-disable-next-line max-lines-per-function -- one state machine over five variables, each step a short function
export function createOutbox(ports: OutboxPorts): Outbox {
  const { shelf, transport, pause, clock, random, onReceipt, onSafe, onProblem } = ports
  const said = new Set<string>()
  let running: Promise<FlushResult> | undefined
  let again = false
  /** A developer wants what was refused to be tried again. */
  let asked = false
  let closed = false
  /** Attempts in a row that nobody has answered. */
  let failures = 0
  let restUntil = 0
  let inFlight: string | undefined
  /** How the last attempt of this page went; undefined before the first. */
  let well: boolean | undefined
  let callOff = () => {}

  const count = (state: OutboxEntry['state']) => shelf.seen().filter((entry) => entry.state === state).length
  const paused = () => isPaused(pause.read(), clock())

  /** Once per page, for the owner. */
  function complain(code: string, cause: string): void {
    if (!said.has(code)) onProblem({ code, cause })
    said.add(code)
  }

  function retryIn(delay: number): void {
    callOff()
    again = false
    if (!closed) callOff = ports.schedule(delay, reconnect)
  }

  /** Nobody has answered, so nobody minds another attempt soon. */
  function rest(why: string): void {
    well = false
    const wait = backoff(++failures, random())
    restUntil = clock() + wait
    retryIn(wait)
    if (failures >= PATIENCE) complain('collector-unreachable', why)
  }

  /** Whoever answers so is left alone by this page, and by the next ones until the pause has ended. */
  function leaveAlone({ why, wait, code }: Outcome & { kind: 'failing' }): void {
    well = again = false
    const times = (pause.read()?.failures ?? 0) + 1
    pause.write({ until: clock() + pauseAfter(times, wait, random()), failures: times })
    if (code) complain(code, why)
    else if (times >= PATIENCE) complain('collector-unreachable', why)
  }

  async function settleAs(id: string, state: 'sent' | 'refused', proof?: string): Promise<void> {
    well = true
    failures = restUntil = 0
    if (pause.read()) pause.write(undefined)
    await shelf.change((entries) => settle(entries, id, state, { by: ports.by, proof }))
    onSafe([id])
    onReceipt(id, state)
  }

  /** Has what was refused wait again where somebody asks, or where widget or endpoint are others now. */
  async function reconsider(): Promise<void> {
    const all = asked
    const isDue = ({ state, by }: OutboxEntry) => state === 'refused' && (all || by !== ports.by)
    asked = false
    if (!(await shelf.read()).some(isDue)) return
    await shelf.change((entries) =>
      entries.map((entry) => (isDue(entry) ? { receipt: entry.receipt, state: 'queued' } : entry)),
    )
  }

  /** Looks at the shelf before each, because another tab may have sent it meanwhile. */
  async function sendAll(accepted: () => void): Promise<void> {
    if (transport) await reconsider()
    for (;;) {
      const next = (await shelf.read()).find((entry) => entry.state === 'queued')
      if (!next || !transport || closed) return
      const id = (inFlight = next.receipt.receipt_id)
      const outcome = await transport(next.receipt)
      inFlight = undefined
      if (outcome.kind === 'unreachable') return rest(outcome.why)
      if (outcome.kind === 'failing') return leaveAlone(outcome)
      if (outcome.kind === 'refused') {
        await settleAs(id, 'refused')
        onProblem({ code: 'receipt-refused', subject: id, cause: outcome.why })
      } else {
        await settleAs(id, 'sent', outcome.proof)
        accepted()
      }
    }
  }

  async function run(): Promise<FlushResult> {
    let sent = 0
    callOff()
    try {
      do {
        again = false
        const free = await ports.lock(() => sendAll(() => sent++).catch((error: unknown) => rest(String(error))))
        if (!free && (await shelf.read()) && count('queued')) retryIn(backoff(TURN, random()))
      } while (again)
    } catch (error) {
      rest(String(error))
    }
    running = undefined
    return { sent, pending: count('queued'), refused: count('refused') }
  }

  function send(): Promise<FlushResult> {
    again = true
    return (running ??= Promise.resolve().then(run))
  }

  function wake(): void {
    if (clock() >= restUntil && !paused()) void send()
  }

  function reconnect(): void {
    restUntil = 0
    wake()
  }

  /** Makes a receipt of each draft that has none, and says which drafts have done their part. */
  async function keep(drafts: readonly ReceiptDraft[]): Promise<void> {
    const stateOf = (id: string) => shelf.seen().find(({ receipt }) => receipt.receipt_id === id)?.state
    let lasts = false
    let added: readonly string[] = []
    let malformed: readonly string[] = []
    await shelf.read()
    // Drafts come again with every page until the collector has answered: mostly there is nothing to write.
    if (drafts.some(({ id }) => (stateOf(id) ?? 'kept') === 'kept')) {
      lasts = await shelf.change((entries, lasting) => {
        const intake = addDrafts(entries, drafts, transport ? 'queued' : 'kept', lasting)
        ;({ added, malformed } = intake)
        return intake.entries
      })
    }
    for (const subject of malformed) onProblem({ code: 'receipt-malformed', subject })
    const done = { queued: false, sent: true, refused: true, kept: lasts }
    const safe = drafts.map(({ id }) => id).filter((id) => malformed.includes(id) || done[stateOf(id) ?? 'queued'])
    if (safe.length) onSafe(safe)
    if (transport) for (const id of added) onReceipt(id, 'queued')
  }

  return {
    flush() {
      asked = true
      return send()
    },
    async take(drafts) {
      if (drafts.length) await keep(drafts)
      wake()
    },
    wake,
    reconnect,
    beacon() {
      if (well === false || paused()) return
      // Nobody knows yet how the collector is: one receipt is enough to find out.
      let room = well ? BATCH : inFlight ? 0 : 1
      for (const { receipt, state } of shelf.seen()) {
        if (state !== 'queued' || receipt.receipt_id === inFlight) continue
        if (--room < 0 || !ports.beacon?.(receipt)) return
      }
    },
    destroy() {
      closed = true
      callOff()
    },
  }
}
