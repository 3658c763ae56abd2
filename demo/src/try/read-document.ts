import { checkNotice } from '../../../cli/src/check/check-notice.ts'
import { importFile } from '../../../cli/src/read/import-file.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import { digestNotice } from '../../../src/notices/digest.ts'
import { PREVIEW } from './reading.ts'
import type { Outcome } from './reading.ts'

/**
 * A file → all that the page shows of it. `effective` is the day that the preview bears, `headings` what its owner says is
 * a heading, as `--headings` takes it. Never throws for a file.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  effective: string,
  headings: ReadonlyMap<number, number> = new Map(),
): Promise<Outcome> {
  const imported = await importFile(name, bytes, { headings })
  if (!imported.ok) return { kind: 'refused', refusal: imported.refusal }
  const { draft, report } = imported
  const findings = checkNotice(draft, { editionByPublish: true, suggestions: report.suggestions })
  const notice: Notice = { ...draft, version: PREVIEW, effective }
  const preview = { source: JSON.stringify(notice), sha256: await digestNotice(notice), effective }
  return { kind: 'read', reading: { draft, report, findings, preview } }
}
