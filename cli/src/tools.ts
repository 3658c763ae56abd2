import { importText } from './import/import-notice.ts'
import type { Imported, ImportOptions } from './import/import-notice.ts'
import type { NoticeDraft } from '../../src/model/notice.ts'

/** What one sentence says in both languages. */
interface InBoth {
  readonly th: string
  readonly en: string
}

/** What the notice check has found. */
export interface Finding {
  readonly rule: string
  /** The section of the law, or whose guidance it is. */
  readonly law: string
  readonly severity: 'error' | 'warning' | 'note'
  /** Where: section and path in the document. */
  readonly at?: { readonly anchor?: string; readonly label?: string; readonly path: string }
  readonly message: InBoth
  readonly why: InBoth
  readonly remedy: InBoth
}

/** The parts that read and judge a document; tests put others in their place. */
export interface Tools {
  readonly importFile: (name: string, bytes: Uint8Array, options?: ImportOptions) => Promise<Imported>
  readonly checkNotice: (draft: NoticeDraft) => readonly Finding[]
  readonly disclaimer: InBoth
}

export const TOOLS: Tools = {
  importFile: (_name, bytes, options) => Promise.resolve(importText(bytes, options)),
  checkNotice: () => [],
  disclaimer: { th: 'ไม่ใช่คำแนะนำทางกฎหมาย', en: 'This is no legal advice.' },
}
