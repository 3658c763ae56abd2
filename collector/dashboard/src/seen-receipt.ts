import type { Infer } from '../../../src/model/schema.ts'
import type { RECEIPT_ANSWER } from '../../src/api/answers.ts'

/** A receipt as the API shows it. */
export type SeenReceipt = Infer<typeof RECEIPT_ANSWER>
