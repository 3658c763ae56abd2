import { withoutDetails } from './contact-details.ts'
import type { Piece } from './pieces.ts'
import { meaningOf, saysNothing } from './same-meaning.ts'
import { wordChanges } from './word-changes.ts'

/** Whether two texts say the same. */
export function isSame(was: string, is: string): boolean {
  return isQuiet(meaningOf(was), meaningOf(is))
}

/** Whether two meanings differ in words that say nothing. */
export function isQuiet(was: string, is: string): boolean {
  return was === is || wordChanges(was, is).every((one) => saysNothing(one.before) && saysNothing(one.after))
}

/** A piece without its details of contact; links name somebody where a passage tells who receives data. */
export function detailFree({ original, own }: Piece): string {
  return withoutDetails(original, !(own.has('recipients') || own.has('cookies') || own.has('transfer')))
}
