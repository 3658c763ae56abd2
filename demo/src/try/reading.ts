import type { Finding } from '../../../cli/src/check/finding.ts'
import type { ImportReport } from '../../../cli/src/import/import-notice.ts'
import type { Refusal } from '../../../cli/src/import/refusal.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'

/** A file of the visitor, or text that was pasted. */
export interface Given {
  readonly name: string
  readonly content: Blob
}

/** All that is known of a document once it has been read. */
export interface Reading {
  readonly draft: NoticeDraft
  readonly report: ImportReport
  readonly findings: readonly Finding[]
  /** The document as the viewer gets it: with a version and a day that it does not have yet. */
  readonly preview: { readonly source: string; readonly sha256: string; readonly effective: string }
}

/** What became of a file. `limit`, `broken` and `unreadable` are of this page; the rest is the importer's. */
export type Outcome =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'limit' | 'broken' | 'unreadable' }

/** The version that a document is shown under before it has one. */
export const PREVIEW = 'preview'
