/**
 * Which elements and faults a rule of the linter speaks of: its error is right where one of them is an error in the labels.
 * A rule that is not in this table and raises an error fails the tests, by name. An empty list: never an error of a notice.
 */
export const RULE_OF_VERDICT: Readonly<Record<string, readonly string[]>> = {
  'controller-missing': ['controller'],
  'controller-incomplete': ['controller'],
  'purposes-missing': ['purposes'],
  'purposes-bundled': ['bundled-purposes'],
  'legal-basis-missing': ['basis'],
  'legal-basis-in-prose': ['basis'],
  'legal-basis-not-mapped': ['basis'],
  'purpose-without-basis': ['basis'],
  'data-missing': ['data'],
  'sensitive-unflagged': ['sensitive'],
  'retention-missing': ['retention'],
  'retention-logs-only': ['retention'],
  'item-without-retention': ['retention'],
  'recipients-missing': ['recipients'],
  'vendor-abroad-without-transfer': ['transfer'],
  'rights-heading-missing': ['rights'],
  'right-access-missing': ['access'],
  'right-portability-missing': ['portability'],
  'right-object-missing': ['object'],
  'right-erase-missing': ['erase'],
  'right-restrict-missing': ['restrict'],
  'right-rectify-missing': ['rectify'],
  'right-withdraw-missing': ['withdraw'],
  'right-complain-missing': ['complain'],
  'implied-consent': ['implied-consent', 'bundled-consent'],
  'cookie-claim-false': ['false-cookie-claim'],
  // `publish` supplies them: they are no errors of `check`.
  'version-missing': [],
  'effective-missing': [],
}

/** Elements whose being missing is an error: the law asks for them and they are not there at all. */
export const ERROR_IF_MISSING: readonly string[] = [
  'controller purposes basis data sensitive retention recipients transfer',
  'access portability object erase restrict rectify withdraw complain',
].flatMap((words) => words.split(' '))

/** Those that the law asks for in some cases only: their being missing is told as a warning. */
export const WARNING_IF_MISSING: readonly string[] = ['required-data', 'dpo', 'rights']
