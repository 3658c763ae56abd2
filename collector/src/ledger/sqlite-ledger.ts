import { setTimeout as pause } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import type { NodeCache } from '../../../src/tlog/tree.ts'
import { AUDIT_SITE } from './audit-site.ts'
import { createGroups } from './group-commit.ts'
import type { LogSigner } from './grow-log.ts'
import { LedgerUnavailableError } from './ledger.ts'
import type { AppendOutcome, KeptReceipt, Ledger, LedgerRow, LogHead } from './ledger.ts'
import { receiptProof } from './receipt-proof.ts'
import { createSqliteDuties } from './sqlite-duties.ts'
import { guarded, isBusy, watchFile } from './sqlite-faults.ts'
import { keepGroup, treesOf } from './sqlite-group.ts'
import type { Requests } from './sqlite-group.ts'
import { publicKeys } from './sqlite-keys.ts'
import { createSqliteLogs } from './sqlite-logs.ts'
import type { LogRow } from './sqlite-logs.ts'
import { createSqliteReceipts } from './sqlite-receipts.ts'
import type { ReceiptRow } from './sqlite-receipts.ts'

/** How long a group waits for another process that writes, and how often it asks, in milliseconds. */
const PATIENCE = 1000
const INTERVAL = 10

/** Bytes that must fit for a receipt to be stored: its row, and a page of each table and index that it goes into. */
const ROOM = 131_072

export interface SqliteLedgerOptions {
  readonly signer: LogSigner
  /** How long a write waits for another process, in milliseconds; the event loop goes on meanwhile. Default 1000. */
  readonly patience?: number
}

/** A ledger in an open SQLite database; see `openDatabase`, which sees to it that a commit is on disk. */
export function createSqliteLedger(
  db: Database.Database,
  { signer, patience = PATIENCE }: SqliteLedgerOptions,
): Ledger {
  const [logs, receipts, duties] = [createSqliteLogs(db), createSqliteReceipts(db), createSqliteDuties(db)]
  const caches = new Map<number, NodeCache>()
  const isThere = watchFile(db.name)
  const beat = db.prepare(`INSERT INTO beat (id, at) VALUES (1, ?) ON CONFLICT DO UPDATE SET at = excluded.at`)
  const keep = db.transaction((requests: Requests) => keepGroup(requests, { logs, receipts, duties, caches, signer }))

  async function writing<T>(work: () => T): Promise<T> {
    for (const end = Date.now() + patience; ; await pause(INTERVAL)) {
      if (!isThere()) throw new LedgerUnavailableError(goneFrom(db.name))
      try {
        return guarded(work)
      } catch (error) {
        // What a transaction has hashed and not kept must not be taken for part of a log.
        caches.clear()
        if (!(error instanceof LedgerUnavailableError && isBusy(error) && Date.now() < end)) throw error
      }
    }
  }

  async function commit(requests: Requests): Promise<AppendOutcome[]> {
    // `immediate` takes the write lock first, so that no other process writes between looking and storing.
    const { planned, rows, tiles } = await writing(() => keep.immediate(requests))
    const trees = treesOf(logs, { caches, tiles })
    return planned.map((request): AppendOutcome => {
      if (request.state === 'conflict') return request
      const kept = request.receipts.map(({ receiptId, isNew }): KeptReceipt => {
        const row = rows.get(receiptId)!
        return { state: isNew ? 'stored' : 'duplicate', row: toRow(row), proof: receiptProof(row, trees(row.log)) }
      })
      return { state: 'kept', receipts: kept }
    })
  }
  const groups = createGroups(commit)
  const logOf = (site: string, period: string) =>
    guarded(() => logs.all().find((one) => one.site === site && one.period === period))

  return {
    append: (entries) => groups.add(entries),
    async find(receiptId) {
      const row = guarded(() => receipts.find(receiptId))
      return row && toRow(row)
    },
    places: async (site, period, from, most) => {
      const log = logOf(site, period)
      return log ? guarded(() => receipts.places(log.id, from, most)) : []
    },
    ofPrincipal: async (principal) => guarded(() => receipts.ofPrincipal(principal).map(toRow)),
    erase: (erasure) => writing(() => duties.erase(erasure)),
    hold: (hold) => writing(() => duties.hold(hold)),
    drop: (before, clock) => writing(() => duties.drop(before, clock)),
    keys: async () => guarded(() => publicKeys(db)),
    heads: async () => guarded(() => logs.all().map(headOf)),
    // What another connection can read is on disk.
    confirmed: async () => undefined,
    async tile(site, period, level, index) {
      const log = logOf(site, period)
      return log && guarded(() => logs.tile(log.id, level, index))
    },
    count: async () =>
      guarded(() =>
        logs.all().reduce((sum, { site, size }) => (site === AUDIT_SITE ? sum : sum + Math.max(0, size - 1)), 0),
      ),
    ready: async () => void (await writing(() => beat.run(new Date().toISOString().padEnd(ROOM)))),
    async close() {
      await groups.idle()
      // One file to copy for whoever takes a backup now; closing alone does it only where no one else reads.
      try {
        db.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        db.close()
      }
    },
  }
}

function goneFrom(path: string): string {
  return `A file of the ledger ${path} is no longer there: put it back, or restore a backup and start again.`
}

function headOf({ site, period, size, checkpoint, droppedAt }: LogRow): LogHead {
  return { site, period, size, checkpoint, ...(droppedAt && { droppedAt }) }
}

/** A row without what only its proof tells. */
function toRow(row: ReceiptRow): LedgerRow {
  const { receiptId, digest, receivedAt, clockSuspect, body, site, provenance, principal, period, seq } = row
  return { receiptId, digest, receivedAt, clockSuspect, body, site, provenance, principal, period, seq }
}
