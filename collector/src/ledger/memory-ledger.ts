import { randomBytes } from 'node:crypto'
import { createTree } from '../../../src/tlog/tree.ts'
import { sha256 } from '../sha256.ts'
import { growLog } from './grow-log.ts'
import type { LogSigner } from './grow-log.ts'
import type { AppendOutcome, Ledger, LedgerEntry, LedgerRow, LogHead } from './ledger.ts'
import { periodOf } from './period.ts'
import { planGroup } from './plan-group.ts'
import { receiptProof } from './receipt-proof.ts'

interface MemoryLog extends LogHead {
  readonly tiles: ReadonlyMap<string, Uint8Array>
}

/** A ledger that forgets when the process ends: the twin of the real ones in tests. */
export function createMemoryLedger(signer: LogSigner): Ledger {
  const rows = new Map<string, LedgerRow & { readonly salt: Uint8Array }>()
  const logs = new Map<string, MemoryLog>()

  function openLog(site: string, period: string): MemoryLog {
    const own = [...logs.values()].filter((log) => log.site === site).toSorted((a, b) => (a.period < b.period ? -1 : 1))
    const last = own.at(-1)
    return last && last.period >= period ? last : { site, period, size: 0, checkpoint: '', tiles: new Map() }
  }

  function store(entry: LedgerEntry): void {
    const log = openLog(entry.site, periodOf(entry.receivedAt))
    const earlier = [...logs.values()].filter(({ site, period }) => site === log.site && period < log.period)
    const before = earlier.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)?.checkpoint ?? ''
    const salted = { ...entry, salt: new Uint8Array(randomBytes(32)) }
    const open = { ...log, read: readerOf(log), cache: new Map() }
    const { size, checkpoint, tiles } = growLog(open, { entries: [salted], before }, { sha256, signer })
    const changed = tiles.map(({ level, index, hashes }) => [`${level}/${index}`, hashes] as const)
    const grown = { ...log, size, checkpoint, tiles: new Map([...log.tiles, ...changed]) }
    logs.set(`${log.site}/${log.period}`, grown)
    const { tallies: _, ...row } = salted
    rows.set(entry.receiptId, { ...row, period: log.period, seq: size - 1 })
  }

  function append(entries: readonly LedgerEntry[]): AppendOutcome {
    const { requests, fresh } = planGroup([entries], (id) => rows.get(id)?.digest)
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

  return {
    append: async (entries) => append(entries),
    async find(receiptId) {
      const found = rows.get(receiptId)
      if (!found) return undefined
      const { salt: _, ...row } = found
      return row
    },
    heads: async () => [...logs.values()].map(({ site, period, size, checkpoint }) => ({ site, period, size, checkpoint })),
    tile: async (site, period, level, index) => logs.get(`${site}/${period}`)?.tiles.get(`${level}/${index}`),
    count: async () => rows.size,
    ready: async () => undefined,
    close: async () => rows.clear(),
  }
}

function readerOf(log: MemoryLog): (level: number, index: number) => Uint8Array {
  return (level, index) => log.tiles.get(`${level}/${index}`) ?? new Uint8Array()
}
