import type { VNode } from 'preact'
import type { FormatStyle } from '../../i18n/format-style.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { NoticeDiff } from '../../notices/diff/diff.ts'
import type { Notice } from '../../notices/format/notice.ts'
import type { NoticeEntry, NoticeVersion } from '../../notices/format/notices-manifest.ts'
import type { NoticeFailure } from './load-notice.ts'
import type { NoticePart } from './outline.ts'
import type { NoticePorts, NoticeTarget } from './notice-ports.ts'
import type { Hit } from './panel/search-text.ts'
import type { TextPiece } from './pieces.ts'

export type Panel = 'contents' | 'versions' | 'rights' | 'hits'

/** Finds words in the text on the screen and marks them there. */
export interface Finder {
  /** Ends an earlier search. Undefined where a later one has ended this one. */
  find(query: string): Promise<readonly Hit[] | undefined>
  /** Marks one of the hits before the others. */
  mark(hit: Hit): void
  /** Takes off all marks. */
  clear(): void
}

/** Two versions and what lies between them. */
export interface Compared {
  readonly before: Notice
  readonly after: Notice
  readonly diff: NoticeDiff
  /** The lines of the later version by their place, for those that have not changed. */
  readonly lines: ReadonlyMap<string, { readonly text: string; readonly label?: string }>
}

export interface ComparisonProps {
  readonly of: Compared
  readonly t: Translate
  /** Leave out what has not changed. */
  readonly onlyChanged: boolean
  /** An unchanged section, by its anchor. */
  readonly part: (anchor: string) => readonly TextPiece[]
}

/** A line of the contents of a comparison. */
export interface ChangedItem {
  readonly id: string
  readonly name: string
  readonly level: number
  readonly kind: string
}

/** The chunk with what a reader may want besides reading. */
export interface PanelPart {
  readonly css: string
  Panel(props: ViewProps): VNode
  createFinder(units: () => readonly Element[]): Finder
  /** Size, language, paper and file. */
  MoreTools(props: ViewProps): VNode
}

/** The chunk that compares. */
export interface ComparePart {
  readonly css: string
  compareNotices(before: Notice, after: Notice): Compared
  changedItems(of: Compared, onlyChanged: boolean, t: Translate): readonly ChangedItem[]
  /** Both versions in one text. */
  comparedPieces(props: ComparisonProps): Iterable<TextPiece>
  ComparedHead(props: ViewProps): VNode
}

/** The parts of the viewer that come later, each a chunk of its own. */
export interface NoticeParts {
  /** The part that compares. */
  comparing(): Promise<ComparePart>
  /** The panels besides the contents, and the tools for the whole text. */
  panels(): Promise<PanelPart>
}

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
  /** Address of the page that can be read without us, where there is one. */
  readonly page?: string | undefined
  readonly compared?: { readonly of: Compared; readonly chunk: ComparePart } | undefined
  readonly onlyChanged: boolean
  readonly panel?: Panel | undefined
  /** Which tools are open on a narrow screen; a wide one shows all. */
  readonly tools?: 'finding' | 'menu' | undefined
  /** The panels besides the contents and the rest of the tools, once they are here. */
  readonly kit?: PanelPart
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
  withKit(work: (kit: PanelPart) => void): void
  goTo(id: string): void
  showHit(hit: Hit): void
  copyLink(id: string): void
  agreed(): string | undefined
  /** The whole text on the screen for paper: nothing in it can be clicked. */
  paper(): readonly VNode[]
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
