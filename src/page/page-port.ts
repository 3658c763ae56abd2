import type { OpenOptions, Surface } from '../consent.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import type { FirstConfig } from '../config/resolve-config.ts'
import type { Gate, GateRef } from '../gate/gate.ts'
import type { Translate, Words } from '../i18n/translate.ts'
import type { Decision } from '../model/decision.ts'
import type { Trouble } from '../model/problem.ts'
import type { Session } from './session-port.ts'
import type { Store } from './store.ts'

/** One configuration at work on one page, as the chunks see it. The state is in the store. */
export interface Page {
  readonly config: FirstConfig
  /** The valid configuration as its owner wrote it, once it has been checked. */
  readonly input: ConfigInput | undefined
  readonly sources: readonly ConfigSource[]
  readonly store: Store
  readonly gate: Gate
  /** Whether an element may run now. */
  readonly allows: (ref: GateRef) => boolean
  /** Global Privacy Control is on and honoured. */
  readonly gpc: boolean
  /** Nonce of the tag, for a page with a Content Security Policy. */
  readonly nonce: string | undefined
  /** Name of the cookie that holds the record. */
  readonly cookieName: string
  /** Aborted when the page is done with this configuration. */
  readonly signal: AbortSignal
  readonly root: () => ShadowRoot
  readonly translate: (parts: { readonly th: Words; readonly en: Words }) => Translate
  readonly report: (trouble: Trouble) => void
  /** Starts again, with the part of the configuration that is valid. */
  readonly restart: (input: ConfigInput) => Page
  /** Tells the site of a decision: Google's tags and `yinyom:decision`. Without one it was made in another tab. */
  readonly announce: (decision?: Pick<Decision, 'action' | 'surface'>) => void
  /** Hands work to the session, at once where it is here. */
  readonly act: <T>(work: (session: Session) => T | Promise<T>) => Promise<T>
  readonly decide: (decision: Decision) => Promise<void>
  readonly open: (surface: Surface, options?: OpenOptions) => Promise<void> | void
  /** Says in the banner that something has not worked yet. */
  readonly apologise: () => void
  readonly close: () => void
  readonly setLocale: (locale: string) => void
  readonly start: () => void
  readonly destroy: () => void
}
