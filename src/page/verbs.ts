import type { Aftermath } from './follow-up.ts'
import type { Choices, DecisionOptions, Yinyom } from '../consent.ts'
import type { Engine } from '../decision/commit.ts'
import type { Decision } from '../model/decision.ts'

/** The verbs of the public object that the actor carries out. */
export type Verbs = Pick<Yinyom, 'acceptAll' | 'rejectAll' | 'save' | 'withdraw' | 'reset' | 'receipts' | 'flush'>

export function createVerbs(
  engine: Engine,
  aftermath: Aftermath,
  commit: (decision: Decision) => Promise<void>,
): Verbs {
  async function decide(action: Decision['action'], options: DecisionOptions = {}, choices?: Choices): Promise<void> {
    if ((options.actor === 'guardian') !== Boolean(options.ageBand)) {
      throw new TypeError('Yinyom: actor "guardian" and ageBand ("under_10" or "10_to_20") go together.')
    }
    const { actor, ageBand } = options
    await commit({
      action,
      surface: 'api',
      layer: 1,
      ...(choices && { choices }),
      ...(actor && { actor }),
      ...(ageBand && { ageBand }),
    })
  }

  return {
    acceptAll: (options) => decide('accept_all', options),
    rejectAll: (options) => decide('reject_all', options),
    save: (choices, options) => decide('save_choices', options, choices),
    withdraw: (ids, options) => decide('withdraw', options, ids && Object.fromEntries(ids.map((id) => [id, false]))),
    receipts: async () => (await aftermath.receipts()).map(({ receipt }) => receipt),
    flush: aftermath.flush,
    async reset() {
      engine.reset()
      await aftermath.forget()
    },
  }
}
