import { importNotice } from '../import/import-notice.ts'
import type { Imported, ImportOptions } from '../import/import-notice.ts'
import { readSource } from './read-source.ts'
import type { MoreReaders } from './read-source.ts'

/**
 * A file of any kind that the importer knows (.txt, .md, .html, .docx, .odt, and what `readers` can read) → a document in work and its report, or why there is
 * none. Never throws for what a file may hold; loads nothing, runs nothing; the same in Node and in a browser.
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
  readers: MoreReaders = {},
): Promise<Imported> {
  const read = await readSource(name, bytes, options.most, readers)
  if ('code' in read) return { ok: false, refusal: read }
  const imported = importNotice(read.source, options)
  if (!imported.ok || !read.encoding) return imported
  return { ...imported, report: { ...imported.report, encoding: read.encoding } }
}
