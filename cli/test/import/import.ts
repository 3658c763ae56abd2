import { importText } from '../../src/import/import-notice.ts'
import type { ImportOptions, ImportReport } from '../../src/import/import-notice.ts'
import { labelsOf } from '../../src/import/outline.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'

/** Imports text that must be a notice, and must come out letter for letter. */
export function draftOf(text: string, options?: ImportOptions): { draft: NoticeDraft; report: ImportReport } {
  const imported = importText(new TextEncoder().encode(text), options)
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  const { draft, report } = imported
  if (!report.fidelity.exact) throw new Error(`letters differ: ${JSON.stringify(report.fidelity)}`)
  return { draft, report }
}

/** Labels with their depth, as `1 ข้อ 1@3`. */
export function levelsOf(text: string): string[] {
  return draftOf(text)
    .report.outline.filter(({ kind }) => kind === 'section' || kind === 'item')
    .map(({ level, label, line }) => `${level} ${label}@${line}`)
}

export function labels(text: string): string {
  return labelsOf(draftOf(text).report.outline)
}
