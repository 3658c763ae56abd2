import { isAsked, isConsent } from '../model/category.ts'
import type { Choices } from '../model/choices.ts'
import { answerIn, isValid, mustRecheck } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { askedMarks } from '../config/resolve-config.ts'
import type { FirstConfig } from '../config/resolve-config.ts'

/** Why the visitor is asked. */
export type Reason = 'never-asked' | 'expired' | 'new-category' | 'new-service' | 'notice-changed'
export type Status = 'unset' | 'decided' | 'stale'

/** What is so at this moment. */
export interface ConsentState {
  /** `unset`: never answered. `stale`: answered, but something must be asked. */
  readonly status: Status
  readonly reasons: readonly Reason[]
  /** In force now, by category and service id; what is absent was never asked and may not run. */
  readonly choices: Choices
  /** Ids of the categories to ask about; the others keep their answer. */
  readonly asks: readonly string[]
}

/**
 * The two plain cases, which are nearly all page views: never asked, or an answer that covers exactly what the
 * configuration asks. Undefined for the others, which `decide` knows; on these two the two agree.
 */
export function quickState(
  config: FirstConfig,
  record: ConsentRecord | undefined,
  now: number,
): ConsentState | undefined {
  const asks = config.categories.filter(isAsked).map(({ id }) => id)
  if (record) {
    const covered = isValid(record, now) && !mustRecheck(record, now) && record.asked === askedMarks(config)
    if (!covered || asks.some((id) => answerIn(record, id) === undefined)) return undefined
  }
  // Nothing that a page has put on Object.prototype is an answer.
  const choices: Record<string, boolean> = Object.create(null)
  for (const category of config.categories) {
    const asked = asks.includes(category.id)
    const own = !asked || answerIn(record, category.id)
    if (own !== undefined) choices[category.id] = own
    for (const service of category.services) {
      // What needs consent may not run where nobody can be asked.
      const answer = !isConsent(service.legalBasis) || (asked && (answerIn(record, service.id) ?? own))
      if (answer !== undefined) choices[service.id] = answer
    }
  }
  return record || !asks.length
    ? { status: 'decided', reasons: [], choices, asks: [] }
    : { status: 'unset', reasons: ['never-asked'], choices, asks }
}
