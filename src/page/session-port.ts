import type { OpenOptions, Surface, Yinyom } from '../consent.ts'
import type { Gesture } from '../model/consent-receipt.ts'
import type { Decision } from '../model/decision.ts'
import type { PlainDraft } from '../model/plain-draft.ts'
import type { SpecialWords } from '../ui/banner/banner-content.ts'

/** The verbs of the public object that the session carries out. */
export type Verbs = Pick<Yinyom, 'acceptAll' | 'rejectAll' | 'save' | 'withdraw' | 'reset' | 'receipts' | 'flush'>

/** All that comes with or after a decision, loaded when it is first needed. One per page. */
export interface Session {
  /** Applies the decision at once; resolved when its receipt is on the device. */
  decide(decision: Decision): Promise<void>
  /** Does for an answer that the first file took what follows a decision. */
  confirm(draft: PlainDraft): void
  /** Resolved when the last decision's receipt is on the device. */
  settled(): Promise<void>
  /** Takes up what the last page left, and looks whether this one is as it should be. */
  catchUp(): void
  onTabMessage(message: unknown): void
  /** The cookie is not what it was. */
  syncFromCookie(): void
  /** What the banner says otherwise than at the first question. */
  words(): SpecialWords
  /** Runs the settings chunk ahead of the click. */
  preload(): void
  open(surface: Surface, options?: OpenOptions): Promise<void>
  close(): void
  /** Puts the notice into the places of the page that want it; may be called again when there are more. */
  mountNotices(): Promise<void>
  /** Fills the places of the page that want the table of cookies; may be called again when there are more. */
  mountCookies(): Promise<void>
  /** Tells the owner of the page what of it waits, and what does not. */
  check(): Promise<void>
  /** Puts placeholders in the place of frames that wait. */
  mountPlaceholders(): void
  /** The verbs of the API, for an act of which the browser says this. */
  verbs(gesture: Gesture): Verbs
}
