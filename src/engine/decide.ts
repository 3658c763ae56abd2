import { isAsked, isConsent } from '../model/category.ts'
import type { Choices } from '../model/choices.ts'
import { holds, serviceMark } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { isServiceAsked } from './config.ts'
import type { Config } from './config.ts'

/** Why the visitor is asked. */
export type Reason = 'never-asked' | 'expired' | 'new-category' | 'new-service' | 'notice-changed'
export type Status = 'unset' | 'decided' | 'stale'

/** What is so at this moment. */
export interface Standing {
  /** `unset`: never answered. `stale`: answered, but something must be asked. */
  readonly status: Status
  readonly reasons: readonly Reason[]
  /** In force now, by category and service id; what is absent was never asked and may not run. */
  readonly choices: Choices
  /** Ids of the categories to ask about; the others keep their answer. */
  readonly asks: readonly string[]
}

/**
 * The choices in force and the reasons to ask. Pure and total. `noticeAffects` lists the category ids that a material
 * change of the notice since the record touches.
 *
 * A new service asks only where its category was granted: asking again about what was refused would be nagging
 * (rule B10). Until it is answered its category waits too, because a page may mark elements by category alone; the
 * services that were granted before go on.
 */
export function decide(
  config: Config,
  record: ConsentRecord | undefined,
  now: number,
  noticeAffects: readonly string[] = [],
): Standing {
  const choices: Record<string, boolean> = {}
  const reasons = new Set<Reason>()
  const asks: string[] = []
  const expired = record !== undefined && !holds(record, now)
  // A record may know single services only ("always" in a placeholder): the categories were never asked.
  const answered = config.categories.some(
    (category) => isAsked(category) && answerOf(record, category.id) !== undefined,
  )
  if (!answered) reasons.add('never-asked')
  else if (expired) reasons.add('expired')

  const ask = (id: string, reason?: Reason) => {
    if (reason) reasons.add(reason)
    if (!asks.includes(id)) asks.push(id)
  }

  for (const category of config.categories) {
    if (!isAsked(category)) {
      choices[category.id] = true
      // What needs consent may not run where nobody can be asked.
      for (const service of category.services) if (!isConsent(service.legalBasis)) choices[service.id] = true
      continue
    }
    const given =
      record && !expired && Object.hasOwn(record.choices, category.id) ? record.choices[category.id] : undefined
    const changed = noticeAffects.includes(category.id)
    if (given === undefined) ask(category.id, answered && !expired ? 'new-category' : undefined)
    else choices[category.id] = given && !changed
    if (changed && given) ask(category.id, 'notice-changed')

    for (const service of category.services) {
      if (!isServiceAsked(category, service)) {
        choices[service.id] = true
        continue
      }
      const state = expired || changed ? undefined : record?.services[serviceMark(service.id)]
      if (state) choices[service.id] = state === 'asked' ? given === true : state === 'granted'
      else if (given === false) choices[service.id] = false
      else if (given && !changed) {
        ask(category.id, 'new-service')
        choices[category.id] = false
      }
    }
  }
  const status = !answered ? 'unset' : asks.length ? 'stale' : 'decided'
  // Nothing to ask, where every category is told: no question without a choice.
  return {
    status: asks.length ? status : 'decided',
    reasons: asks.length ? [...reasons] : [],
    choices: Object.freeze(choices),
    asks,
  }
}

function answerOf(record: ConsentRecord | undefined, id: string): boolean | undefined {
  return record && Object.hasOwn(record.choices, id) ? record.choices[id] : undefined
}
