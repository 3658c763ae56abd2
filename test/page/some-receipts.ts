import type { FlushResult, OutboxEntry } from '../../src/model/outbox-entry.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { ReceiptDraft } from '../../src/model/decision.ts'
import type { Receipts, ReceiptsOptions } from '../../src/receipts/receipts.ts'

/** The receipts chunk in memory: it takes drafts, and acknowledges them when the test says so. */
export function someReceipts(copy?: unknown) {
  const taken: ReceiptDraft[] = []
  const sent: string[] = []
  const calls: string[] = []
  let record = copy
  let options: ReceiptsOptions
  let stuck = false
  const waiting = () => taken.filter(({ id }) => !sent.includes(id))
  const hang = () => new Promise<never>(() => {})
  const entry = ({ id, time, record: { choices } }: ReceiptDraft): OutboxEntry => ({
    receipt: { receipt_id: id, event: { time: new Date(time).toISOString() }, choices } as unknown as ConsentReceipt,
    state: sent.includes(id) ? 'sent' : 'queued',
  })
  const receipts: Receipts = {
    async take(drafts) {
      if (stuck) await hang()
      calls.push('take')
      const fresh = drafts.filter(({ id }) => !taken.some((one) => one.id === id))
      taken.push(...fresh)
      fresh.forEach(({ id }) => options.onReceipt(id, 'queued'))
    },
    flush: async (): Promise<FlushResult> => ({ sent: sent.length, pending: waiting().length, refused: 0 }),
    kept: async () => taken.map(entry),
    pending: async () => waiting().length,
    readRecord: async () => record,
    async writeRecord(next: ConsentRecord) {
      calls.push('writeRecord')
      record = next
    },
    async clearRecord() {
      calls.push('clearRecord')
      record = undefined
    },
    destroy: () => void calls.push('destroy'),
  }
  return {
    taken,
    calls,
    record: () => record,
    /** From now on nothing is taken, as where a disk does not answer. */
    stick: () => (stuck = true),
    /** The collector has them all. */
    acknowledge() {
      for (const { id } of waiting()) {
        sent.push(id)
        options.onSafe([id])
        options.onReceipt(id, 'sent')
      }
    },
    chunk: {
      createReceipts(given: ReceiptsOptions) {
        options = given
        calls.push(`open ${given.name} ${given.endpoint ?? ''}`.trim())
        return receipts
      },
    },
  }
}
