import { isConsent } from '../../../src/model/category.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { Refuse } from './refuse.ts'

/** What was answered: each purpose by itself, and the whole beside the action and the state. */
export function checkPurposes(receipt: ConsentReceipt, refuse: Refuse): void {
  const { event, purposes } = receipt
  // A placeholder may let in a frame whose category the configuration does not know.
  if (!purposes.length && event.action !== 'allow_once') refuse('purposes', 'an empty list', 'at least one purpose')
  checkEach(purposes, refuse)
  const state = stateOf(receipt)
  if (event.state !== state) {
    refuse('event.state', `"${event.state}"`, `"${state}", which follows from the action and the purposes`)
  }
  checkAction(receipt, refuse)
}

function checkEach(purposes: ConsentReceipt['purposes'], refuse: Refuse): void {
  const seen = new Set<string>()
  for (const [at, { id, service, basis, state }] of purposes.entries()) {
    const name = service ? `${id}/${service}` : id
    if (seen.has(name)) refuse(`purposes[${at}]`, `"${name}" twice`, 'each purpose once')
    seen.add(name)
    const isAsked = isConsent(basis)
    if (isAsked && state === 'always_on') {
      refuse(`purposes[${at}].state`, '"always_on"', `an answer: the basis "${basis}" is asked`)
    }
    if (!isAsked && state !== 'always_on') {
      refuse(`purposes[${at}].state`, `"${state}"`, `"always_on": the basis "${basis}" is disclosed, not asked`)
    }
  }
}

/** `withdraw` says that something was taken back, whatever else is still given. */
function stateOf({ event, purposes }: ConsentReceipt): ConsentReceipt['event']['state'] {
  const states = purposes.map(({ state }) => state)
  if (event.action === 'withdraw') return 'withdrawn'
  return states.includes('given') ? 'given' : states.includes('withdrawn') ? 'withdrawn' : 'refused'
}

function checkAction({ event, purposes, signals, ui }: ConsentReceipt, refuse: Refuse): void {
  const asked = purposes.filter(({ basis }) => isConsent(basis))
  const isGiven = asked.some(({ state }) => state === 'given')
  // Global Privacy Control may leave off all that there is to ask.
  if (event.action === 'accept_all' && asked.length && !isGiven && !signals.gpc) {
    refuse('event.action', '"accept_all"', 'an action that fits purposes none of which is given')
  }
  // A banner that asks about something new leaves the other answers alone.
  const reasons = ui.surface === 'banner' ? (ui.reasons ?? []) : []
  const isNarrow = reasons.length > 0 && !reasons.includes('never-asked') && !reasons.includes('expired')
  if (event.action === 'reject_all' && isGiven && !isNarrow) {
    refuse('event.action', '"reject_all"', 'an action that fits purposes one of which is given')
  }
}
