import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'
import type { Source } from '../import/source-line.ts'
import { openArchive } from './open-archive.ts'
import { DOCX_PARTS, docxSource } from './read-docx.ts'
import { ODT_PARTS, odtSource } from './read-odt.ts'

/** A document in an archive, read. */
export interface ReadOffice {
  readonly format: 'docx' | 'odt'
  readonly source: Source
}

/** The bytes of a Word or OpenDocument file → its lines; or why not. */
export function readOffice(bytes: Uint8Array): ReadOffice | Refusal {
  const archive = openArchive(bytes, (name) => DOCX_PARTS.test(name) || ODT_PARTS.test(name))
  if (typeof archive === 'string') return refuse(archive)
  if (/<(?:\w+:)?encryption-data\b/.test(archive.get('META-INF/manifest.xml') ?? '')) return refuse('encrypted')
  const format = archive.has('content.xml') ? 'odt' : 'docx'
  const source = format === 'odt' ? odtSource(archive) : docxSource(archive)
  return 'code' in source ? source : { format, source }
}
