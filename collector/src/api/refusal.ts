import type { Fault } from '../../../src/model/check.ts'
import { FAULTS_IN_ENGLISH } from '../../../src/model/faults-in-english.ts'
import { FAULTS_IN_THAI } from '../../../src/model/faults-in-thai.ts'
import { wordFault, wordFound } from '../../../src/model/word-fault.ts'
import type { WordedFault } from '../../../src/model/word-fault.ts'
import { WordedError, wordsIn } from '../words/words.ts'
import type { Language, WordKey, WordValues } from '../words/words.ts'

/** A field that is whole by its shape, and still cannot be taken. */
export interface WrongField {
  readonly path: string
  readonly found: unknown
  /** What should stand there. */
  readonly rule: WordKey
  readonly values: WordValues
}

/** The answer is a problem; nothing was done. */
export class Refusal extends WordedError {
  override readonly name = 'Refusal'
  readonly status: 401 | 403 | 404 | 409 | 422 | 429
  readonly errors: readonly (Fault | WrongField)[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: Refusal['status'],
    key: WordKey,
    more: {
      readonly values?: WordValues | undefined
      readonly errors?: Refusal['errors']
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(key, more.values)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

/** One field is wrong. */
export function wrongField(path: string, found: unknown, rule: WordKey, values: WordValues = {}): Refusal {
  return new Refusal(422, 'refused.field', { values: { path }, errors: [{ path, found, rule, values }] })
}

/** What is wrong, field by field, in one language. */
export function wordErrors({ errors = [] }: Pick<Refusal, 'errors'>, language: Language): WordedFault[] {
  const [words, ofFaults] = [wordsIn(language), language === 'th' ? FAULTS_IN_THAI : FAULTS_IN_ENGLISH]
  return errors.map((error) =>
    'rule' in error
      ? { path: error.path, found: wordFound(error.found, ofFaults), expected: words(error.rule, error.values) }
      : wordFault(error, ofFaults),
  )
}
