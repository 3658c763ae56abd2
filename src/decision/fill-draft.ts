import { own } from '../model/own.ts'
import { checkConfig } from '../config/check-config.ts'
import { resolveConfig } from '../config/resolve-config.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import type { PlainDraft } from '../model/plain-draft.ts'
import { draftOf } from './draft.ts'
import { planDecision } from './plan-decision.ts'
import { stateOf } from './state-of.ts'

/**
 * Makes the whole draft of an answer that the first file took. Pure: the draft carries the configuration of its page,
 * so a later page makes the same one.
 */
export function fillDraft(plain: PlainDraft): ReceiptDraft {
  const { id, time, action, surface, shown, gesture, record, lang, gpc, withdrawal, widget } = own(plain)
  const { input } = checkConfig([{ from: '', value: plain.config }], () => {})
  const config = resolveConfig(input)
  const state = stateOf(config, undefined, time)
  const decision = { action, surface, layer: 1, ...(shown && { shown }), ...(gesture && { gesture }) } as const
  const outcome = planDecision({ config, record: undefined, state, gpc: false }, decision, time, record)
  return draftOf(decision, { ...outcome, record }, { id, time, state, lang, gpc, withdrawal, widget, input })
}

/** Whether a draft is one that the first file wrote. */
export function isPlain(draft: ReceiptDraft | PlainDraft): draft is PlainDraft {
  return Object.hasOwn(draft, 'plain')
}
