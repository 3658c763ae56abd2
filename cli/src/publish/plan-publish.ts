import type { Fault } from '../../../src/model/check.ts'
import { parseNotice } from '../../../src/notices/format/notice-parse.ts'
import type { Notice, NoticeDraft } from '../../../src/notices/format/notice.ts'
import type {
  ChangeClass,
  NoticeEntry,
  NoticesManifest,
  NoticeVersion,
} from '../../../src/notices/format/notices-manifest.ts'
import { digestNotice } from '../../../src/notices/digest.ts'
import { digestBare } from './bare-digest.ts'
import { fileNames } from './file-names.ts'

/** What its owner wants to publish. */
export interface PublishRequest {
  readonly draft: NoticeDraft
  readonly version: string
  /** `2026-06-01`; may be absent where the version is there in another language. */
  readonly effective?: string
  readonly change?: ChangeClass
  /** In the language of the draft. */
  readonly summary?: string
  /** Category ids; `all` for every one that is asked. */
  readonly affects?: 'all' | readonly string[]
  /** Rules that the notice breaks and that are to be published in spite of. */
  readonly waived: readonly string[]
  /** Milliseconds since 1970, and the day in Thailand then. */
  readonly now: number
  readonly today: string
}

export type PublishFault =
  | { readonly code: 'version-exists' | 'needs-effective' | 'needs-change' | 'needs-summary' | 'needs-affects' }
  | { readonly code: 'before-predecessor'; readonly version: string; readonly effective: string }
  | { readonly code: 'affects-without-material' }
  | { readonly code: 'not-valid'; readonly faults: readonly Fault[] }

/** What to write, or why not. `same`: it is published already, just so. */
export type PublishPlan =
  | {
      readonly ok: true
      readonly same: boolean
      readonly notice: Notice
      readonly sha256: string
      readonly manifest: NoticesManifest
    }
  | { readonly ok: false; readonly fault: PublishFault }

/**
 * Decides on a publication; writes nothing. `published` is the document of this version and language that the manifest
 * lists. A published document never changes; another language may join a version that is there.
 */
export async function planPublish(
  request: PublishRequest,
  manifest: NoticesManifest | undefined,
  published?: Notice,
): Promise<PublishPlan> {
  const { id, language } = request.draft
  const entry = manifest?.notices.find((one) => one.id === id)
  const versions = entry?.versions ?? []
  const at = versions.findIndex(({ version }) => version.toLowerCase() === request.version.toLowerCase())
  const existing = versions[at]
  const before = at < 0 ? versions.at(-1) : versions[at - 1]
  const fault = existing ? clash(request, existing) : lack(request, before)
  if (fault) return { ok: false, fault }
  const effective = request.effective ?? existing!.effective
  const day = published?.published ?? request.today
  const faults: Fault[] = []
  const notice = parseNotice(compose(request, effective, day, before?.version), faults)
  if (!notice) return { ok: false, fault: { code: 'not-valid', faults } }
  const listed = existing?.documents[language]
  if (listed) {
    if (!published || (await digestBare(notice)) !== (await digestBare(published)))
      return { ok: false, fault: { code: 'version-exists' } }
    return { ok: true, same: true, notice: published, sha256: listed.sha256, manifest: manifest! }
  }
  if (existing && needsSummary(existing, before) && !request.summary)
    return { ok: false, fault: { code: 'needs-summary' } }
  const sha256 = await digestNotice(notice)
  const version = listVersion(request, notice, sha256, existing)
  const placed = at < 0 ? [...versions, version] : versions.with(at, version)
  return { ok: true, same: false, notice, sha256, manifest: place(request, manifest, entry, placed) }
}

/** A version that is there keeps its day, its class and what it affects. */
function clash(request: PublishRequest, existing: NoticeVersion): PublishFault | undefined {
  const { effective, change, affects, summary, draft, version } = request
  const other =
    existing.version !== version ||
    (effective && effective !== existing.effective) ||
    (change && change !== existing.change) ||
    (affects && String(affects === 'all' ? [] : affects) !== String(existing.affects ?? [])) ||
    (existing.documents[draft.language] && summary && summary !== existing.summary?.[draft.language])
  return other ? { code: 'version-exists' } : undefined
}

function lack(request: PublishRequest, before: NoticeVersion | undefined): PublishFault | undefined {
  const { effective, change, affects, summary } = request
  if (!effective) return { code: 'needs-effective' }
  if (before && effective < before.effective)
    return { code: 'before-predecessor', version: before.version, effective: before.effective }
  if (before && !change) return { code: 'needs-change' }
  if (affects && affects !== 'all' && change && change !== 'material') return { code: 'affects-without-material' }
  if (!before || change !== 'material') return undefined
  if (!summary) return { code: 'needs-summary' }
  return affects && affects.length > 0 ? undefined : { code: 'needs-affects' }
}

function needsSummary({ change }: NoticeVersion, before: NoticeVersion | undefined): boolean {
  return before !== undefined && change === 'material'
}

function compose({ draft, version, waived }: PublishRequest, effective: string, published: string, before?: string) {
  const { format, id, language, title, controller, dpo, blocks } = draft
  return {
    format,
    id,
    language,
    title,
    version,
    effective,
    published,
    ...(before && { supersedes: before }),
    ...(controller && { controller }),
    ...(dpo && { dpo }),
    ...(waived.length > 0 && { waived: [...waived] }),
    blocks,
  }
}

function listVersion(request: PublishRequest, notice: Notice, sha256: string, existing?: NoticeVersion): NoticeVersion {
  const { language, id, version, effective, published } = notice
  const { document, page } = fileNames(id, version, language)
  const { affects, summary, change = 'material' } = request
  return {
    version,
    effective,
    ...(published && { published }),
    change,
    ...(affects && affects !== 'all' && { affects: [...affects] }),
    ...existing,
    ...((summary || existing?.summary) && {
      summary: { ...existing?.summary, ...(summary && { [language]: summary }) },
    }),
    documents: { ...existing?.documents, [language]: { href: document, sha256, page } },
  }
}

function place(
  { draft, now }: PublishRequest,
  manifest: NoticesManifest | undefined,
  entry: NoticeEntry | undefined,
  versions: readonly NoticeVersion[],
): NoticesManifest {
  const own: NoticeEntry = {
    id: draft.id,
    title: { ...entry?.title, [draft.language]: draft.title },
    versions: [...versions],
  }
  const others = manifest?.notices ?? []
  // A copy that is older than one seen before is not believed, so that the clock of another computer must not count.
  const last = Date.parse(manifest?.updated ?? '') || 0
  const notices = entry ? others.map((one) => (one === entry ? own : one)) : [...others, own]
  return { format: 'yinyom-notices/1', updated: new Date(Math.max(now, last + 1)).toISOString(), notices }
}
