import type { Fault } from '../../model/check.ts'
import type { ManifestRule } from './notice-parse-manifest.ts'
import type { NoticeRule } from './notice-parse.ts'
import { wordFault } from '../../model/word-fault.ts'
import type { WordedFault } from '../../model/word-fault.ts'

/** A fault of a document or manifest in words, with what to do about it where that is not plain. */
export interface NoticeFault extends WordedFault {
  readonly remedy?: string
}

const RULES: Record<NoticeRule | ManifestRule, readonly [expected: string, remedy: string]> = {
  day: ['a day of the calendar such as 2026-06-01', 'Write the year of the Christian era: พ.ศ. 2569 is 2026.'],
  instant: ['an instant in UTC such as 2026-06-01T02:03:04Z', 'Leave it out if it is not known.'],
  'label-or-title': ['a label or a title', 'Text without either is a paragraph.'],
  folded: ['the label with Arabic digits and single spaces, beside a label only', 'Import the notice again.'],
  'anchor-once': ['an anchor that no other section has', 'Import the notice again, or add a word to it.'],
  'supersedes-other': ['another version', 'Name the version before this one.'],
  'notice-once': ['each notice once', 'Put all versions of a notice into one entry.'],
  'version-once': ['each version once', 'A published version does not change: give the new text a new version.'],
  'newest-last': ['a day not before that of the version above', 'Versions stand in order, newest last.'],
  'one-at-least': ['at least one', 'A list or map that is empty says nothing.'],
}

/** Patterns in words, by how their source starts. */
const PATTERNS: readonly (readonly [start: string, words: string])[] = [
  ['^[\\p{L}\\p{N}]', 'an anchor of letters, digits, - and .'],
  ['^(?:[hH][tT][tT][pP][sS]?:\\/\\/[^', 'an address that starts with http://, https://, mailto: or tel:'],
  ['^(?:[hH][tT][tT][pP][sS]?:\\/\\/|', 'an http(s) address, or one relative to this file'],
  ['^[a-z][a-z0-9-]{0,63}$', 'the id of a rule'],
  ['^\\d{4}-\\d\\d-\\d\\dT', 'an instant in UTC such as "2026-06-01T02:03:04Z"'],
]

export function wordNoticeFault(fault: Fault): NoticeFault {
  const { expected, stray } = fault
  const worded = wordFault(fault)
  if (isRule(expected)) {
    const [should, remedy] = RULES[expected.rule as NoticeRule]
    return { ...worded, expected: should, remedy }
  }
  const own = expected instanceof RegExp && !stray ? wordPattern(expected.source) : undefined
  // A pattern may also stand inside the words for a list.
  return {
    ...worded,
    expected:
      own ?? worded.expected.replace(/text like (\S+)/g, (whole, source: string) => wordPattern(source) ?? whole),
  }
}

function isRule(expected: Fault['expected']): expected is { readonly rule: string } {
  return typeof expected === 'object' && expected !== null && 'rule' in expected
}

/** A long list is cut off, within a pattern too. */
function wordPattern(source: string): string | undefined {
  const cut = source.endsWith('…') && source.slice(0, -1)
  return PATTERNS.find(([start]) => source.startsWith(start) || (cut !== false && start.startsWith(cut)))?.[1]
}
