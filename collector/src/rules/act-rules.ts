import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { eventType } from '../../../src/model/event-type.ts'
import type { Refuse } from './refuse.ts'

/** How the decision was made: surface, gesture, recovery and type tell one story, and who decided does, too. */
export function checkAct(receipt: ConsentReceipt, refuse: Refuse): void {
  const { event, recovery, ui } = receipt
  checkGesture(receipt, refuse)
  const type = eventType({ surface: ui.surface, gesture: event.gesture, recovery })
  if (event.type !== type) {
    refuse('event.type', `"${event.type}"`, `"${type}", which follows from surface, gesture and recovery`)
  }
  checkShown(receipt, refuse)
  checkActor(receipt, refuse)
  checkPlace(receipt, refuse)
}

function checkGesture({ event, recovery, ui }: ConsentReceipt, refuse: Refuse): void {
  if (recovery === 'record') {
    if (event.gesture) refuse('event.gesture', 'a gesture', 'nothing with the recovery "record"')
    if (ui.surface !== 'unknown') refuse('ui.surface', `"${ui.surface}"`, '"unknown" with the recovery "record"')
    if (event.action !== 'save_choices') {
      refuse('event.action', `"${event.action}"`, '"save_choices" with the recovery "record"')
    }
    return
  }
  if (!event.gesture) refuse('event.gesture', 'nothing', 'what the browser reported about the act')
  if (ui.surface === 'unknown') refuse('ui.surface', '"unknown"', 'a surface, without the recovery "record"')
  if (ui.surface === 'api' && event.gesture?.trusted) {
    refuse('event.gesture.trusted', 'true', 'false with the surface "api", because a script made the call')
  }
}

function checkShown({ ui }: ConsentReceipt, refuse: Refuse): void {
  const isShown = ui.surface !== 'api' && ui.surface !== 'unknown'
  for (const key of ['content_sha256', 'layout'] as const) {
    const found = ui[key]
    if (isShown && !found) refuse(`ui.${key}`, 'nothing', `what was shown, with the surface "${ui.surface}"`)
    if (!isShown && found) refuse(`ui.${key}`, `"${found}"`, `nothing with the surface "${ui.surface}"`)
  }
}

/** PDPA s.20: who stands for a minor gives an age band; of anyone else it would be more than is needed (s.22). */
function checkActor({ event }: ConsentReceipt, refuse: Refuse): void {
  const isGuardian = event.actor === 'guardian'
  if (isGuardian && !event.principal_age_band) {
    refuse('event.principal_age_band', 'nothing', '"under_10" or "10_to_20" with the actor "guardian"')
  }
  if (!isGuardian && event.principal_age_band) {
    refuse('event.principal_age_band', event.principal_age_band, 'nothing without the actor "guardian"')
  }
}

/** Its place among the receipts of the device. */
function checkPlace({ prev, receipt_id, seq, supersedes, ui }: ConsentReceipt, refuse: Refuse): void {
  if ((prev === null) !== (seq === 1)) {
    refuse('prev', prev === null ? 'null' : `"${prev}"`, 'null with seq 1, otherwise a digest')
  }
  if (supersedes === undefined) return
  if (supersedes === receipt_id) refuse('supersedes', `"${supersedes}"`, 'the id of another receipt')
  if (prev === null || !ui.reasons?.includes('notice-changed')) {
    refuse('supersedes', `"${supersedes}"`, 'nothing, unless the notice has changed since an earlier receipt')
  }
}
