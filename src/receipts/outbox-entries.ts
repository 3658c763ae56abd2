import type { ConsentReceipt } from '../model/consent-receipt.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import { buildReceipt, linkTo } from './build-receipt.ts'

/** A receipt on this device and how far it has got. */
export interface OutboxEntry {
  readonly receipt: ConsentReceipt
  /** `kept`: it is not sent, because no collector is configured or because too many wait. */
  readonly state: 'queued' | 'sent' | 'refused' | 'kept'
}

/** Entries after drafts came in, and what became of the drafts. */
export interface Intake {
  readonly entries: readonly OutboxEntry[]
  /** Ids of the receipts that are new among the entries. */
  readonly added: readonly string[]
  /** Ids of the drafts that no receipt can be made from. */
  readonly malformed: readonly string[]
}

/** Most receipts that wait; beyond it the oldest is kept without being sent. */
export const MOST_QUEUED = 200
/** Most refused receipts, and most of those that are sent or kept. */
export const MOST_SETTLED = 100

/** The entries in `found`, oldest first. Total: what is no entry is left out. */
export function readEntries(found: unknown): OutboxEntry[] {
  return Array.isArray(found) ? found.filter(isEntry) : []
}

/**
 * Adds a receipt for each draft that has none yet, in the order given. `chained` ties each to the one before it;
 * without it a receipt depends on its draft alone, for a device that would forget the one before.
 */
export function addDrafts(
  entries: readonly OutboxEntry[],
  drafts: readonly ReceiptDraft[],
  state: OutboxEntry['state'],
  chained: boolean,
): Intake {
  const all = [...entries]
  const added: string[] = []
  const malformed: string[] = []
  for (const draft of drafts) {
    if (all.some(({ receipt }) => receipt.receipt_id === draft.id)) continue
    try {
      const last = chained && all.at(-1)
      all.push({ receipt: buildReceipt(wellFormed(draft), last ? linkTo(last.receipt) : undefined), state })
      added.push(draft.id)
    } catch {
      malformed.push(draft.id)
    }
  }
  return { entries: all, added, malformed }
}

/** The same entries with one in another state. */
export function settle(
  entries: readonly OutboxEntry[],
  id: string,
  state: OutboxEntry['state'],
): readonly OutboxEntry[] {
  return entries.map((entry) => (entry.receipt.receipt_id === id ? { ...entry, state } : entry))
}

/**
 * The newest that there is room for. Of the sent and the kept the oldest go silently: the collector has them, or they
 * have nowhere to go. `displaced` names each that no collector has and that will not be sent any more: a waiting one
 * that is only kept from now on, a refused one that goes.
 */
export function bound(entries: readonly OutboxEntry[]): { entries: OutboxEntry[]; displaced: string[] } {
  const room = { queued: MOST_QUEUED, refused: MOST_SETTLED, kept: MOST_SETTLED }
  const displaced: string[] = []
  const left = [...entries].reverse().flatMap(({ receipt, state }): OutboxEntry[] => {
    const kind = state === 'sent' ? 'kept' : state
    if (room[kind]-- > 0) return [{ receipt, state }]
    if (kind === 'kept') return []
    displaced.unshift(receipt.receipt_id)
    return kind === 'queued' && room.kept-- > 0 ? [{ receipt, state: 'kept' }] : []
  })
  return { entries: left.reverse(), displaced }
}

function isEntry(value: unknown): value is OutboxEntry {
  const { receipt, state } = (value ?? {}) as Partial<OutboxEntry>
  return (
    typeof receipt?.receipt_id === 'string' &&
    Number.isInteger(receipt.seq) &&
    ['queued', 'sent', 'refused', 'kept'].includes(state!)
  )
}

/**
 * Half a surrogate pair in an owner's words has no canonical form, and must not cost the evidence: `JSON.stringify`
 * writes it as an escape, and here it becomes U+FFFD.
 */
function wellFormed(draft: ReceiptDraft): ReceiptDraft {
  const json = JSON.stringify(draft).replace(/\\(ud[89a-f]..|.)/g, (escape) => (escape[2] ? '\uFFFD' : escape))
  return JSON.parse(json) as ReceiptDraft
}
