import { afterPaint } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import type { FlushResult } from '../consent.ts'
import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../problems/describe-problem.ts'
import { isDatabaseMissing } from '../storage/is-database-missing.ts'
import type { Chores, Journal } from '../storage/journal.ts'
import { parseRecord } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import type { KeptReceipt } from '../ui/surface.ts'

type Receipts = ReturnType<typeof import('../receipts/receipts.ts').createReceipts>

export interface AftermathPorts {
  readonly config: Config
  readonly chunks: Chunks
  readonly journal: Journal
  readonly record: () => ConsentRecord | undefined
  /** Adds to a draft what was not known in the click. */
  readonly complete: (draft: ReceiptDraft) => Promise<ReceiptDraft>
  readonly allows: (id: string) => boolean
  readonly heal: (record: ConsentRecord) => void
  readonly reload: () => void
  readonly report: (trouble: Trouble) => void
  readonly received: (id: string, state: 'queued' | 'sent' | 'refused') => void
}

/** All that may wait until the visitor's choice is on the screen: proof, deletion, healing. */
export interface Aftermath {
  /** What the last page left to do. */
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

export function createAftermath(ports: AftermathPorts): Aftermath {
  const { config, chunks, journal, report } = ports
  let loading: Promise<Receipts> | undefined

  function load(): Promise<Receipts> {
    loading ??= chunks.load('receipts').then(({ createReceipts }) =>
      createReceipts({
        endpoint: config.receipts.endpoint,
        name: config.cookie.name,
        onReceipt(id, state) {
          ports.received(id, state)
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
    await receipts.take(await Promise.all(drafts.map(ports.complete)))
    const record = ports.record()
    if (record) await receipts.writeRecord(record)
    await note()
    void receipts.flush()
  }

  /** Deletes what the services that are denied may have left, and says what it could not delete. */
  async function clear(reloading = false, ran = false): Promise<void> {
    const services = config.categories
      .flatMap((category) => category.services)
      .filter(({ id, cookies, storage, caches = [], workers = [] }) => {
        return !ports.allows(id) && [cookies, storage, caches, workers].some((names) => names.length)
      })
    if (!services.length && !ran) return
    const { clearServices, findLeft } = await chunks.load('clear')
    const { name } = config.cookie
    const left = await clearServices(services, { keep: [`${name}*`, 'yinyom*'], ran })
    // A reload frees what the page itself holds open; the next page deletes once more and says what stays.
    if (!reloading) left.forEach((subject) => report({ code: 'not-deleted', subject }))
    const subject = ran ? await findLeft() : ''
    if (subject) report({ code: 'not-reached', subject })
  }

  /** Nothing of ours is on this device yet: then nothing is opened either. */
  async function isBlank(): Promise<boolean> {
    return !loading && !ports.record() && !journal.drafts().length && (await isDatabaseMissing())
  }

  /** Each store heals the other. */
  async function heal(): Promise<void> {
    const missing = await isDatabaseMissing()
    if (ports.record()) return missing ? store() : undefined
    const record = missing ? undefined : parseRecord(await (await load()).readRecord())
    if (record) ports.heal(record)
  }

  return {
    start() {
      const chores = journal.chores()
      if (chores?.clear) {
        // Trackers write again while a page unloads.
        void clear().then(() => leave({ clear: false }), ignore)
      }
      if (journal.drafts().length || (ports.record() && (!chores || chores.pending))) void store().catch(ignore)
      else void heal().catch(ignore)
    },
    async settle(ran) {
      const reload = ran && config.onWithdraw === 'reload'
      if (ran) leave({ clear: true })
      await new Promise<void>(afterPaint)
      // A failure is reported, and the journal still has the drafts: the visitor's choice does not wait for it.
      const stored = store().catch(ignore)
      await (reload ? Promise.race([stored, new Promise((done) => setTimeout(done, RELOAD_PATIENCE))]) : stored)
      await clear(reload, ran).catch(ignore)
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
