import type { Config } from '../config/resolve-config.ts'
import type { NoticeBearing } from '../decision/commit.ts'
import type { Trouble } from '../model/problem.ts'
import { isAsked } from '../model/category.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import type { Locale } from '../model/locale.ts'
import { startOfDay } from '../notices/format/notice-day.ts'
import type { Translate } from '../i18n/translate.ts'
import { createNotices } from './site-notice.ts'
import { noticeSentence } from '../ui/banner/notice-sentence.ts'
import type { FoundManifest } from '../ui/notice/notice-ports.ts'
import type { ViewNotice } from '../ui/surface.ts'

export interface AgreementPorts {
  readonly config: Config
  readonly record: () => ConsentRecord | undefined
  readonly locale: () => Locale
  /** Has the record checked again from this moment on; screen and scripts follow where that changes anything. */
  readonly recheck: (at: number | undefined) => void
  /** What surfaces say of the notice may be something else now. */
  readonly changed: () => void
  readonly signal: AbortSignal
  readonly report: (trouble: Trouble) => void
}

/** What the site's notice means for this visitor: whom it asks again, from when, and what it says in a receipt. */
export interface Agreement {
  /** Ids of the categories that a material change has touched since the record; undefined while nothing is known. */
  affects(record: ConsentRecord | undefined): readonly string[] | undefined
  bearing(): Omit<NoticeBearing, 'affects'>
  /** What has changed, in a sentence. */
  sentence(t: Translate): string
  view(record: ConsentRecord | undefined): ViewNotice | undefined
  /** Brings the record in line with what is known now; to be called when that may have changed. */
  reconsider(): void
  /** Looks for a newer manifest where it is time to. */
  refresh(): Promise<void>
  /** The manifest, as soon as one is known. Rejects where there is none to be had. */
  manifest(): Promise<FoundManifest>
  /** A draft from before the manifest was known gets the notice that was on offer. */
  complete(draft: ReceiptDraft): Promise<ReceiptDraft>
}

/** A timer that is longer than this is set again: phones sleep, and long timers overflow. In ms. */
const LONGEST = 3_600_000

/** Chunk entry, loaded where the configuration names a manifest. */
export function createAgreement(ports: AgreementPorts): Agreement {
  const { config, signal, report } = ports
  const notices = createNotices({
    notices: config.notices!,
    name: config.cookie.name,
    mayKeep: () => !!ports.record(),
    report,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))

  function affects(record: ConsentRecord | undefined): readonly string[] | undefined {
    const known = notices.state(record)
    return known?.affects === 'all' ? config.categories.filter(isAsked).map(({ id }) => id) : known?.affects
  }

  /** Whether anything that was granted is among these categories. */
  function isGranted(record: ConsentRecord, ids: readonly string[]): boolean {
    return config.categories.some(
      (category) => ids.includes(category.id) && [category, ...category.services].some(({ id }) => record.choices[id]),
    )
  }

  function reconsider(): void {
    clearTimeout(timer)
    const record = ports.record()
    const known = notices.state(record)
    if (signal.aborted || !known) return
    const next = known.announced && startOfDay(known.announced.effective) - Date.now()
    if (next !== undefined) timer = setTimeout(reconsider, Math.min(next, LONGEST))
    if (!record) return
    const all = config.categories.map(({ id }) => id)
    if (isGranted(record, affects(record)!)) ports.recheck(record.decidedAt)
    else ports.recheck(isGranted(record, all) ? known.asksAt : undefined)
  }

  return {
    affects,
    reconsider,
    bearing() {
      const offered = notices.offered(Date.now(), ports.locale())
      return { notice: notices.inForce(), ...(offered && { offered }) }
    },
    sentence: (t) => noticeSentence(t, config, ports.locale(), notices.state(undefined)?.offered),
    view(record) {
      const known = notices.state(record)
      if (!known) return undefined
      const { id, offered, agreed, change, announced } = known
      return { id, offered, agreed, change, announced }
    },
    async refresh() {
      if (document.readyState !== 'complete') {
        await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }))
      }
      await notices.refresh()
      reconsider()
      ports.changed()
    },
    async manifest() {
      const manifest = notices.current() ?? (await notices.refresh())
      if (!manifest) throw new Error('unreachable')
      return { address: notices.address, manifest }
    },
    async complete(draft) {
      if (draft.notice) return draft
      await notices.refresh()
      const notice = notices.offered(draft.time, draft.lang)
      return notice ? { ...draft, notice } : draft
    },
  }
}
