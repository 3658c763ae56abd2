import { join } from 'node:path'
import type { Fault } from '../../../src/model/check.ts'
import { parseManifest } from '../../../src/notices/format/notice-parse-manifest.ts'
import { parseNotice } from '../../../src/notices/format/notice-parse.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'
import { digestBare } from './bare-digest.ts'
import { fileNames, MANIFEST, pageInForce, STYLE } from './file-names.ts'
import { holdFolder, LOCK } from './hold-folder.ts'
import { planPublish } from './plan-publish.ts'
import type { PublishFault, PublishRequest } from './plan-publish.ts'
import style from './page.css?raw'
import { shownInForce } from './shown-in-force.ts'
import { renderPage } from './static-page.ts'
import { readDocument } from './verify-published.ts'
import type { VerifyFault } from './verify-published.ts'
import { readText, writeWhole } from './write-file.ts'

/** What stands in the way in the folder itself. */
export interface FolderFault {
  /** A document that no manifest lists; or somebody else publishes here at this moment. */
  readonly code: 'stray-document' | 'busy'
  readonly file: string
}

/** What was published, or why nothing was. */
export type Published =
  | {
      readonly ok: true
      /** Everything stood there already, just so. */
      readonly same: boolean
      /** The document stood there, and its pages were made anew. */
      readonly renewed: boolean
      readonly notice: Notice
      readonly sha256: string
      /** Names of the files that were written, in this order. */
      readonly written: readonly string[]
    }
  | {
      readonly ok: false
      readonly fault: PublishFault | VerifyFault | FolderFault
    }

/**
 * Writes the document, the pages of all versions of the notice (they list each other), and last the manifest: who reads
 * it finds all that it names. Interrupted, it is simply done again.
 */
export async function publishToFolder(folder: string, request: PublishRequest, force: boolean): Promise<Published> {
  const published = await holdFolder(folder, () => publish(folder, request, force))
  return published ?? { ok: false, fault: { code: 'busy', file: join(folder, LOCK) } }
}

async function publish(folder: string, request: PublishRequest, force: boolean): Promise<Published> {
  const read = (href: string) => readText(join(folder, href))
  const loaded = await loadManifest(await read(MANIFEST))
  if ('code' in loaded) return { ok: false, fault: loaded }
  const { id, language } = request.draft
  const listed = loaded.manifest?.notices
    .find((one) => one.id === id)
    ?.versions.find(({ version }) => version === request.version)?.documents[language]
  const published = listed && (await readDocument(listed.href, listed.sha256, read))
  if (published && 'code' in published) return { ok: false, fault: published }
  const plan = await planPublish(request, loaded.manifest, published)
  if (!plan.ok) return plan
  const { notice, sha256, manifest, same } = plan
  const { document } = fileNames(id, notice.version, language)
  if (!same && !force && (await isStray(await read(document), notice)))
    return { ok: false, fault: { code: 'stray-document', file: document } }
  const pages = await renderPages(manifest, notice, request.now, read)
  if ('code' in pages) return { ok: false, fault: pages }
  const files: readonly (readonly [name: string, text: string])[] = [
    ...(same ? [] : [[document, toText(notice)] as const]),
    [STYLE, style],
    ...pages.files,
    [MANIFEST, toText(manifest)],
  ]
  const written: string[] = []
  for (const [name, text] of same ? files.slice(0, -1) : files)
    if (await writeWhole(join(folder, name), text)) written.push(name)
  return { ok: true, same: same && !written.length, renewed: same && written.length > 0, notice, sha256, written }
}

async function loadManifest(text: string | undefined): Promise<{ readonly manifest?: NoticesManifest } | VerifyFault> {
  if (text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { code: 'verify-json', file: MANIFEST }
  }
  const faults: Fault[] = []
  const manifest = parseManifest(value, faults)
  return manifest ? { manifest } : { code: 'verify-format', file: MANIFEST, fault: faults[0]! }
}

/** A document that the manifest does not list, and that an interrupted publication of this one has not left. */
async function isStray(text: string | undefined, notice: Notice): Promise<boolean> {
  if (text === undefined) return false
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return true
  }
  const found = parseNotice(value, [])
  return !found || (await digestBare(found)) !== (await digestBare(notice))
}

/** The pages of all versions and languages whose documents are in this folder, and those of the version in force. */
async function renderPages(
  manifest: NoticesManifest,
  notice: Notice,
  now: number,
  read: (href: string) => Promise<string | undefined>,
): Promise<{ readonly files: readonly (readonly [string, string])[] } | VerifyFault> {
  const entry = manifest.notices.find(({ id }) => id === notice.id)!
  const files: (readonly [string, string])[] = []
  const pages = new Map<string, string>()
  for (const { version, documents } of entry.versions) {
    for (const [language, { href, sha256 }] of Object.entries(documents)) {
      const names = fileNames(entry.id, version, language)
      // What its owner keeps elsewhere is left alone.
      if (href !== names.document) continue
      const own = version === notice.version && language === notice.language
      const found = own ? notice : await readDocument(href, sha256, read)
      if ('code' in found) return found
      const html = renderPage(found, entry, sha256, now)
      files.push([names.page, html])
      pages.set(`${version} ${language}`, html)
    }
  }
  for (const language of new Set(entry.versions.flatMap(({ documents }) => Object.keys(documents)))) {
    const { version } = shownInForce(entry, language, now)
    const html = pages.get(`${version} ${language}`)
    if (html) files.push([pageInForce(entry.id, language), html])
  }
  return { files }
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
