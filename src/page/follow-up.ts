import { own } from '../model/own.ts'
import type { Config } from '../config/resolve-config.ts'
import { fillDraft, isPlain } from '../decision/fill-draft.ts'
import { isValid, parseRecord } from '../model/consent-record.ts'
import type { ReceiptAction } from '../model/consent-receipt.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import type { FlushResult, OutboxEntry } from '../model/outbox-entry.ts'
import type { PlainDraft } from '../model/plain-draft.ts'
import type { Trouble } from '../model/problem.ts'
import type { Receipts } from '../receipts/receipts.ts'
import { isDatabaseMissing } from '../storage/is-database-missing.ts'
import type { Chores, Journal } from '../storage/journal.ts'
import { afterPaint, once } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import { deleteTraces } from './delete-traces.ts'
import { emit } from './emit.ts'
import type { Store } from './store.ts'

export interface FollowUpPorts {
  readonly config: Config
  readonly chunks: Pick<Chunks, 'load'>
  readonly journal: Journal
  readonly store: Pick<Store, 'get'>
  /** Adds to a draft what was not known in the click. */
  readonly complete: (draft: ReceiptDraft) => Promise<ReceiptDraft>
  /** The draft of a record that no draft and no receipt speaks of. */
  readonly recover: (record: ConsentRecord) => ReceiptDraft | undefined
  /** Takes over a record that the cookie has lost. */
  readonly restore: (record: ConsentRecord) => void
  readonly reload: () => void
  /** Says to the visitor what the page before this one has done. */
  readonly confirm: (action: NonNullable<Chores['unsaid']>) => void
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
   * scripts of what was withdrawn have run in this page, and may write again until it is gone. Resolved with whether
   * the page goes on, so that it can say what was done; else the next page says it.
   */
  settle(ran: boolean, action?: ReceiptAction): Promise<boolean>
  receipts(): Promise<readonly OutboxEntry[]>
  flush(): Promise<FlushResult>
  forget(): Promise<void>
  destroy(): void
}

/** Longest wait for the receipt before a reload, in ms; the journal has it all the same. */
const RELOAD_PATIENCE = 2000
/** First wait for another try to load what keeps receipts, and the longest, in ms. */
const FIRST_PAUSE = 3000
const LONGEST_PAUSE = 60_000

export function createFollowUp(ports: FollowUpPorts): FollowUp {
  const { config, journal, store } = ports
  const proof = createProof(ports)
  /** Of the page before this one: what this page leaves is for the next, also where `start` comes late. */
  let left = journal.chores()
  /** What has run here may write until this page is gone. */
  let leaves = false

  /** Nothing of ours is on this device yet: then nothing is opened either. */
  async function isBlank(): Promise<boolean> {
    return !proof.isLoaded() && !store.get().record && !journal.drafts().length && (await isDatabaseMissing())
  }

  return {
    addDraft: (draft) => journal.add(draft),
    start() {
      const chores = left
      left = undefined
      if (chores?.unsaid) {
        proof.leave({ unsaid: undefined })
        ports.confirm(chores.unsaid)
      }
      if (chores?.clear) {
        // Trackers write again while a page unloads.
        void deleteTraces(ports, { again: true }).then(() => leaves || proof.leave({ clear: false }), ignore)
      }
      void proof.heal().catch(ignore)
    },
    async settle(ran, action) {
      const reload = ran && config.onWithdraw === 'reload'
      const unsaid = action === 'withdraw' ? action : 'save_choices'
      if (ran) {
        leaves = true
        left = undefined
        proof.leave({ clear: true, ...(reload && action && { unsaid }) })
      }
      await new Promise<void>(afterPaint)
      // A failure is reported, and the journal still has the drafts: the visitor's choice does not wait for it, and
      // deletion waits for neither.
      const stored = proof.store().catch(ignore)
      const cleared = deleteTraces(ports, { reloading: reload, ran }).catch(ignore)
      await (reload ? Promise.race([stored, new Promise((done) => setTimeout(done, RELOAD_PATIENCE))]) : stored)
      await cleared
      if (reload) ports.reload()
      return !reload
    },
    receipts: async () => ((await isBlank().catch(no)) ? [] : (await proof.load()).kept()),
    flush: async () =>
      (await isBlank().catch(no)) ? { sent: 0, pending: 0, refused: 0 } : (await proof.load()).flush(),
    forget: async () => void ((await isBlank().catch(no)) || (await proof.load()).clearRecord()),
    destroy: proof.destroy,
  }
}

