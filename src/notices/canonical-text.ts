import type { NoticeDraft } from './format/notice.ts'
import { readSections } from './diff/text-units.ts'
import { toCanonical } from './to-canonical.ts'

/** What a reader reads, a line per heading, paragraph, item, cell and so on, each with its label in front. */
export function canonicalText(notice: NoticeDraft): string {
  return readSections(notice)
    .flatMap(({ units }) => units.map(({ label = '', text }) => `${toCanonical(label)} ${text}`.trim()))
    .join('\n')
}
