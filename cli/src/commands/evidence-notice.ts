import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'
import { utf8 } from '../evidence/evidence-files.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { readManifest } from './notice-list.ts'
import { openPublished } from './open-published.ts'

/** One version of a notice, as it is published. */
export interface EvidenceNotice {
  /** Its documents and pages, by their path in the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** `notices` of a configuration in which this version is the newest. */
  readonly config: { readonly manifest: NoticesManifest; readonly id: string }
}

/**
 * The published files of a version of the site's notice, the first of the manifest that has it.
 *
 * @throws Failure where there is no such version, or a file of it is missing.
 */
export async function evidenceNotice(context: Context, place: string, version: string): Promise<EvidenceNotice> {
  const manifest = await readManifest(context, place)
  const notice = manifest.notices.find(({ versions }) => versions.some((one) => one.version === version))
  const found = notice?.versions.find((one) => one.version === version)
  if (!notice || !found) {
    const known = manifest.notices.flatMap(({ id, versions }) => versions.map((one) => `${id} ${one.version}`))
    throw new Failure('evidence.no-version', { version, place, known: known.join(', ') })
  }
  const { read } = openPublished(context, place)
  const hrefs = Object.values(found.documents).flatMap(({ href, page }) => [
    href,
    ...(page === undefined ? [] : [page]),
  ])
  const files = new Map<string, Uint8Array>()
  for (const href of hrefs) {
    const text = await read(href)
    if (text === undefined) throw new Failure('evidence.no-document', { file: href, place })
    files.set(
      `notice/${href
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1)!}`,
      utf8(text),
    )
  }
  const versions = notice.versions.slice(0, notice.versions.indexOf(found) + 1)
  return { files, config: { manifest: { ...manifest, notices: [{ ...notice, versions }] }, id: notice.id } }
}
