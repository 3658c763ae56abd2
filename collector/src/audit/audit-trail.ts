import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { digestOf } from '../digest-of.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { AUDIT_SITE } from '../ledger/audit-site.ts'

/** One thing that was done: who, what, to what. It holds no content of a receipt. */
export interface AuditEntry {
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Login, token, or `command` for the command line. */
  readonly actor: string
  /** `receipts.read`, `session.begin`, … */
  readonly action: string
  /** Which site it was about; empty for the collector itself. */
  readonly site: string
  /** What it was about: a receipt's number, a pseudonym, a login. */
  readonly about: string
  /** What else is worth keeping, such as a reason. */
  readonly detail: Readonly<Record<string, string | number | boolean>>
}

/** An entry with its place in the audit's log. */
export interface AuditPlace extends AuditEntry {
  readonly period: string
  readonly seq: number
}

/** What was done in the collector, in a log of the same kind as the receipts': signed, provable, never rewritten. */
export interface AuditTrail {
  /** Resolved once it is on disk: what is asked for happens after it. */
  record(entry: AuditEntry): Promise<void>
  /** The newest first, before this place where one is given. */
  read(
    before: { readonly period: string; readonly seq: number } | undefined,
    most: number,
  ): Promise<readonly AuditPlace[]>
}

export function createAuditTrail(ledger: Pick<Ledger, 'append' | 'heads' | 'places'>): AuditTrail {
  return {
    async record(entry) {
      const { at, actor, action, site, about, detail } = entry
      const body = canonicalJson({ about, action, actor, at, detail, site })
      await ledger.append([
        {
          receiptId: `audit:${randomUUID()}`,
          digest: digestOf(body),
          receivedAt: at,
          clockSuspect: false,
          body,
          site: AUDIT_SITE,
          provenance: 'collector',
          principal: `actor:${actor}`,
          tallies: [],
        },
      ])
    },
    async read(before, most) {
      const heads = (await ledger.heads()).filter((head) => head.site === AUDIT_SITE && !head.droppedAt)
      const found: AuditPlace[] = []
      for (const { period, size } of heads.toSorted((a, b) => (a.period < b.period ? 1 : -1))) {
        if (before && period > before.period) continue
        const end = before?.period === period ? before.seq : size
        const first = Math.max(1, end - (most - found.length))
        const places = await ledger.places(AUDIT_SITE, period, first, end - first)
        const entries = places.flatMap((place) =>
          place.kind === 'receipt' && place.row.seq < end
            ? { ...(JSON.parse(place.row.body) as AuditEntry), period, seq: place.row.seq }
            : [],
        )
        found.push(...entries.toReversed())
        if (found.length >= most) break
      }
      return found.slice(0, most)
    },
  }
}
