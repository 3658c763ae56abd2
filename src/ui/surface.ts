import type { Config } from '../config/resolve-config.ts'
import type { ConsentState } from '../decision/quick-state.ts'
import type { Words } from '../i18n/translate.ts'
import type { Text } from '../model/category.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { Decision } from '../model/decision.ts'
import type { ChangeClass, NoticeVersion } from '../notices/format/notices-manifest.ts'
import type { OutboxEntry } from '../model/outbox-entry.ts'
import type { Trouble } from '../model/problem.ts'

/** What is so now, as surfaces read it. A new object after each change. */
export interface View extends ConsentState {
  readonly record: ConsentRecord | undefined
  readonly locale: 'th' | 'en'
  /** Global Privacy Control is on and honoured. */
  readonly gpc: boolean
  /** The browser keeps nothing: the choice holds for this page only. */
  readonly unkept: boolean
  /** How the answer stands to the site's notice; absent where there is none, or none is known. */
  readonly notice?: ViewNotice
}

/** The site's notice, as surfaces tell of it. */
export interface ViewNotice {
  readonly id: string
  /** The version in force. */
  readonly offered: NoticeVersion | undefined
  /** The version that the visitor's answer was given under. */
  readonly agreed: string | undefined
  /** The strictest change since then. */
  readonly change: ChangeClass | undefined
  /** The next version, which is not in force yet. */
  readonly announced: NoticeVersion | undefined
}

/** Names by the id of a category. */
export type FoundServices = { readonly [category: string]: readonly Text[] }

/** What a surface may ask of the rest; the root hands it over. */
export interface SurfacePorts {
  readonly config: Config
  /** Open shadow root that all surfaces share. */
  readonly root: ShadowRoot
  view(): View
  /** Calls `listener` after each change of the view. Returns the function that ends it. */
  subscribe(listener: () => void): () => void
  /** The one way to decide. Resolved when the receipt is on the device. */
  decide(decision: Decision): Promise<void>
  setLocale(locale: 'th' | 'en'): void
  /** The words of a language, from its own chunk. */
  words(locale: 'th' | 'en'): Promise<Words>
  receipts(): Promise<readonly OutboxEntry[]>
  /** Names of known services that have left something in this browser, by category; none where the site declares its own. */
  found(): Promise<FoundServices>
  report(trouble: Trouble): void
}

/** What the settings chunk gives back. */
export interface SettingsHandle {
  open(options?: { readonly category?: string | undefined }): Promise<void>
  close(): void
  destroy(): void
}

export type { HeldFrame } from '../gate/held-frame.ts'
