import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import type { Checkpoint } from '../../../src/tlog/checkpoint.ts'
import { isSignedBy, parseNote } from '../../../src/tlog/signed-note.ts'
import type { VerifyEd25519 } from '../../../src/tlog/signed-note.ts'
import { logName } from '../ledger/grow-log.ts'
import type { LogHead } from '../ledger/ledger.ts'
import { sha256 } from '../sha256.ts'
import type { RowTotals } from './check-rows.ts'
import type { Edge } from './frontier.ts'
import { faultOf } from './log-fault.ts'
import type { LogFault, WalkedLedger } from './log-fault.ts'
import type { SavedLog, SavedWalk } from './saved-walk.ts'
import { verifyKept } from './verify-kept.ts'
import { walkLog } from './walk-log.ts'
import type { LogToWalk } from './walk-log.ts'

export interface VerifyPorts {
  readonly ledger: WalkedLedger
  /** What the names of the logs begin with. */
  readonly name: string
  readonly verify: VerifyEd25519
  /** Signed checkpoints that somebody has kept elsewhere: each must be the beginning of its log. */
  readonly kept?: readonly string[]
  /** How far an earlier walk has come: what is below is not read again, but must be the beginning of what is here. */
  readonly saved?: SavedWalk
  /** Told of each log and of every 10,000 places in it. */
  readonly progress?: (at: {
    readonly site: string
    readonly period: string
    readonly seq: number
    readonly of: number
  }) => void
  /** Told of the same how far everything holds, for a later walk. */
  readonly save?: (walk: SavedWalk) => Promise<void>
  /** The clock, for what is saved, in milliseconds since 1970. Default: that of the machine. */
  readonly now?: () => number
}

/** What a walk has seen. */
export interface LedgerVerdict {
  readonly logs: number
  readonly receipts: number
  readonly erased: number
  /** Months that were dropped because their time was over. */
  readonly dropped: number
  /** Places that an earlier walk has read, and this one not; undefined where there was none. */
  readonly earlier?: number
  /** Empty where everything holds. */
  readonly faults: readonly LogFault[]
}

const EVERY = 10_000

interface Totals extends RowTotals {
  logs: number
  dropped: number
}

/** Walks every log: rows against leaves, leaves against trees, trees against signatures, months against each other. */
export async function verifyLedger(ports: VerifyPorts): Promise<LedgerVerdict> {
  const { ledger, name, saved, kept = [] } = ports
  const heads = await ledger.heads()
  const keys = await ledger.keys()
  const totals: Totals = { logs: heads.length, receipts: 0, erased: 0, dropped: 0 }
  const faults = (saved?.logs ?? []).filter((log) => !heads.some((head) => isOf(log, head))).map(lostLog)
  const walked = new Map((saved?.logs ?? []).map((log) => [keyOf(log), log]))
  for (const head of heads) {
    const earlier = heads.filter(({ site, period }) => site === head.site && period < head.period)
    const before = earlier.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)
    const checkpoint = signedCheckpoint(head, keys, ports)
    const opening = { name: logName(ports, head.site, head.period), before: before?.checkpoint ?? '' }
    if (!checkpoint) faults.push(faultOf(head, 'foreign-signature'))
    else if (head.droppedAt) totals.dropped++
    else faults.push(...(await verifyLog({ head, checkpoint, opening }, { totals, walked }, ports)))
  }
  for (const note of kept) faults.push(...(await verifyKept(note, heads, { ledger, name })))
  const places = saved?.logs.map(({ edge }) => edge.size - 1) ?? []
  return { ...totals, ...(saved && { earlier: places.reduce((sum, one) => sum + one, 0) }), faults }
}

interface Walk {
  readonly totals: Totals
  /** How far everything holds, by log. */
  readonly walked: Map<string, SavedLog>
}

async function verifyLog(log: LogToWalk, { totals, walked }: Walk, ports: VerifyPorts): Promise<LogFault[]> {
  const { ledger, name, progress, save, now = Date.now } = ports
  const { head } = log
  const from = walked.get(keyOf(head))?.edge
  if (from && from.size > head.size) return [faultOf(head, 'rolled-back')]
  let said = from?.size ?? 0

  async function reached(edge: () => Edge): Promise<void> {
    const { size, hashes } = edge()
    if (size < head.size && size - said < EVERY) return
    said = size
    progress?.({ site: head.site, period: head.period, seq: size - 1, of: head.size - 1 })
    const at = new Date(now()).toISOString()
    walked.set(keyOf(head), { site: head.site, period: head.period, edge: { size, hashes }, at })
    await save?.({ name, logs: [...walked.values()] })
  }
  const fault = await walkLog({ ...log, from }, totals, { ledger, reached })
  if (fault?.kind !== 'tree' || !from) return fault ? [fault] : []
  // Either the log is broken, or it is whole and another one than that of the earlier walk.
  const whole = await walkLog(log, { receipts: 0, erased: 0 }, { ledger, reached: async () => undefined })
  return [whole ?? faultOf(head, 'rolled-back')]
}

function lostLog({ site, period }: SavedLog): LogFault {
  return { site, period, kind: 'rolled-back' }
}

function isOf(log: SavedLog, head: LogHead): boolean {
  return keyOf(log) === keyOf(head)
}

function keyOf({ site, period }: { readonly site: string; readonly period: string }): string {
  return `${site}/${period}`
}

function signedCheckpoint(
  head: LogHead,
  keys: readonly Uint8Array[],
  { name, verify }: VerifyPorts,
): Checkpoint | undefined {
  const own = logName({ name }, head.site, head.period)
  const note = parseNote(head.checkpoint)
  const isOurs = keys.some((publicKey) => note && isSignedBy({ name: own, publicKey }, note, { sha256, verify }))
  const checkpoint = note && isOurs ? parseCheckpoint(note.text) : undefined
  return checkpoint?.origin === own ? checkpoint : undefined
}
