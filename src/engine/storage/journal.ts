import type { ReceiptDraft } from '../../model/decision.ts'
import { choresKey, encodeChores, journalKey } from './chores.ts'
import type { Chores } from './chores.ts'

/** Key-value storage that answers at once; `localStorage` is one. It may throw. */
export type SyncStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Written in the click itself, before anything asynchronous: the drafts of receipts that are not in the outbox yet,
 * and the chores of the next page. Where the browser refuses storage it holds for the page.
 */
export interface Journal {
  add(draft: ReceiptDraft): void
  drafts(): readonly ReceiptDraft[]
  strike(ids: readonly string[]): void
  /** Undefined: not known, somebody should look. */
  chores(): Chores | undefined
  setChores(chores: Chores): void
  clear(): void
}

export function createJournal(storage: () => SyncStorage, name: string): Journal {
  const unkept = new Map<string, string>()
  const drafts = journalKey(name)
  const chores = choresKey(name)

  function read(key: string): string | null {
    try {
      return unkept.get(key) ?? storage().getItem(key)
    } catch {
      return null
    }
  }
  function write(key: string, value: string): void {
    unkept.delete(key)
    try {
      if (value) storage().setItem(key, value)
      else storage().removeItem(key)
    } catch {
      unkept.set(key, value)
    }
  }
  function readDrafts(): ReceiptDraft[] {
    try {
      const found: unknown = JSON.parse(read(drafts) || '[]')
      return Array.isArray(found) ? found.filter(isDraft) : []
    } catch {
      return []
    }
  }

  return {
    add: (draft) => write(drafts, JSON.stringify([...readDrafts(), draft])),
    drafts: readDrafts,
    strike(ids) {
      const left = readDrafts().filter(({ id }) => !ids.includes(id))
      write(drafts, left.length ? JSON.stringify(left) : '')
    },
    chores() {
      const found = /^(\d+) ([01])$/.exec(read(chores) ?? '')
      return found ? { pending: Number(found[1]), clear: found[2] === '1' } : undefined
    },
    setChores: (next) => write(chores, encodeChores(next)),
    clear: () => write(chores, ''),
  }
}

/** Others may write under our key; what is no draft is not made into evidence. */
function isDraft(found: unknown): found is ReceiptDraft {
  const draft = found as Partial<ReceiptDraft> | null
  return typeof draft === 'object' && typeof draft?.id === 'string' && typeof draft.record?.id === 'string'
}
