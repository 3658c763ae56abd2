import { encodeRecord, decodeRecord, isValid } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { Decision, ReceiptDraft } from '../model/decision.ts'
import { createId, createPrincipal, packId } from '../model/ids.ts'
import type { RandomBytes } from '../model/ids.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { Config } from '../config/resolve-config.ts'
import type { Standing } from './quick-state.ts'
import { holdUntil, whole } from './notice-hold.ts'
import { planDecision } from './plan-decision.ts'
import type { Trouble } from '../problems/describe-problem.ts'
import type { Journal } from '../storage/journal.ts'
import type { FoundRecord } from '../storage/read-record.ts'
import type { RecordCookie } from '../storage/record-cookie.ts'

/** What one tab tells the others: an encoded record, or that one is forgotten. */
export type TabMessage = { readonly record: string } | { readonly reset: string }

/** How the site's notice bears on a decision. */
export interface NoticeBearing {
  /** `id@version` in force; empty where there is none. */
  readonly notice: string
  /** Ids of the categories that it asks about again. */
  readonly noticeAffects: readonly string[]
  /** The document on offer, for the receipt. */
  readonly offered?: ReceiptDraft['notice']
}

/** The one copy of the state, which the page owns. */
export interface EngineState {
  readonly record: ConsentRecord | undefined
  readonly standing: Standing
  /** The browser keeps nothing: the choice holds for this page only. */
  readonly unkept: boolean
}

export interface EnginePorts {
  readonly config: Config
  /** The valid configuration as its owner wrote it, for its hash. */
  readonly input: ConfigInput
  readonly state: () => EngineState
  /** Replaces the record; signals, scripts and screen follow before it returns. */
  readonly adopt: (record: ConsentRecord | undefined) => void
  /** Whether the browser keeps it. */
  readonly kept: (kept: boolean) => void
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
  readonly locale: () => string
  /** What the notice in force says to a record. */
  readonly notice: (record: ConsentRecord | undefined) => NoticeBearing
  readonly post: (message: TabMessage) => void
  readonly report: (trouble: Trouble) => void
  /** After a decision, here or in another tab. `revoked`: ids that were granted until now. */
  readonly decided: (revoked: readonly string[], decision: Decision | undefined) => void
}

/** The one place where consent changes. Synchronous: what can wait is done by whoever hears of the decision. */
export interface Engine {
  commit(decision: Decision): void
  /** Repairs what was found at start: copies of the cookie, a value that is none. */
  repair(): void
  /** Looks at the cookie again: another tab, another host of the domain, or the back-forward cache. */
  reread(): void
  hear(message: unknown): void
  /** Lets the record hold no longer than `until`, when a notice asks again; without it its whole time. */
  hold(until: number | undefined): void
  /** Takes over a record that another store still has, where the cookie has none. */
  heal(record: ConsentRecord): void
  reset(): void
}

