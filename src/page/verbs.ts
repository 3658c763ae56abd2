import { own } from '../model/own.ts'
import type { Choices, DecisionOptions } from '../consent.ts'
import type { Commit } from '../decision/commit.ts'
import type { Gesture } from '../model/consent-receipt.ts'
import type { Decision } from '../model/decision.ts'
import type { FollowUp } from './follow-up.ts'
import type { Verbs } from './session-port.ts'

export interface VerbPorts {
  readonly commit: Pick<Commit, 'reset'>
  readonly followUp: Pick<FollowUp, 'receipts' | 'flush' | 'forget'>
  /** Whether the configuration lets a guardian answer. */
  readonly guardian: boolean
  readonly decide: (decision: Decision) => Promise<void>
}

/** The verbs of the public object, for an act of which the browser says `gesture`. */
export function createVerbs({ commit, followUp, guardian, decide }: VerbPorts, gesture: Gesture): Verbs {
  async function act(action: Decision['action'], options: DecisionOptions = {}, choices?: Choices): Promise<void> {
    const { actor, ageBand } = own(options)
    if ((actor === 'guardian') !== Boolean(ageBand)) {
      throw new TypeError('Yinyom: actor "guardian" and ageBand ("under_10" or "10_to_20") go together.')
    }
    if (actor === 'guardian' && !guardian) {
      throw new TypeError('Yinyom: actor "guardian" needs "guardian": true in the configuration. Nothing was decided.')
    }
    await decide({
      action,
      surface: 'api',
      layer: 1,
      gesture,
      ...(choices && { choices }),
      ...(actor && { actor }),
      ...(ageBand && { ageBand }),
    })
  }

  return {
    acceptAll: (options) => act('accept_all', options),
    rejectAll: (options) => act('reject_all', options),
    save: (choices, options) => act('save_choices', options, choices),
    withdraw: (ids, options) => act('withdraw', options, ids && Object.fromEntries(ids.map((id) => [id, false]))),
    receipts: async () => (await followUp.receipts()).map(({ receipt }) => receipt),
    flush: followUp.flush,
    async reset() {
      commit.reset()
      await followUp.forget()
    },
  }
}
