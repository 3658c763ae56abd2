import { afterPaint } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import type { Store } from './store.ts'
import { emit } from './emit.ts'
import type { FlushResult } from '../consent.ts'
import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../problems/describe-problem.ts'
import { fillDraft, isPlain } from '../decision/fill-draft.ts'
import { isDatabaseMissing } from '../storage/is-database-missing.ts'
import type { Chores, Journal } from '../storage/journal.ts'
import { parseRecord } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import type { PlainDraft } from '../model/plain-draft.ts'
import type { Receipts } from '../receipts/receipts.ts'
import type { KeptReceipt } from '../ui/surface.ts'

export interface FollowUpPorts {
  readonly config: Config
  readonly chunks: Chunks
  readonly journal: Journal
  readonly store: Pick<Store, 'get'>
  /** Adds to a draft what was not known in the click. */
  readonly complete: (draft: ReceiptDraft) => Promise<ReceiptDraft>
  readonly restore: (record: ConsentRecord) => void
  readonly reload: () => void
  readonly report: (trouble: Trouble) => void
}

/** All that may wait until the visitor's choice is on the screen: proof, deletion, healing. */
export interface FollowUp {
  /** Keeps the draft of an answer that the first file took; twice is harmless. */
  addDraft(draft: PlainDraft): void
  /** Does what the last page left to do. */
  start(): void
  /**
   * After a decision: receipts to the device, traces of what is denied deleted, then the reload where one is due. `ran`:
   * scripts of what was withdrawn have run in this page, and may write again until it is gone.
   */
  settle(ran: boolean): Promise<void>
  receipts(): Promise<readonly KeptReceipt[]>
  flush(): Promise<FlushResult>
  forget(): Promise<void>
  destroy(): void
}

/** Longest wait for the receipt before a reload, in ms; the journal has it all the same. */
const RELOAD_PATIENCE = 2000

export function createFollowUp(ports: FollowUpPorts): FollowUp {
  const { config, chunks, journal, report } = ports
  let loading: Promise<Receipts> | undefined
  const recordNow = () => ports.store.get().record

  function load(): Promise<Receipts> {
    loading ??= chunks.load('receipts').then(({ createReceipts }) =>
      createReceipts({
        endpoint: config.receipts.endpoint,
        name: config.cookie.name,
        onReceipt(id, state) {
          emit('yinyom:receipt', { id, state })
          if (state !== 'queued') void note().catch(ignore)
        },
        // The draft is on the device now, or the collector has it.
        onSafe: journal.strike,
        onProblem: report,
      }),
    )
    loading.catch((cause: unknown) => {
      loading = undefined
      report({ code: 'chunk-failed', subject: 'receipts', cause })
      // The journal has the drafts; they follow when the network is back, or with the next page.
      addEventListener('online', () => void store().catch(ignore), { once: true })
    })
    return loading
  }

  /** Tells the next page what is still to do. */
  function leave(chores: Partial<Chores>): void {
    journal.setChores({ pending: 1, clear: false, ...journal.chores(), ...chores })
  }

  async function note(): Promise<void> {
    const receipts = await load()
    leave({ pending: await receipts.pending() })
  }

  /** Drafts become receipts, the record is kept twice, and what waits is sent. */
  async function store(): Promise<void> {
    const receipts = await load()
    const drafts = journal.drafts()
    // Said before they leave the journal: the page may end at any moment.
    if (drafts.length) leave({ pending: drafts.length })
    await receipts.take(
      await Promise.all(drafts.map((draft) => ports.complete(isPlain(draft) ? fillDraft(draft) : draft))),
    )
    const record = recordNow()
    if (record) await receipts.writeRecord(record)
    await note()
    void receipts.flush()
  }

  /** Deletes what the services that are denied may have left, and says what it could not delete. */
  async function clear(reloading = false): Promise<void> {
    const services = config.categories
      .flatMap((category) => category.services)
      .filter(
        ({ id, cookies, storage }) => ports.store.get().state.choices[id] !== true && cookies.length + storage.length,
      )
    if (!services.length) return
    const { clearServices } = await chunks.load('clear')
    const { name } = config.cookie
    const left = await clearServices(services, { keep: [`${name}*`, 'yinyom*'] })
    // A reload frees what the page itself holds open; the next page deletes once more and says what stays.
    if (!reloading) left.forEach((subject) => report({ code: 'not-deleted', subject }))
  }

  /** Nothing of ours is on this device yet: then nothing is opened either. */
  async function isBlank(): Promise<boolean> {
    return !loading && !recordNow() && !journal.drafts().length && (await isDatabaseMissing())
  }

  /** Each store heals the other. */
  async function heal(): Promise<void> {
    const missing = await isDatabaseMissing()
    if (recordNow()) return missing ? store() : undefined
    const record = missing ? undefined : parseRecord(await (await load()).readRecord())
    if (record) ports.restore(record)
  }

  return {
    addDraft: (draft) => journal.add(draft),
    start() {
      const chores = journal.chores()
      if (chores?.clear) {
        // Trackers write again while a page unloads.
        void clear().then(() => leave({ clear: false }), ignore)
      }
      if (journal.drafts().length || (recordNow() && (!chores || chores.pending))) void store().catch(ignore)
      else void heal().catch(ignore)
    },
    async settle(ran) {
      const reload = ran && config.onWithdraw === 'reload'
      if (ran) leave({ clear: true })
      await new Promise<void>(afterPaint)
      // A failure is reported, and the journal still has the drafts: the visitor's choice does not wait for it.
      const stored = store().catch(ignore)
      await (reload ? Promise.race([stored, new Promise((done) => setTimeout(done, RELOAD_PATIENCE))]) : stored)
      await clear(reload).catch(ignore)
      if (reload) ports.reload()
    },
    receipts: async () => ((await isBlank().catch(no)) ? [] : (await load()).kept()),
    flush: async () => ((await isBlank().catch(no)) ? { sent: 0, pending: 0, refused: 0 } : (await load()).flush()),
    forget: async () => void ((await isBlank().catch(no)) || (await load()).clearRecord()),
    destroy() {
      void loading?.then((receipts) => receipts.destroy(), ignore)
    },
  }
}

function ignore(): void {
  // Reported where it happened.
}

/** A browser that refuses to say gets the receipts chunk, which knows what to do then. */
function no(): boolean {
  return false
}
