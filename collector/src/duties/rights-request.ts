import type { Site } from '../sites/sites.ts'
import type { WordKey, WordValues } from '../words/words.ts'

/** What a visitor may ask for (PDPA s.19, 30–36, 73). */
export const REQUEST_KINDS = [
  'access',
  'portability',
  'objection',
  'erasure',
  'restriction',
  'correction',
  'withdrawal',
  'complaint',
] as const
/** Who asks: the visitor, or somebody for them (PDPA s.20). */
export const REQUEST_ACTORS = ['self', 'guardian', 'heir', 'representative'] as const
/**
 * `request`: thirty days from the day it came (PDPA s.30). `contract`: thirty days from the day a contract of
 * processing ended, after which a processor has deleted everything.
 */
export const REQUEST_CLOCKS = ['request', 'contract'] as const
export const REQUEST_STATES = ['open', 'done', 'refused', 'forwarded'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

const DAYS = 30
const DAY = 86_400_000

/** When a request is due: ISO 8601 in UTC. */
export function dueOf(receivedAt: string): string {
  return new Date(Date.parse(receivedAt) + DAYS * DAY).toISOString()
}

/** What may become of a request, or why not, in a sentence. */
export function mayBecome(
  state: RequestState,
  { role, from, reason }: { readonly role: Site['role']; readonly from: RequestState; readonly reason: string },
): { readonly key: WordKey; readonly values?: WordValues } | undefined {
  if (from !== 'open') return { key: 'refused.already', values: { state: from } }
  if (state === 'open') return { key: 'refused.open' }
  // A processor forwards what reaches it, and answers nobody (contract of processing; PDPA s.40).
  if (role === 'processor' && state !== 'forwarded') return { key: 'refused.forward' }
  if (role === 'controller' && state === 'forwarded') return { key: 'refused.answer' }
  // A refusal is kept with its reason (PDPA s.39(7)).
  if (state === 'refused' && !reason.trim()) return { key: 'refused.reason' }
  return undefined
}
