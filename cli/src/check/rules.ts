import type { Check } from './check.ts'
import type { Rule } from './finding.ts'
import { cookieRules } from './rules/cookies.ts'
import { collectedRules } from './rules/collected.ts'
import { editionRules } from './rules/edition.ts'
import { partyRules } from './rules/parties.ts'
import { purposeRules } from './rules/purposes.ts'
import { recipientRules } from './rules/recipients.ts'
import { rightsRules } from './rules/rights.ts'
import { wordRules } from './rules/words.ts'

/** Every rule with how it is tried, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [
  ...partyRules,
  ...purposeRules,
  ...collectedRules,
  ...recipientRules,
  ...rightsRules,
  ...cookieRules,
  ...editionRules,
  ...wordRules,
]

/** Every rule by its id, section of the law, severity and words. */
export const RULES: readonly Rule[] = CHECKS.map(({ id, law, severity, message, why, remedy }) => ({
  id,
  law,
  severity,
  message,
  why,
  remedy,
}))
