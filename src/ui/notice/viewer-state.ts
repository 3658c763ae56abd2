import type { FormatStyle } from '../../i18n/format-style.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Notice } from '../../notices/format/notice.ts'
import type { NoticeEntry, NoticeVersion } from '../../notices/format/notices-manifest.ts'
import type { Compared } from './compare/compare.tsx'
import type { NoticeFailure } from './load-notice.ts'
import type { NoticePart } from './outline.ts'
import type { NoticePorts, NoticeTarget } from './notice-ports.ts'
import type { Hit } from './panel/search-text.ts'

export type Panel = 'contents' | 'versions' | 'rights' | 'hits'

/** The chunk with what a reader may want besides reading. */
export type PanelKit = typeof import('./panel/panel-kit.tsx')

/** All that is on the screen follows from this. */
export interface ViewerState {
  readonly isOpen: boolean
  /** Part of the page, not a dialog. */
  readonly inline: boolean
  readonly locale: 'th' | 'en'
  readonly t: Translate
  readonly entry?: NoticeEntry
  readonly version?: NoticeVersion
  /** Language of the document on the screen. */
  readonly language: string
  readonly notice?: Notice | undefined
  readonly parts: readonly NoticePart[]
  readonly failed?: NoticeFailure | undefined
  /** Address of the page that can be read without us. */
  readonly page?: string | undefined
  readonly compared?: { readonly of: Compared; readonly chunk: typeof import('./compare/compare.tsx') } | undefined
  readonly onlyChanged: boolean
  readonly panel?: Panel | undefined
  /** The panels besides the contents, once they are here. */
  readonly kit?: PanelKit
  readonly query: string
  readonly hits: readonly Hit[]
  /** Step of the text size. */
  readonly size: number
  /** What has just been done, for the status line. */
  readonly said: string
}

/** Factors of the text size. */
export const SIZES = [0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const

/** What the components may do. */
export interface ViewerActions {
  readonly ports: NoticePorts
  set(changes: Partial<ViewerState>): void
  /** Reads another version, or in another language; what is left out stays. */
  read(target?: NoticeTarget & { readonly language?: string }): Promise<void>
  compare(before: string, after: string): Promise<void>
  search(query: string): void
  /** Calls `work` with the part that is loaded at its first use. */
  withKit(work: (kit: PanelKit) => void): void
  goTo(id: string): void
  showHit(hit: Hit): void
  copyLink(id: string): void
  agreed(): string | undefined
  close(): void
}

export interface ViewProps {
  readonly state: ViewerState
  readonly actions: ViewerActions
}

/** How dates and numbers of ours are written. */
export function styleOf({ state: { locale }, actions: { ports } }: ViewProps): FormatStyle {
  const { digits, calendar } = ports.config.ui
  return { locale, digits, calendar }
}
