import { fileNames, pageInForce } from './file-names.ts'
import { shownInForce } from './shown-in-force.ts'
import type { Fault } from '../../../src/model/check.ts'
import { parseManifest } from '../../../src/notices/format/notice-parse-manifest.ts'
import { parseNotice } from '../../../src/notices/format/notice-parse.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import type { NoticeEntry, NoticesManifest, NoticeVersion } from '../../../src/notices/format/notices-manifest.ts'
import { digestNotice } from '../../../src/notices/digest.ts'

/** The text at an address of the manifest, relative or whole; undefined where there is none. */
export type ReadText = (href: string) => Promise<string | undefined>

export interface VerifyFault {
  readonly code:
    | 'verify-missing'
    | 'verify-json'
    | 'verify-format'
    | 'verify-hash'
    | 'verify-says'
    | 'verify-page'
    | 'verify-stale'
    | 'verify-order'
  /** The file, as the manifest names it. */
  readonly file: string
  /** What is wrong in it, by name. */
  readonly key?: string
  readonly found?: string
  readonly expected?: string
  /** Of a format that does not hold. */
  readonly fault?: Fault
}

/** What was looked at, and the first fault. */
export interface Verified {
  readonly manifest?: NoticesManifest
  readonly versions: number
  readonly documents: number
  readonly fault?: VerifyFault
  /** Each notice by itself: a fault in one says nothing about the others. */
  readonly notices?: readonly VerifiedNotice[]
}

/** One notice of the manifest, up to its first fault. */
export interface VerifiedNotice {
  readonly id: string
  readonly versions: number
  readonly documents: number
  readonly fault?: VerifyFault
}

/**
 * Every hash, link, order and date of what is published, of each notice up to its first fault; and that the page in force shows the
 * version that is in force at `now`. `progress` hears of each document that is opened.
 */
export async function verifyPublished(
  file: string,
  read: ReadText,
  now: number,
  progress: (href: string) => void = () => {},
): Promise<Verified> {
  const loaded = await loadJson(file, read)
  if ('code' in loaded) return { versions: 0, documents: 0, fault: loaded }
  const faults: Fault[] = []
  const manifest = parseManifest(loaded.value, faults)
  if (!manifest) return { versions: 0, documents: 0, fault: { code: 'verify-format', file, fault: faults[0]! } }
  const notices: VerifiedNotice[] = []
  for (const entry of manifest.notices) notices.push(await verifyNotice(entry, read, now, progress))
  const sum = (of: 'versions' | 'documents') => {
    let total = 0
    for (const one of notices) total += one[of]
    return total
  }
  const fault = notices.find((one) => one.fault)?.fault
  return { manifest, versions: sum('versions'), documents: sum('documents'), notices, ...(fault && { fault }) }
}

async function verifyNotice(
  entry: NoticeEntry,
  read: ReadText,
  now: number,
  progress: (href: string) => void,
): Promise<VerifiedNotice> {
  const { id, versions } = entry
  const seen = { id, versions: 0, documents: 0 }
  for (const [at, version] of versions.entries()) {
    seen.versions++
    for (const [language, { href, sha256, page }] of Object.entries(version.documents)) {
      progress(href)
      const fault =
        (await verifyDocument(href, sha256, { id, language }, version, versions[at - 1], read)) ??
        (page === undefined ? undefined : await verifyPage(page, sha256, read))
      if (fault) return { ...seen, fault }
      seen.documents++
    }
  }
  const fault = await verifyInForce(entry, now, read)
  return { ...seen, ...(fault && { fault }) }
}

/** A document of the manifest with its hash compared, or what is wrong with it. */
export async function readDocument(href: string, sha256: string, read: ReadText): Promise<Notice | VerifyFault> {
  const loaded = await loadJson(href, read)
  if ('code' in loaded) return loaded
  const faults: Fault[] = []
  const notice = parseNotice(loaded.value, faults)
  if (!notice) return { code: 'verify-format', file: href, fault: faults[0]! }
  const found = await digestNotice(notice)
  return found === sha256 ? notice : { code: 'verify-hash', file: href, found, expected: sha256 }
}

async function verifyDocument(
  href: string,
  sha256: string,
  { id, language }: { id: string; language: string },
  { version, effective, published }: NoticeVersion,
  before: NoticeVersion | undefined,
  read: ReadText,
): Promise<VerifyFault | undefined> {
  const notice = await readDocument(href, sha256, read)
  if ('code' in notice) return notice
  const should = { id, language, version, effective } as const
  for (const key of ['id', 'language', 'version', 'effective'] as const)
    if (notice[key] !== should[key])
      return { code: 'verify-says', file: href, key, found: notice[key], expected: should[key] }
  const said = notice.supersedes ?? ''
  const previous = before?.version ?? ''
  if (said && said !== previous)
    return { code: 'verify-says', file: href, key: 'supersedes', found: said, expected: previous || '-' }
  // Another language may join a version later, never earlier.
  if (published && notice.published && notice.published < published)
    return { code: 'verify-order', file: href, key: 'published', found: notice.published, expected: published }
  return undefined
}

/** The page is there and is that of this very document. */
async function verifyPage(page: string, sha256: string, read: ReadText): Promise<VerifyFault | undefined> {
  const html = await read(page)
  if (html === undefined) return { code: 'verify-missing', file: page }
  return html.includes(sha256) ? undefined : { code: 'verify-page', file: page, expected: sha256 }
}

/** The pages in force show what is in force. A folder that was published before there were such pages has none. */
async function verifyInForce(entry: NoticeEntry, now: number, read: ReadText): Promise<VerifyFault | undefined> {
  for (const language of new Set(entry.versions.flatMap(({ documents }) => Object.keys(documents)))) {
    const { version, documents } = shownInForce(entry, language, now)
    const { page, sha256 } = documents[language]!
    const name = pageInForce(entry.id, language)
    // A page that is kept elsewhere has no such page beside it.
    if (page !== fileNames(entry.id, version, language).page) continue
    const html = await read(name)
    if (html?.includes(sha256)) continue
    if (html !== undefined) return { code: 'verify-stale', file: name, expected: version }
    if ((await read(page))?.includes('class="standing')) return { code: 'verify-missing', file: name }
  }
  return undefined
}

async function loadJson(file: string, read: ReadText): Promise<{ readonly value: unknown } | VerifyFault> {
  const text = await read(file)
  if (text === undefined) return { code: 'verify-missing', file }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return { code: 'verify-json', file }
  }
}
