import type { NoticeVersion } from '../../notices/format/notices-manifest.ts'
import { loadNotice } from './load-notice.ts'
import type { NoticeFailure } from './load-notice.ts'
import type { NoticePorts, NoticeTarget } from './notice-ports.ts'
import { isNarrow } from './is-narrow.ts'
import { outlineOf } from './outline.ts'
import { pickEntry, pickLanguage, pickVersion } from './pick-version.ts'
import type { NoticeParts, ViewerState } from './viewer-state.ts'

export interface ReadingOptions {
  readonly ports: NoticePorts & NoticeParts
  readonly state: () => ViewerState
  readonly set: (changes: Partial<ViewerState>) => void
  /** Puts on the style of a part that came later. */
  readonly dress: (css: string) => void
  /** The text on the screen is about to go. */
  readonly leave: () => void
  /** Another text is on the screen; `anchor` as it was asked for. */
  readonly arrive: (anchor?: string) => Promise<void>
}

/** Gets documents onto the screen: one version, or two side by side. The last call wins. */
export interface Reading {
  read(next?: NoticeTarget & { readonly language?: string }): Promise<void>
  compare(before: string, after: string): Promise<void>
  /** Forgets what was asked for; what is under way comes to nothing. */
  stop(): void
}

// oxlint-disable-next-line max-lines-per-function -- one turn-taking over the last request, each step a short function
export function createReading({ ports, state, set, dress, leave, arrive }: ReadingOptions): Reading {
  const { config } = ports
  let manifestAddress = document.baseURI
  let target: NoticeTarget = {}
  let turn = 0

  function fail(failed: NoticeFailure, subject: string, cause?: unknown, page?: string): void {
    ports.report({ code: failed, subject, cause })
    leave()
    set({ failed, page, notice: undefined, parts: [], compared: undefined })
  }

  async function load(version: NoticeVersion, language: string) {
    const { href, sha256, page } = version.documents[language]!
    const url = new URL(href, manifestAddress).href
    return { ...(await loadNotice(url, sha256)), url, page: page && new URL(page, manifestAddress).href }
  }

  async function read(next: NoticeTarget & { readonly language?: string } = {}): Promise<void> {
    const own = ++turn
    const { compareWith, anchor, ...rest } = next
    target = { ...target, ...rest }
    let found
    try {
      found = await ports.manifest()
    } catch (cause) {
      if (own === turn) fail('notice-unreachable', 'notices.manifest', cause)
      return
    }
    if (own !== turn) return
    manifestAddress = found.address
    const entry = pickEntry(found.manifest, target.id, config.notices?.id)
    const version = entry && pickVersion(entry, target.version, Date.now())
    if (!entry || !version) return fail('notice-unlisted', [target.id, target.version].filter(Boolean).join(' '))
    const shown = state()
    const language = pickLanguage(version, [next.language ?? '', ports.view().locale, shown.language])
    if (version === shown.version && language === shown.language && shown.notice) {
      leave()
      set({ compared: undefined, failed: undefined })
    } else {
      const loaded = await load(version, language)
      if (own !== turn) return
      set({ entry, version, language, page: loaded.page })
      if (!loaded.notice) return fail(loaded.failed!, loaded.url, loaded.cause, loaded.page)
      leave()
      set({ notice: loaded.notice, parts: outlineOf(loaded.notice), failed: undefined, compared: undefined })
    }
    await arrive(anchor)
    if (own === turn && compareWith && compareWith !== version.version) return compare(compareWith, version.version)
  }

  async function compare(before: string, after: string): Promise<void> {
    const own = ++turn
    const { entry, language: now } = state()
    const [older, newer] = [before, after].map((one) => entry?.versions.find(({ version }) => version === one))
    const languages = Object.keys(older?.documents ?? {}).filter((one) => one in (newer?.documents ?? {}))
    const language = languages.includes(now) ? now : languages[0]
    // The reader keeps the text that is on the screen.
    if (!language) return ports.report({ code: 'notice-unlisted', subject: `${before} / ${after}` })
    let chunk
    try {
      chunk = await ports.comparing()
    } catch (cause) {
      return ports.report({ code: 'chunk-failed', subject: 'notice-diff', cause })
    }
    const loaded = await Promise.all([load(older!, language), load(newer!, language)])
    if (own !== turn) return
    const bad = loaded.find(({ notice }) => !notice)
    if (bad) return fail(bad.failed!, bad.url, bad.cause, bad.page)
    dress(chunk.css)
    const [one, other] = loaded.map(({ notice }) => notice!)
    leave()
    target = { ...target, version: after }
    set({
      failed: undefined,
      compared: { of: chunk.compareNotices(one!, other!), chunk },
      version: newer!,
      language,
      notice: other,
      parts: outlineOf(other!),
      page: loaded[1]!.page,
      onlyChanged: true,
      panel: state().panel && !isNarrow() ? 'contents' : undefined,
    })
    await arrive()
  }

  return {
    read,
    compare,
    stop() {
      turn++
      target = {}
    },
  }
}
