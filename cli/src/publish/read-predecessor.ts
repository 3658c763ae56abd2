import { parseManifest } from '../../../src/notices/format/notice-parse-manifest.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import { MANIFEST } from './file-names.ts'
import { readDocument } from './verify-published.ts'

/**
 * The version that `version` follows, in the same language: the one before it, or the last one where it is not listed yet.
 * Undefined where there is none, or none that can be read: `verify` and `publish` say what is wrong with it.
 */
export async function readPredecessor(
  { id, language, version }: Pick<Notice, 'id' | 'language' | 'version'>,
  read: (href: string) => Promise<string | undefined>,
): Promise<Notice | undefined> {
  const versions = (await loadVersions(read, id)) ?? []
  const at = versions.findIndex((one) => one.version.toLowerCase() === version.toLowerCase())
  const listed = (at < 0 ? versions.at(-1) : versions[at - 1])?.documents[language]
  if (!listed) return undefined
  const found = await readDocument(listed.href, listed.sha256, read)
  return 'code' in found ? undefined : found
}

async function loadVersions(read: (href: string) => Promise<string | undefined>, id: string) {
  const text = await read(MANIFEST)
  if (text === undefined) return undefined
  try {
    return parseManifest(JSON.parse(text), [])?.notices.find((one) => one.id === id)?.versions
  } catch {
    return undefined
  }
}
