import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import type { WordedFault } from '../../src/model/word-fault.ts'
import { checkAct } from './rules/act-rules.ts'
import { checkPurposes } from './rules/purpose-rules.ts'
import type { Refuse } from './rules/refuse.ts'
import { checkTexts } from './rules/text-rules.ts'
import { checkTimes } from './rules/time-rules.ts'

/** When a receipt has arrived, and from which page; undefined where no page has sent it. */
export interface Arrival {
  /** Milliseconds since 1970. */
  readonly now: number
  /** `Origin` of the request. */
  readonly origin?: string | undefined
}

/**
 * What a schema of single fields cannot say about a receipt: it must not contradict itself. Nothing that the widget makes
 * of an honest decision is refused. `at` is the path of the receipt, such as `[3].`.
 */
export function breaches(receipt: ConsentReceipt, { now, origin }: Arrival, at: string): WordedFault[] {
  const faults: WordedFault[] = []
  const refuse: Refuse = (path, found, expected) => void faults.push({ path: at + path, found, expected })
  checkTimes(receipt, now, refuse)
  checkAct(receipt, refuse)
  checkPurposes(receipt, refuse)
  checkTexts(receipt, origin, refuse)
  return faults
}
