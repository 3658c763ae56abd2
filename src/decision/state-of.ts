import { isAsked, isConsent } from '../model/category.ts'
import { answerIn, isValid, wasAsked } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { isServiceAsked } from '../config/resolve-config.ts'
import type { Config } from '../config/resolve-config.ts'
import type { Reason, ConsentState } from './quick-state.ts'

/**
 * The choices in force and the reasons to ask. Pure and total. `noticeAffects` lists the category ids that a material
 * change of the notice since the record touches.
 *
 * A new service asks only where its category was granted: asking again about what was refused would be nagging
 * (rule B10). Until it is answered its category waits too, because a page may mark elements by category alone; the
 * services that were granted before go on.
 */
export function stateOf(
  config: Config,
  record: ConsentRecord | undefined,
  now: number,
  noticeAffects: readonly string[] = [],
): ConsentState {
  // Nothing that a page has put on Object.prototype is an answer.
  const choices: Record<string, boolean> = Object.create(null)
  const reasons = new Set<Reason>()
  const asks = new Set<string>()
  const expired = record !== undefined && !isValid(record, now)
  const valid = expired ? undefined : record
  // A record may know single services only ("always" in a placeholder): the categories were never asked.
  const answered = config.categories.some(
    (category) => isAsked(category) && answerIn(record, category.id) !== undefined,
  )
  const fresh = answered && !expired
  if (!answered) reasons.add('never-asked')
  else if (expired) reasons.add('expired')

  for (const category of config.categories) {
    const { id, services } = category
    if (!isAsked(category)) {
      choices[id] = true
      // What needs consent may not run where nobody can be asked.
      for (const service of services) choices[service.id] = !isConsent(service.legalBasis)
      continue
    }
    const given = answerIn(valid, id)
    const affected = noticeAffects.includes(id)
    const granted = [category, ...services].some((one) => answerIn(valid, one.id) === true)
    const changed = affected && granted
    if (given !== undefined) choices[id] = given && !changed
    if (given === undefined || changed) {
      asks.add(id)
      if (fresh) reasons.add(changed ? 'notice-changed' : 'new-category')
    }
    for (const service of services) {
      const own = affected ? undefined : answerIn(valid, service.id)
      if (!isServiceAsked(category, service)) choices[service.id] = true
      else if (own !== undefined) choices[service.id] = own
      else if (given === false || changed) choices[service.id] = false
      else if (given && valid && wasAsked(valid, service.id)) choices[service.id] = true
      else if (given) {
        asks.add(id)
        reasons.add('new-service')
        choices[id] = false
      }
    }
  }
  if (!asks.size) return { status: 'decided', reasons: [], choices, asks: [] }
  return { status: answered ? 'stale' : 'unset', reasons: [...reasons], choices, asks: [...asks] }
}
