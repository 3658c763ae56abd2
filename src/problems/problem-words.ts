import type { FaultWords } from '../model/fault-words.ts'

/** Rules that one part of a configuration can break beside another. */
export type ConfigRule =
  | 'each-once'
  | 'needs-name'
  | 'no-category'
  | 'id-taken'
  | 'no-choice'
  | 'cookie-full'
  | 'not-catalogued'

/** Codes of problems that have a sentence; a fault in the configuration (`config`) is put together from `fault`. */
export type SentenceCode =
  | 'config-unreachable'
  | 'notices-unreachable'
  | 'notices-older'
  | 'cookie-unreadable'
  | 'cookie-domain'
  | 'storage-refused'
  | 'not-saved'
  | 'collector-unreachable'
  | 'collector-unacknowledged'
  | 'collector-denies'
  | 'receipt-refused'
  | 'receipt-malformed'
  | 'receipts-unreadable'
  | 'outbox-full'
  | 'chunk-failed'
  | 'notice-unreachable'
  | 'notice-broken'
  | 'notice-mismatch'
  | 'notice-unlisted'
  | 'unknown-category'
  | 'trusted-types'
  | 'nothing-declared'
  | 'datalayer'
  | 'not-deleted'
  | 'ungated'
  | 'gate-failed'
  | 'document-write'
  | 'script-address'
  | 'script-policy'
  | 'watch-root'
  | 'negated'
  | 'type-forgotten'
  | 'type-unknown'
  | 'type-parameters'
  | 'other-tool'
  | 'address-kept'
  | 'address-set'
  | 'not-held'
  | 'before-answer'
  | 'cookie-undeclared'
  | 'cookie-early'
  | 'contrast'
  | 'not-reached'
  | 'script-nonce'

/** All that is said of problems, in one language. */
export interface ProblemWords {
  readonly sentences: Readonly<Record<SentenceCode, (subject: string, cause: string) => string>>
  /** What breaks the rule, told after what was found; what is expected; what happens meanwhile, if not the usual. */
  readonly rules: Readonly<Record<ConfigRule, readonly [found: string, expected: string, remedy?: string]>>
  readonly fault: FaultWords
  /** The sentence of a fault; `meant` is what its owner may have meant. */
  readonly config: (path: string, found: string, expected: string, meant?: string, remedy?: string) => string
  readonly didYouMean: (meant: string) => string
}
