import type { FirstConfig } from '../config/resolve-config.ts'
import { askedMarks, validDaysOf } from '../config/resolve-config.ts'
import { isAsked } from '../model/category.ts'
import { decodeRecord, encodeRecord } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { createId, createPrincipal, packId } from '../model/ids.ts'
import type { RandomBytes } from '../model/ids.ts'
import { quickState } from './quick-state.ts'
import type { ConsentState } from './quick-state.ts'

export interface QuickAnswer {
  readonly record: ConsentRecord
  /** The record as the cookie holds it. */
  readonly encoded: string
  /** What is in force with it. */
  readonly state: ConsentState
}

/**
 * The record after one of the two plain answers to the first question: every asked category accepted, or every one
 * refused. `planDecision` says the same of them. Undefined where the answer is not plain, because the configuration
 * has ids that the cookie cannot hold.
 */
export function quickAnswer(
  config: FirstConfig,
  accept: boolean,
  now: number,
  random: RandomBytes,
): QuickAnswer | undefined {
  const encoded = encodeRecord({
    id: packId(createId(now, random)),
    principal: createPrincipal(random),
    choices: Object.fromEntries(config.categories.filter(isAsked).map(({ id }) => [id, accept])),
    asked: askedMarks(config),
    notice: '',
    decidedAt: now,
    validDays: validDaysOf(config),
    seq: 1,
  })
  const record = decodeRecord(encoded)
  const state = record && quickState(config, record, now)
  return state && { record, encoded, state }
}
