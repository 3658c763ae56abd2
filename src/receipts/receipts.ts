import type { ConsentRecord } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import type { FlushResult, OutboxEntry } from '../model/outbox-entry.ts'
import { fallbackStore } from './fallback-store.ts'
import { flushTriggers } from './flush-triggers.ts'
import { idbStore } from './idb-store.ts'
import type { Acknowledge } from './judge-answer.ts'
import type { ReceiptListeners } from './listeners.ts'
import { createOutbox } from './outbox.ts'
import { isShowable } from './outbox-entries.ts'
import { keptPause } from './pause.ts'
import { receiptShelf } from './receipt-shelf.ts'
import { schedule } from './schedule.ts'
import { deviceProof, tokenProof } from './sender-proof.ts'
import { beaconReceipt, sendReceipt } from './send-receipt.ts'
import { tabLock } from './tab-lock.ts'

export interface ReceiptsOptions extends ReceiptListeners {
  /** Where receipts are posted; undefined keeps them on the device. */
  readonly endpoint?: string | undefined
  /** What counts as acknowledged. Default `digest`. */
  readonly acknowledge?: Acknowledge | undefined
  /** Name of the cookie that holds the record; sites of one origin may keep theirs apart. Default `yinyom`. */
  readonly name?: string
}

/** Proof on this device: the receipts, their outbox, and the second copy of the consent record. */
export interface Receipts {
  /**
   * Makes receipts of the journal's drafts and sends them. Resolved when they are on the device or, where the browser
   * refuses IndexedDB, in memory; `onSafe` says later which drafts may leave the journal. Drafts that come again cost a
   * look.
   */
  readonly take: (drafts: readonly ReceiptDraft[]) => Promise<void>
  /** Sends what waits now, and once more what was refused. Never rejects. */
  readonly flush: () => Promise<FlushResult>
  /** The receipts on this device that can be shown, oldest first, and how far each has got. */
  readonly kept: () => Promise<readonly OutboxEntry[]>
  /** How many receipts wait to be sent. */
  readonly pending: () => Promise<number>
  /** The record as it was found; whoever reads it parses it. */
  readonly readRecord: () => Promise<unknown>
  /** Keeps a second copy of the record, unless a later one is there. */
  readonly writeRecord: (record: ConsentRecord) => Promise<void>
  readonly clearRecord: () => Promise<void>
  /** Stops listening and sending; what waits goes on waiting on the device. */
  readonly destroy: () => void
}

/** How long IndexedDB may keep us waiting, in milliseconds. */
const STORE_LIMIT = 5_000

/** How long one attempt to send may take, and the key of the device, in milliseconds. */
const ATTEMPT_LIMIT = 15_000
const KEY_LIMIT = 2_000

/** The entry of the chunk. Sends at once what an earlier page has left. */
export function createReceipts(options: ReceiptsOptions): Receipts {
  const { endpoint, acknowledge, name = 'yinyom', onReceipt, onSafe, onProblem } = options
  const clock = Date.now
  const own = name === 'yinyom' ? 'record' : (`record.${name}` as const)
  const store = fallbackStore(idbStore(), STORE_LIMIT, schedule, (cause) => {
    onProblem({ code: 'storage-refused', subject: 'indexedDB', cause })
  })
  const shelf = receiptShelf(store, options)
  const proof = acknowledge === 'status' ? tokenProof : deviceProof(idbStore(), KEY_LIMIT, schedule)
  const outbox = createOutbox({
    shelf,
    transport: endpoint ? sendReceipt(endpoint, clock, acknowledge, ATTEMPT_LIMIT, proof) : undefined,
    beacon: endpoint ? beaconReceipt(endpoint) : undefined,
    pause: keptPause(() => localStorage, `${name}.pause`),
    by: `${__VERSION__} ${endpoint}`,
    clock,
    random: Math.random,
    lock: tabLock('yinyom-outbox'),
    schedule,
    onReceipt,
    onSafe,
    onProblem,
  })
  const stop = flushTriggers(outbox)
  outbox.wake()

  return {
    take: outbox.take,
    flush: outbox.flush,
    kept: async () => (await shelf.read()).filter(isShowable),
    pending: async () => (await shelf.read()).filter(({ state }) => state === 'queued').length,
    readRecord: () => store.read(own),
    async writeRecord(record) {
      // Two tabs may write at once, in either order.
      await store.update(own, (found) => ((found as ConsentRecord)?.decidedAt > record.decidedAt ? found : record))
    },
    clearRecord: async () => void (await store.update(own, () => undefined)),
    destroy() {
      stop()
      outbox.destroy()
    },
  }
}
