import type { ConfigInput } from '../config/config-schema.ts'
import type { Config } from '../config/resolve-config.ts'
import { decodeRecord, encodeRecord, isSameAnswer, isValid, withRecheck } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { Decision, ReceiptDraft } from '../model/decision.ts'
import { createId, createPrincipal, packId } from '../model/ids.ts'
import type { RandomBytes } from '../model/ids.ts'
import type { Trouble } from '../model/problem.ts'
import type { Journal } from '../storage/journal.ts'
import type { FoundRecord } from '../storage/read-record.ts'
import type { RecordCookie } from '../storage/record-cookie.ts'
import { draftOf } from './draft.ts'
import { planDecision } from './plan-decision.ts'
import type { ConsentState } from './quick-state.ts'
import { stateOf } from './state-of.ts'

/** What one tab tells the others: an encoded record, or that one is forgotten. */
export type TabMessage = { readonly record: string } | { readonly reset: string }

/** What a decision reads and changes of the page's state. */
export interface AnswerState {
  readonly record: ConsentRecord | undefined
  readonly state: ConsentState
  /** The browser keeps the record; else the choice is in force for this page only. */
  readonly kept: boolean
  readonly locale: string
}

/** The page's store, as far as decisions need it. Whoever listens has followed before `set` returns. */
export interface AnswerStore {
  get(): AnswerState
  set(change: Partial<Omit<AnswerState, 'locale'>>): void
}

/** How the site's notice bears on an answer. */
export interface NoticeBearing {
  /** `id@version` in force; empty where there is none. */
  readonly notice: string
  /** Ids of the categories that it asks about again. */
  readonly affects: readonly string[]
  /** The document on offer, for the receipt. */
  readonly offered?: ReceiptDraft['notice']
}

export interface CommitPorts {
  readonly config: Config
  /** The valid configuration as its owner wrote it, for its hash. */
  readonly input: ConfigInput
  readonly store: AnswerStore
  readonly read: () => FoundRecord
  readonly cookie: RecordCookie
  readonly journal: Journal
  readonly now: () => number
  readonly random: RandomBytes
  /** Global Privacy Control of this browser, honoured or not. */
  readonly gpc: boolean
  readonly version: string
  /** Address that opens the settings, for the receipt. */
  readonly withdrawal: string
  /** What the notice in force says to a record. */
  readonly notice: (record: ConsentRecord | undefined) => NoticeBearing
  readonly post: (message: TabMessage) => void
  readonly report: (trouble: Trouble) => void
  /** After a decision, here or in another tab. `revoked`: ids that were granted until now. */
  readonly decided: (revoked: readonly string[], decision: Decision | undefined) => void
}

/** The one place where consent changes. Synchronous: what can wait is done by whoever hears of the decision. */
export interface Commit {
  /** Applies a decision: draft, cookie, state, other tabs. */
  decide(decision: Decision): void
  /** Finishes an answer that the first file took: looks whether the cookie stands, and tells other tabs. */
  confirm(): void
  /** Repairs what was found at start: copies of the cookie, a value that is none. */
  repair(): void
  /** Follows the cookie: another tab, another host of the domain, or the back-forward cache may have changed it. */
  syncFromCookie(): void
  onTabMessage(message: unknown): void
  /** Computes anew what is in force with this record. */
  refresh(): void
  /** Has the record checked again from `at` on, when a notice asks again; never where `at` is undefined. */
  recheck(at: number | undefined): void
  /** Takes over a record that another store still has, where the cookie has none. */
  restore(record: ConsentRecord): void
  /** Forgets the answer. Drafts are evidence and stay. */
  reset(): void
}