export function createEngine(ports: EnginePorts): Engine {
  const { config, state, adopt, cookie, journal, report } = ports
  const { name } = config.cookie

  /** Writes the cookie, and says when it is called whether the browser keeps it. */
  function write(next: ConsentRecord): () => void {
    const look = cookie.write(next)
    return () => {
      const { kept, elsewhere } = look()
      if (!kept) report({ code: 'storage-refused', subject: name })
      if (elsewhere) report({ code: 'cookie-domain', subject: config.cookie.domain! })
      ports.kept(kept)
    }
  }

  function settle(next: ConsentRecord | undefined, decision?: Decision, afterwards?: () => void): void {
    const was = state().standing.choices
    adopt(next)
    afterwards?.()
    const { choices } = state().standing
    ports.decided(
      Object.keys(was).filter((id) => was[id] && !choices[id]),
      decision,
    )
  }

  /** Takes over a record from elsewhere, unless ours is newer: then ours stands, in the cookie too. */
  function take(next: ConsentRecord): void {
    const { record } = state()
    const now = ports.now()
    const [ours, theirs] = [record && whole(record), whole(next)]
    if (ours && encodeRecord(ours) === encodeRecord(theirs)) {
      // The same answer, which another tab has seen a notice ask about.
      if (next.validDays < record!.validDays) adopt(next)
      return
    }
    // A record that does not hold, say from a clock that was wrong, never beats one that does.
    if (record && isValid(ours!, now) && (!isValid(theirs, now) || isNewer(ours!, theirs))) write(record)()
    else settle(next, undefined, () => ports.kept(true))
  }

  return {
    commit(decision) {
      const { standing } = state()
      const found = state().record
      const record = found && whole(found)
      const clock = ports.now()
      // Two decisions in one millisecond still have an order; one from a clock that was wrong has none.
      const now = record && isValid(record, clock) ? Math.max(clock, record.decidedAt + 1) : clock
      const fresh = { id: packId(createId(now, ports.random)), principal: createPrincipal(ports.random) }
      const honoured = ports.gpc && config.gpc === 'honor'
      const { notice, noticeAffects, offered } = ports.notice(found)
      const before = { config, record, standing, gpc: honoured, notice, noticeAffects }
      const outcome = planDecision(before, decision, now, fresh)
      const stored = decision.action !== 'allow_once'
      const { action, surface, layer, shown, actor = 'pii_principal', ageBand } = decision
      journal.add({
        ...outcome,
        id: createId(now, ports.random),
        time: now,
        stored,
        action,
        surface,
        layer,
        lang: ports.locale(),
        reasons: surface === 'banner' ? standing.reasons : [],
        gpc: ports.gpc,
        actor,
        withdrawal: ports.withdrawal,
        widget: ports.version,
        config: ports.input,
        ...(shown && { shown }),
        ...(ageBand && { ageBand }),
        ...(config.site && { site: config.site }),
        ...(offered && { notice: offered }),
      } satisfies ReceiptDraft)
      if (!stored) return settle(record, decision)
      // Before scripts run, one of which may ask a server that reads the cookie.
      const look = write(outcome.record)
      settle(outcome.record, decision, () => {
        look()
        ports.post({ record: encodeRecord(outcome.record) })
      })
    },
    repair() {
      const { record, copies } = ports.read()
      // One winner: copies on other domains would make the answer depend on their order.
      if (record && copies > 1) write(record)()
      if (!record && copies) report({ code: 'cookie-unreadable', subject: name })
    },
    reread() {
      const { record, unkept } = state()
      const found = ports.read().record
      if (found) take(found)
      else if (record && !unkept) adopt(undefined)
    },
    hear(message) {
      if (typeof message !== 'object' || !message) return
      if ('reset' in message) {
        // It comes back to the tab that said it, where there may be a new answer by then.
        const { record } = state()
        return record && encodeRecord(record) === message.reset ? adopt(undefined) : undefined
      }
      const found = 'record' in message && typeof message.record === 'string' ? decodeRecord(message.record) : undefined
      if (found) take(found)
    },
    hold(until) {
      const { record } = state()
      const held = record && holdUntil(record, until)
      if (!held || encodeRecord(held) === encodeRecord(record)) return
      const look = write(held)
      adopt(held)
      look()
      ports.post({ record: encodeRecord(held) })
    },
    heal(found) {
      if (state().record || !isValid(found, ports.now())) return
      const look = write(found)
      adopt(found)
      look()
    },
    reset() {
      const { record } = state()
      cookie.clear()
      journal.clear()
      if (record) ports.post({ reset: encodeRecord(record) })
      adopt(undefined)
      ports.kept(true)
    },
  }
}

/** Later decision wins; at the same millisecond the greater text, so that all tabs pick the same. */
function isNewer(a: ConsentRecord, b: ConsentRecord): boolean {
  return a.decidedAt !== b.decidedAt ? a.decidedAt > b.decidedAt : encodeRecord(a) > encodeRecord(b)
}
