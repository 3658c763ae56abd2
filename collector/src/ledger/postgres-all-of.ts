import { DatabaseError } from 'pg'

/** What every statement is answered with after one of its transaction has failed. */
const AFTERWARDS = '25P02'

/**
 * Waits for several questions of one transaction, which are sent without waiting for each other and answered in order.
 * Unlike `Promise.all` it waits for all of them where one fails: nothing of a transaction may be asked once that has
 * been rolled back. Throws what has failed by itself.
 */
export async function allOf<T extends readonly unknown[]>(
  questions: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const answers = await Promise.allSettled<unknown>(questions as readonly Promise<unknown>[])
  const errors = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
  const isCause = (error: unknown) => !(error instanceof DatabaseError && error.code === AFTERWARDS)
  if (errors.length > 0) throw errors.find(isCause) ?? errors[0]
  return answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value) as unknown as T
}