// oxlint-disable-next-line max-lines-per-function -- the one place where consent changes, each way a short function over the same ports
export function createCommit(ports: CommitPorts): Commit {
  const { config, store, cookie, journal, report } = ports
  const { name } = config.cookie

  function adopt(record: ConsentRecord | undefined): void {
    store.set({ record, state: stateOf(config, record, ports.now(), ports.notice(record).affects) })
  }

  /** Writes the cookie at once. The look whether it stands is slow, and is done by what this returns. */
  function write(next: ConsentRecord): () => void {
    const look = cookie.write(next)
    return () => {
      const { kept, elsewhere } = look()
      if (!kept) report({ code: 'storage-refused', subject: name })
      if (elsewhere) report({ code: 'cookie-domain', subject: config.cookie.domain! })
      if (store.get().kept !== kept) store.set({ kept })
    }
  }

  function tellDecided(was: ConsentState, decision?: Decision): void {
    const { choices } = store.get().state
    const revoked = Object.keys(was.choices).filter((id) => was.choices[id] && !choices[id])
    ports.decided(revoked, decision)
  }

  /** Takes over a record from elsewhere, unless ours is newer: then ours stands, in the cookie too. */
  function take(next: ConsentRecord): void {
    const { record, state } = store.get()
    const now = ports.now()
    if (record && isSameAnswer(record, next)) {
      // Another tab has seen a notice ask about it.
      if (next.recheckDays !== undefined && next.recheckDays !== record.recheckDays) adopt(next)
      return
    }
    // A record that is not valid, say from a clock that was wrong, never beats one that is.
    if (record && isValid(record, now) && (!isValid(next, now) || isNewer(record, next))) return write(record)()
    adopt(next)
    if (!store.get().kept) store.set({ kept: true })
    tellDecided(state)
  }

  function decide(decision: Decision): void {
    const { record, state, locale } = store.get()
    const clock = ports.now()
    // Two decisions in one millisecond still have an order; one from a clock that was wrong has none.
    const now = record && isValid(record, clock) ? Math.max(clock, record.decidedAt + 1) : clock
    const fresh = { id: packId(createId(now, ports.random)), principal: createPrincipal(ports.random) }
    const { notice, affects, offered } = ports.notice(record)
    const gpc = ports.gpc && config.gpc === 'honor'
    const before = { config, record, state, gpc, notice, noticeAffects: affects }
    const outcome = planDecision(before, decision, now, fresh)
    journal.add(
      draftOf(decision, outcome, {
        id: createId(now, ports.random),
        time: now,
        state,
        lang: locale,
        gpc: ports.gpc,
        withdrawal: ports.withdrawal,
        widget: ports.version,
        input: ports.input,
        ...(offered && { notice: offered }),
      }),
    )
    if (decision.action === 'allow_once') return tellDecided(state, decision)
    // Before scripts run, one of which may ask a server that reads the cookie.
    const look = write(outcome.record)
    store.set({ record: outcome.record, state: outcome.inForce })
    look()
    ports.post({ record: encodeRecord(outcome.record) })
    tellDecided(state, decision)
  }

  return {
    decide,
    confirm() {
      const { record } = store.get()
      if (!record) return
      write(record)()
      ports.post({ record: encodeRecord(record) })
    },
    repair() {
      const { record, copies } = ports.read()
      // One winner: copies on other domains would make the answer depend on their order.
      if (record && copies > 1) write(record)()
      if (!record && copies) report({ code: 'cookie-unreadable', subject: name })
    },
    syncFromCookie() {
      const { record, kept } = store.get()
      const found = ports.read().record
      if (found) take(found)
      else if (record && kept) adopt(undefined)
    },
    onTabMessage(message) {
      if (typeof message !== 'object' || !message) return
      if ('reset' in message) {
        // It comes back to the tab that said it, where there may be a new answer by then.
        const { record } = store.get()
        if (record && encodeRecord(record) === message.reset) adopt(undefined)
        return
      }
      const found = 'record' in message && typeof message.record === 'string' ? decodeRecord(message.record) : undefined
      if (found) take(found)
    },
    refresh: () => adopt(store.get().record),
    recheck(at) {
      const { record } = store.get()
      const next = record && withRecheck(record, at)
      if (!next || next.recheckDays === record.recheckDays) return
      const look = write(next)
      adopt(next)
      look()
      ports.post({ record: encodeRecord(next) })
    },
    restore(found) {
      if (store.get().record || !isValid(found, ports.now())) return
      const look = write(found)
      adopt(found)
      look()
    },
    reset() {
      const { record } = store.get()
      cookie.clear()
      journal.forget(ports.now())
      if (record) ports.post({ reset: encodeRecord(record) })
      adopt(undefined)
      if (!store.get().kept) store.set({ kept: true })
    },
  }
}

/** Later decision wins; at the same millisecond the greater text, so that all tabs pick the same. */
function isNewer(a: ConsentRecord, b: ConsentRecord): boolean {
  return a.decidedAt !== b.decidedAt ? a.decidedAt > b.decidedAt : encodeRecord(a) > encodeRecord(b)
}