/** Drafts and the record on their way into the receipts chunk. */
// oxlint-disable-next-line max-lines-per-function -- one closure over the receipts chunk, each step a short function
function createProof({ config, chunks, journal, store: page, complete, recover, restore, report }: FollowUpPorts) {
  let loading: Promise<Receipts> | undefined
  let ended = false
  let pause = FIRST_PAUSE

  function load(): Promise<Receipts> {
    loading ??= chunks.load('receipts').then(({ createReceipts }) =>
      createReceipts({
        ...config.receipts,
        name: config.cookie.name,
        onReceipt(id, state) {
          emit('yinyom:receipt', { id, state })
          if (state !== 'queued') void note().catch(ignore)
        },
        // The collector has answered, or there is none and the receipt is on the device.
        onSafe: journal.strike,
        onProblem: report,
      }),
    )
    loading.catch((cause: unknown) => {
      loading = undefined
      report({ code: 'chunk-failed', subject: 'receipts', cause })
      // The journal has the drafts; they follow soon, when the network is back, or with the next page.
      const again = once(() => ended || void store().catch(ignore))
      setTimeout(again, pause)
      addEventListener('online', again, { once: true })
      pause = Math.min(pause * 2, LONGEST_PAUSE)
    })
    return loading
  }

  /** Tells the next page what is still to do. */
  function leave(chores: Partial<Chores>): void {
    journal.setChores({ pending: 1, clear: false, noted: 0, ...journal.chores(), ...chores })
  }

  async function note(): Promise<void> {
    const receipts = await load()
    leave({ pending: await receipts.pending() })
  }

  /** Makes a whole draft: of what the first file wrote, with what was not known, and with the mark of a later page. */
  async function whole(draft: ReceiptDraft | PlainDraft): Promise<ReceiptDraft> {
    const full = await complete(isPlain(draft) ? fillDraft(draft) : draft)
    return journal.isOurs(draft.id) || own(full).recovery ? full : { ...full, recovery: 'draft' }
  }

  /** Drafts become receipts, the record is kept twice, and what waits is sent. */
  async function store(): Promise<void> {
    const receipts = await load()
    const drafts = journal.drafts()
    // Said before they leave the journal: the page may end at any moment.
    if (drafts.length) leave({ pending: drafts.length })
    const full: ReceiptDraft[] = []
    for (const draft of drafts) full.push(await whole(draft))
    await receipts.take(full)
    const { record } = page.get()
    if (record) await receipts.writeRecord(record)
    leave({ pending: await receipts.pending(), noted: record?.decidedAt ?? 0 })
  }

  /** A record of which neither draft nor receipt has reached the disk gets a receipt that says so. */
  async function makeUp(record: ConsentRecord): Promise<void> {
    // A record that other hosts share may have its receipt there.
    if (config.cookie.domain || journal.drafts().some((draft) => draft.record.decidedAt === record.decidedAt)) return
    const time = new Date(record.decidedAt).toISOString()
    const kept = await (await load()).kept()
    const draft = kept.some(({ receipt }) => receipt.event.time === time) ? undefined : recover(record)
    if (draft) journal.add(draft)
  }

  /** Each store heals the others. */
  async function heal(): Promise<void> {
    const { record } = page.get()
    const chores = journal.chores()
    if (record) {
      if (chores?.noted !== record.decidedAt) await makeUp(record)
      if (journal.drafts().length || !chores || chores.pending || chores.noted !== record.decidedAt) return store()
      return (await isDatabaseMissing()) ? store() : undefined
    }
    const lost = journal
      .drafts()
      .filter((draft) => (isPlain(draft) || draft.stored) && draft.time > (chores?.noted ?? 0))
      .filter((draft) => isValid(draft.record, Date.now()))
      .at(-1)
    if (lost) restore(lost.record)
    else if (!(await isDatabaseMissing())) {
      const copy = parseRecord(await (await load()).readRecord())
      // One that was forgotten since is not brought back.
      if (copy && copy.decidedAt >= (chores?.noted ?? 0)) restore(copy)
    }
    if (journal.drafts().length) await store()
  }

  return {
    load,
    leave,
    store,
    heal,
    isLoaded: () => loading !== undefined,
    destroy() {
      ended = true
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
