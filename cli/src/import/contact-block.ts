import type { NoticeLine } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeContact } from '../../../src/notices/format/notice.ts'
import { contactKind, continuesAddress, namesParty } from './contact.ts'
import type { Part } from './parts.ts'
import { textOf } from './slice.ts'
import { wordsOf } from './words.ts'

/** The format allows no more lines; the rest is a block of its own. */
const MOST_LINES = 50
/** Lines of names before the first caption. */
const MOST_NAMES = 2

/** Index after a run of contact lines that begins here; nothing where none begins, or nobody can be reached by it. */
export function contactEnd(parts: readonly Part[], from: number): number | undefined {
  const plain = (at: number) => (parts[at]?.kind === 'text' ? textOf(parts[at].slices) : undefined)
  const keyed = (at: number) => contactKind(plain(at) ?? '')
  let at = from
  while (at < from + MOST_NAMES && !keyed(at) && plain(at) !== undefined && namesParty(plain(at)!)) at++
  let kind = keyed(at)
  if (!kind) return undefined
  let reachable = false
  for (; at < from + MOST_LINES && plain(at) !== undefined; at++) {
    const own = keyed(at)
    if (!own && !(kind === 'postal' && continuesAddress(plain(at)!, !keyed(at + 1)))) break
    kind = own ?? kind
    reachable ||= kind !== 'postal' && kind !== 'other'
  }
  return reachable ? at : undefined
}

export function contactBlock(parts: readonly Part[]): NoticeContact {
  let last: NoticeLine['kind'] = 'name'
  const lines = parts.map(({ slices }): NoticeLine => {
    last = contactKind(textOf(slices)) ?? (last === 'name' ? 'name' : 'postal')
    return { kind: last, text: wordsOf(slices) }
  })
  return { type: 'contact', lines }
}
