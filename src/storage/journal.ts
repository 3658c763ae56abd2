import type { ReceiptDraft } from '../model/decision.ts'
import { toJson } from '../model/json.ts'
import type { PlainDraft } from '../model/plain-draft.ts'
import { draftKey as keyOf } from './draft-key.ts'

/** Key-value storage that answers at once; `localStorage` is one. It may throw. */
export type SyncStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What the next page must see to. */
export interface Chores {
  /** Receipts not yet acknowledged. */
  readonly pending: number
  /** Traces of what is denied must be deleted once more: trackers write again while a page unloads. */
  readonly clear: boolean
  /** When the decision was made that was seen to last: in ms since 1970; 0 where none was. */
  readonly noted: number
  /** What this page did before it was loaded anew, and could not say to the visitor any more. */
  readonly unsaid?: 'withdraw' | 'save_choices' | undefined
}

/**
 * Written in the click itself, before anything asynchronous: the drafts of receipts that are not in the outbox yet,
 * and the chores of the next page. Where the browser refuses storage it holds for the page.
 */
export interface Journal {
  add(draft: ReceiptDraft | PlainDraft): void
  /** Oldest first. */
  drafts(): readonly (ReceiptDraft | PlainDraft)[]
  strike(ids: readonly string[]): void
  /** Undefined: not known, somebody should look. */
  chores(): Chores | undefined
  setChores(chores: Chores): void
  /** Whether this page has written it. */
  isOurs(id: string): boolean
  /** Forgets the answer as of `now`; drafts are evidence and stay, but bring no record back. */
  forget(now: number): void
}

/** Keys are `<name>.journal.<receipt id>`, one for each draft: two tabs that decide at once do not overwrite each other. */
export function createJournal(storage: () => SyncStorage, name: string): Journal {
  const unkept = new Map<string, string>()
  const ours = new Set<string>()
  const draftKey = (id: string) => keyOf(name, id)
  const choresKey = `${name}.chores`

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
      storage().setItem(key, value)
    } catch {
      unkept.set(key, value)
    }
  }
  function remove(key: string): void {
    unkept.delete(key)
    try {
      storage().removeItem(key)
    } catch {
      // It was not kept.
    }
  }
  function keys(): string[] {
    try {
      const kept = storage()
      return [...unkept.keys(), ...keysOf(kept)]
    } catch {
      return [...unkept.keys()]
    }
  }

  function setChores({ pending, clear, noted, unsaid }: Chores): void {
    write(choresKey, `${pending} ${clear ? 1 : 0} ${noted.toString(36)}${unsaid ? ` ${unsaid}` : ''}`)
  }

  return {
    add(draft) {
      ours.add(draft.id)
      write(draftKey(draft.id), toJson(draft))
    },
    drafts: () =>
      keys()
        .filter((key) => key.startsWith(draftKey('')))
        .map((key) => parseDraft(read(key)))
        .filter((draft) => draft !== undefined)
        .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)),
    strike: (ids) => ids.forEach((id) => remove(draftKey(id))),
    chores() {
      const found = /^(\d+) ([01]) ([0-9a-z]{1,9})(?: (withdraw|save_choices))?$/.exec(read(choresKey) ?? '')
      if (!found) return undefined
      const [, pending, clear, noted, unsaid] = found
      return {
        pending: Number(pending),
        clear: clear === '1',
        noted: parseInt(noted!, 36),
        ...(unsaid && { unsaid: unsaid as Chores['unsaid'] }),
      }
    },
    setChores,
    isOurs: (id) => ours.has(id),
    forget(now) {
      if (keys().some((key) => key.startsWith(draftKey('')))) setChores({ pending: 1, clear: false, noted: now })
      else remove(choresKey)
    },
  }
}

/** Whether the last page left nothing to do for the decision of that time; false where that cannot be known. */
export function isNothingLeft(storage: () => SyncStorage, name: string, decidedAt: number): boolean {
  try {
    const kept = storage()
    const keys = keysOf(kept)
    return (
      kept.getItem(`${name}.chores`) === `0 0 ${decidedAt.toString(36)}` &&
      !keys.some((key) => key.startsWith(keyOf(name, '')))
    )
  } catch {
    return false
  }
}

function keysOf(storage: SyncStorage): string[] {
  const keys: string[] = []
  for (let at = 0; at < storage.length; at++) keys.push(storage.key(at) ?? '')
  return keys
}

/** Others may write under our key; what is no draft is not made into evidence. */
function parseDraft(json: string | null): ReceiptDraft | PlainDraft | undefined {
  try {
    const draft = JSON.parse(json ?? '') as Partial<ReceiptDraft> | null
    return typeof draft?.id === 'string' && typeof draft.record?.id === 'string' ? (draft as ReceiptDraft) : undefined
  } catch {
    return undefined
  }
}
