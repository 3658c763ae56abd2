import type { ReceiptDraft } from '../model/decision.ts'
import { toJson } from '../model/json.ts'
import type { OutboxEntry } from '../model/outbox-entry.ts'
import { buildReceipt, linkTo } from './build-receipt.ts'
import type { ChainLink } from './build-receipt.ts'

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

const STATES: readonly unknown[] = ['queued', 'sent', 'refused', 'kept']

/** The entries in `found`, oldest first. Total: what is no entry is left out. */
export function readEntries(found: unknown): OutboxEntry[] {
  return Array.isArray(found) ? found.filter(isEntry) : []
}

/**
 * Whether the entry can be shown and downloaded. Others may write to our database: the receipt has a JSON form, and what
 * the settings print of it has the type that they print.
 */
export function isShowable({ receipt, proof = '' }: OutboxEntry): boolean {
  try {
    const { event, purposes, receipt_id, ui } = receipt
    return (
      !Number.isNaN(Date.parse(event.time) + Date.parse(event.valid_until)) &&
      [receipt_id, event.time, event.action, ui.surface, event.principal_age_band ?? ''].every(isText) &&
      purposes.every(({ id, service = '', state }) => [id, service, state].every(isText)) &&
      isText(proof) &&
      isText(toJson(receipt))
    )
  } catch {
    return false
  }
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
      const last = chained ? all.at(-1) : undefined
      all.push({ receipt: buildReceipt(wellFormed(draft), last && linkAfter(last)), state })
      added.push(draft.id)
    } catch {
      malformed.push(draft.id)
    }
  }
  return { entries: all, added, malformed }
}

/** One that another script has written may have no canonical form; the next starts a chain then. */
function linkAfter({ receipt }: OutboxEntry): ChainLink | undefined {
  try {
    return linkTo(receipt)
  } catch {
    return undefined
  }
}

/** The same entries with one that the collector has answered for; `by` says who heard it, `proof` which log has it. */
export function settle(
  entries: readonly OutboxEntry[],
  id: string,
  state: 'sent' | 'refused',
  { by, proof }: { readonly by: string; readonly proof?: string | undefined },
): readonly OutboxEntry[] {
  return entries.map((entry) => {
    const { receipt } = entry
    if (receipt.receipt_id !== id) return entry
    if (state === 'refused') return { receipt, state, by }
    return proof === undefined ? { receipt, state } : { receipt, state, proof }
  })
}

/**
 * The newest that there is room for. Of the sent and the kept the oldest go silently: the collector has them, or they
 * have nowhere to go. `displaced` names each that no collector has and that will not be sent any more: a waiting one
 * that is only kept from now on, a refused one that goes.
 */
export function bound(entries: readonly OutboxEntry[]): { entries: OutboxEntry[]; displaced: string[] } {
  const room = { queued: MOST_QUEUED, refused: MOST_SETTLED, kept: MOST_SETTLED }
  const displaced: string[] = []
  const left = [...entries].reverse().flatMap((entry): OutboxEntry[] => {
    const { receipt, state } = entry
    const kind = state === 'sent' ? 'kept' : state
    if (room[kind]-- > 0) return [entry]
    if (kind === 'kept') return []
    displaced.unshift(receipt.receipt_id)
    return kind === 'queued' && room.kept-- > 0 ? [{ receipt, state: 'kept' }] : []
  })
  return { entries: left.reverse(), displaced }
}

/** Cheap, because each attempt to send looks at all of them. */
function isEntry(value: unknown): value is OutboxEntry {
  const { receipt, state } = (value ?? {}) as Partial<OutboxEntry>
  return isText(receipt?.receipt_id) && Number.isInteger(receipt!.seq) && receipt!.seq > 0 && STATES.includes(state)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/**
 * Half a surrogate pair in an owner's words has no canonical form, and must not cost the evidence: `toJson`
 * writes it as an escape, and here it becomes U+FFFD.
 */
function wellFormed(draft: ReceiptDraft): ReceiptDraft {
  const json = toJson(draft).replace(/\\(ud[89a-f]..|.)/g, (escape) => (escape[2] ? '\uFFFD' : escape))
  return JSON.parse(json) as ReceiptDraft
}
