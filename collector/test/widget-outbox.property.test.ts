import { join } from 'node:path'
import { array, assert, asyncProperty, boolean } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import type { ReceiptDraft } from '../../src/model/decision.ts'
import { START, aDraft } from '../../test/receipts/a-draft.ts'
import { everyDecisionOnce, happenings, steps } from '../../test/receipts/every-decision-once.ts'
import { createDirectory } from '../src/sites/directory.ts'
import { createCollector } from '../src/app.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { openDatabase } from '../src/ledger/open-database.ts'
import { createSqliteLedger } from '../src/ledger/sqlite-ledger.ts'
import { aFolder } from './a-folder.ts'
import { POSTGRES_BIN } from './a-postgres.ts'
import { aSigner } from './a-signer.ts'
import { aPostgresLedger } from './ledger/each-ledger.ts'
import { usePostgres } from './use-postgres.ts'

const ORIGIN = 'https://www.example.go.th'

/** A decision as the banner hands it over. */
function fromBanner(nth: number): ReceiptDraft {
  const shown = { surface: 'banner', lang: 'th', layout: 'bar', text: { title: 'คุกกี้' } } as const
  return aDraft(nth, { shown, gesture: { trusted: true, active: true } })
}

/** Sends as a page does. */
function postTo(ledger: Ledger) {
  const app = createCollector({
    ledger,
    directory: createDirectory(() => [], [ORIGIN]),
    now: () => START,
    maxBytes: 65_536,
  })
  return async (receipt: ConsentReceipt) => {
    const headers = { 'content-type': 'application/json', origin: ORIGIN }
    const response = await app.request('/v1/receipts', { method: 'POST', headers, body: JSON.stringify(receipt) })
    const { status } = response
    const [type, after] = ['content-type', 'retry-after'].map((name) => response.headers.get(name))
    return { status, type: type ?? null, after: after ?? null, text: await response.text() }
  }
}

function takesFromOutbox(open: () => Promise<Ledger>, numRuns: number): void {
  it('has every decision of the widget exactly once, whatever happens on the way', { timeout: 120_000 }, async () => {
    await assert(
      asyncProperty(
        array(steps, { maxLength: 12 }),
        array(happenings, { maxLength: 8 }),
        boolean(),
        boolean(),
        async (steps, script, locks, lasts) => {
          const ledger = await open()
          const rows = await everyDecisionOnce(
            { steps, script, locks, lasts },
            { post: postTo(ledger), draft: fromBanner },
          )
          const stored = await ledger.ofPrincipal(`anon:${fromBanner(1).record.principal}`)
          expect(stored.map(({ receiptId }) => receiptId).toSorted()).toEqual(rows.toSorted())
          expect(stored.map(({ provenance }) => provenance)).toEqual(rows.map(() => 'origin'))
          await ledger.close()
        },
      ),
      { numRuns },
    )
  })
}

describe('a collector on SQLite', () =>
  takesFromOutbox(
    async () => createSqliteLedger(openDatabase(join(aFolder(), 'receipts.sqlite')), { signer: aSigner }),
    60,
  ))

describe.skipIf(!POSTGRES_BIN)('a collector on PostgreSQL', () => {
  const databases = usePostgres()
  takesFromOutbox(() => aPostgresLedger(databases), 30)
})
