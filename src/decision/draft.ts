import { own } from '../model/own.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { Decision, ReceiptDraft } from '../model/decision.ts'
import type { Outcome } from './plan-decision.ts'
import type { ConsentState } from './quick-state.ts'

/** What a draft says of the page beside the decision and its outcome. */
export interface DraftPage {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  /** What was in force before. */
  readonly state: ConsentState
  readonly lang: string
  /** Global Privacy Control of this browser, honoured or not. */
  readonly gpc: boolean
  readonly withdrawal: string
  readonly widget: string
  /** The valid configuration as its owner wrote it, for its hash. */
  readonly input: ConfigInput
  /** The document on offer, where it is known. */
  readonly notice?: ReceiptDraft['notice']
}

/** All that the receipt of a decision is made from. Pure. */
export function draftOf(decision: Decision, outcome: Outcome, page: DraftPage): ReceiptDraft {
  const { action, surface, layer, shown, gesture, actor = 'pii_principal', ageBand } = own(decision)
  const { id, time, state, lang, gpc, withdrawal, widget, input, notice } = page
  return {
    id,
    time,
    record: outcome.record,
    purposes: outcome.purposes,
    state: outcome.state,
    stored: action !== 'allow_once',
    action,
    surface,
    layer,
    lang,
    reasons: surface === 'banner' ? state.reasons : [],
    gpc,
    actor,
    withdrawal,
    widget,
    config: input,
    ...(shown && { shown }),
    ...(gesture && { gesture }),
    ...(ageBand && { ageBand }),
    ...(input.site && { site: input.site }),
    ...(notice && { notice }),
  }
}
