import { randomBytes } from 'node:crypto'
import { createTree } from '../../../src/tlog/tree.ts'
import { AUDIT_SITE } from './audit-site.ts'
import { sha256 } from '../sha256.ts'
import { growLog } from './grow-log.ts'
import type { LogSigner } from './grow-log.ts'
import { seqOf } from './ledger.ts'
import type {
  AppendOutcome,
  DropClock,
  Erasure,
  Hold,
  Ledger,
  LedgerEntry,
  LedgerRow,
  LogHead,
  Place,
} from './ledger.ts'
import { dayOf, monthAfter, periodOf } from './period.ts'
import { planGroup } from './plan-group.ts'
import { receiptProof } from './receipt-proof.ts'

interface MemoryLog extends LogHead {
  readonly tiles: ReadonlyMap<string, Uint8Array>
}

type Kept = LedgerRow & { readonly salt: Uint8Array }
type Gone = Extract<Place, { kind: 'erased' }> & Pick<LedgerRow, 'site' | 'period' | 'receiptId'>

/** A ledger that forgets when the process ends: the twin of the real ones in tests. */
// oxlint-disable-next-line max-lines-per-function -- one state in four maps, each step a short function
export function createMemoryLedger(signer: LogSigner & { readonly publicKey?: Uint8Array }): Ledger {
  const rows = new Map<string, Kept>()
  const gone = new Map<string, Gone>()
  const logs = new Map<string, MemoryLog>()
  const holds: Hold[] = []
  const isHeld = (principal: string, day: string) =>
    holds.some((hold) => hold.principal === principal && hold.until >= day)
  const logsOf = (site: string) =>
    [...logs.values()].filter((log) => log.site === site).toSorted((a, b) => (a.period < b.period ? -1 : 1))

  function store(entry: LedgerEntry): void {
    const wanted = periodOf(entry.receivedAt)
    const last = logsOf(entry.site).at(-1)
    const isOpen = last !== undefined && last.period >= wanted && !last.droppedAt
    const log = isOpen
      ? last
      : {
          site: entry.site,
          period: last && last.period >= wanted ? monthAfter(last.period) : wanted,
          size: 0,
          checkpoint: '',
          tiles: new Map<string, Uint8Array>(),
        }
    const before = isOpen ? '' : (last?.checkpoint ?? '')
    const salted = { ...entry, salt: new Uint8Array(randomBytes(32)) }
    const open = { ...log, read: readerOf(log), cache: new Map() }
    const { size, checkpoint, tiles } = growLog(open, { entries: [salted], before }, { sha256, signer })
    const changed = tiles.map(({ level, index, hashes }) => [`${level}/${index}`, hashes] as const)
    logs.set(`${log.site}/${log.period}`, { ...log, size, checkpoint, tiles: new Map([...log.tiles, ...changed]) })
    const { tallies: _tallies, ...row } = salted
    rows.set(entry.receiptId, { ...row, period: log.period, seq: size - 1 })
  }

  function append(entries: readonly LedgerEntry[]): AppendOutcome {
    const digestOf = (id: string) => rows.get(id)?.digest ?? (gone.has(id) ? 'erased' : undefined)
    const { requests, fresh } = planGroup([entries], digestOf)
    const [planned] = requests
    if (planned?.state !== 'kept') return { state: 'conflict', at: planned?.at ?? [] }
    fresh.forEach(store)
    const receipts = planned.receipts.map(({ receiptId, isNew }) => {
      const { salt, ...row } = rows.get(receiptId)!
      const log = logs.get(`${row.site}/${row.period}`)!
      const tree = createTree(sha256, log.size, readerOf(log))
      const state: 'stored' | 'duplicate' = isNew ? 'stored' : 'duplicate'
      return { state, row, proof: receiptProof({ ...row, salt }, { tree, checkpoint: log.checkpoint }) }
    })
    return { state: 'kept', receipts }
  }

  function erase({ principals, at, reason }: Erasure) {
    const free = principals.filter((principal) => !isHeld(principal, dayOf(at)))
    const found = [...rows.values()].filter(({ principal }) => free.includes(principal))
    for (const { receiptId, site, period, seq } of found) {
      rows.delete(receiptId)
      gone.set(receiptId, { kind: 'erased', seq, erasedAt: at, reason, site, period, receiptId })
    }
    return { receipts: found.length, held: principals.filter((principal) => !free.includes(principal)) }
  }

  function drop(before: string, { at, today, site }: DropClock): LogHead[] {
    const isIn = (log: LogHead) => (one: Pick<LedgerRow, 'site' | 'period'>) =>
      one.site === log.site && one.period === log.period
    const ended = [...logs.values()].filter(
      (log) =>
        log.period < before &&
        (site === undefined || log.site === site) &&
        !log.droppedAt &&
        ![...rows.values()].some((row) => isIn(log)(row) && isHeld(row.principal, today)),
    )
    return ended.map((log) => {
      for (const map of [rows, gone]) for (const [id, one] of map) if (isIn(log)(one)) map.delete(id)
      const dropped = { ...log, droppedAt: at, tiles: new Map() }
      logs.set(`${log.site}/${log.period}`, dropped)
      return headOf(dropped)
    })
  }

  return {
    append: async (entries) => append(entries),
    async find(receiptId) {
      const found = rows.get(receiptId)
      return found && withoutSalt(found)
    },
    async places(site, period, from, most) {
      const isMeant = (one: Pick<LedgerRow, 'site' | 'period' | 'seq'>) =>
        one.site === site && one.period === period && one.seq >= from
      const receipts = [...rows.values()]
        .filter(isMeant)
        .map((row): Place => ({ kind: 'receipt', row: withoutSalt(row), salt: row.salt }))
      const erased = [...gone.values()]
        .filter(isMeant)
        .map(({ kind, seq, erasedAt, reason }): Place => ({ kind, seq, erasedAt, reason }))
      return [...receipts, ...erased].toSorted((a, b) => seqOf(a) - seqOf(b)).slice(0, most)
    },
    ofPrincipal: async (principal) => [...rows.values()].filter((row) => row.principal === principal).map(withoutSalt),
    erase: async (erasure) => erase(erasure),
    hold: async (hold) => void holds.push(hold),
    drop: async (before, clock) => drop(before, clock),
    keys: async () => (signer.publicKey ? [signer.publicKey] : []),
    confirmed: async () => undefined,
    heads: async () => [...logs.values()].map(headOf),
    tile: async (site, period, level, index) => logs.get(`${site}/${period}`)?.tiles.get(`${level}/${index}`),
    count: async () => [...rows.values()].filter(({ site }) => site !== AUDIT_SITE).length,
    ready: async () => undefined,
    close: async () => rows.clear(),
  }
}

function withoutSalt({ salt: _salt, ...row }: Kept): LedgerRow {
  return row
}

function headOf({ site, period, size, checkpoint, droppedAt }: MemoryLog): LogHead {
  return { site, period, size, checkpoint, ...(droppedAt !== undefined && { droppedAt }) }
}

function readerOf(log: MemoryLog): (level: number, index: number) => Uint8Array {
  return (level, index) => log.tiles.get(`${level}/${index}`) ?? new Uint8Array()
}
