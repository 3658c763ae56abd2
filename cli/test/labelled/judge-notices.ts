import { checkNotice } from '../../src/check/check-notice.ts'
import { importFile } from '../../src/read/import-file.ts'
import type { LabelledNotice } from './read-labels.ts'
import { ERROR_IF_MISSING, RULE_OF_VERDICT } from './rule-of-verdict.ts'

const RIGHTS = ['access', 'portability', 'object', 'erase', 'restrict', 'rectify', 'withdraw', 'complain']

/** How the errors of the linter stand against a lawyer's; each rule is counted once a notice. */
export interface Judgement {
  readonly notice: LabelledNotice
  /** Rules whose error is right. */
  readonly right: readonly string[]
  /** Rules whose error is wrong. */
  readonly wrong: readonly string[]
  /** Rules of whose error lawyers could disagree; not counted. */
  readonly open: readonly string[]
  /** Elements and faults that are errors and of which no rule raises one. */
  readonly missed: readonly string[]
  readonly found: readonly string[]
  /** Rules that raise an error and are not in the table. */
  readonly unknown: readonly string[]
}

/** Imports and checks a labelled notice, and compares. The text must be there. */
export async function judgeNotice(notice: LabelledNotice): Promise<Judgement> {
  if (!notice.bytes) throw new Error(`the text of ${notice.name} is not on this machine`)
  const imported = await importFile(notice.file, notice.bytes)
  if (!imported.ok) throw new Error(`${notice.name}: ${imported.refusal.message.en}`)
  const errors = checkNotice(imported.draft).filter(({ severity }) => severity === 'error')
  return compare(notice, [...new Set(errors.map(({ rule }) => rule))])
}

function compare(notice: LabelledNotice, rules: readonly string[]): Judgement {
  const wanted = errorsOf(notice)
  const open = openOf(notice)
  const speaksOf = (rule: string) => RULE_OF_VERDICT[rule] ?? []
  const right = rules.filter((rule) => speaksOf(rule).some((one) => wanted.includes(one)))
  const rest = rules.filter((rule) => !right.includes(rule))
  const undecided = rest.filter((rule) => speaksOf(rule).some((one) => open.includes(one)))
  const found = wanted.filter((one) => right.some((rule) => speaksOf(rule).includes(one)))
  return {
    notice,
    right,
    found,
    open: undecided,
    wrong: rest.filter((rule) => !undecided.includes(rule)),
    missed: wanted.filter((one) => !found.includes(one)),
    unknown: rules.filter((rule) => !Object.hasOwn(RULE_OF_VERDICT, rule)),
  }
}

/** What a lawyer calls an error: an element that is not there at all, or a fault against the law. */
export function errorsOf({ elements, faults }: LabelledNotice): string[] {
  const missing = elements.filter(({ element, finds }) => finds === 'missing' && ERROR_IF_MISSING.includes(element))
  return [
    ...missing.map(({ element }) => element),
    ...new Set(faults.filter(({ weight }) => weight === 'error').map(({ fault }) => fault)),
  ]
}

function openOf({ elements, faults }: LabelledNotice): string[] {
  const told = elements.some(({ element, finds }) => RIGHTS.includes(element) && ['ok', 'partial'].includes(finds))
  return [
    ...elements.filter(({ finds }) => finds === 'open').map(({ element }) => element),
    ...faults.filter(({ weight }) => weight === 'open').map(({ fault }) => fault),
    // Where no right is told, a rule may say so once more.
    ...(told ? [] : ['rights']),
  ]
}
