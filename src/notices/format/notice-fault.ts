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
  day: ['a calendar date such as 2026-06-01', 'Use the Common Era year: พ.ศ. 2569 is 2026.'],
  instant: ['a UTC timestamp such as 2026-06-01T02:03:04Z', 'Omit it if it is not known.'],
  'label-or-title': ['a label or a title', 'Text without either is a paragraph.'],
  folded: ['the label with Arabic digits and single spaces, only if there is a label', 'Import the notice again.'],
  'anchor-once': ['an anchor that no other section uses', 'Import the notice again, or add a word to it.'],
  'supersedes-other': ['another version', 'Specify the previous version.'],
  'notice-once': ['each notice once', 'Put all versions of a notice into one entry.'],
  'version-once': ['each version once', 'Published versions never change: use a new version number.'],
  'newest-last': ['a date not before that of the version above', 'List versions in order, newest last.'],
  'one-at-least': ['at least one', 'An empty list or map has no meaning.'],
}

/** Patterns in words, by how their source starts. */
const PATTERNS: readonly (readonly [start: string, words: string])[] = [
  ['^[\\p{L}\\p{N}]', 'an anchor of letters, digits, - and .'],
  ['^(?:[hH][tT][tT][pP][sS]?:\\/\\/[^', 'a URL that starts with http://, https://, mailto: or tel:'],
  ['^(?:[hH][tT][tT][pP][sS]?:\\/\\/|', 'an http(s) URL, or one relative to this file'],
  ['^[a-z][a-z0-9-]{0,63}$', 'the id of a rule'],
  ['^\\d{4}-\\d\\d-\\d\\dT', 'a UTC timestamp such as "2026-06-01T02:03:04Z"'],
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
