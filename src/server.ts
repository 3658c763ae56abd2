import { answerIn, decodeRecord, expiresAt, isValid, mustRecheck, wasAsked } from './model/consent-record.ts'
import type { Choices } from './model/choices.ts'

/** What the site's own server may know of a visitor's answer. */
export interface ServerConsent {
  /** `unset` also where the cookie is missing, unreadable or has expired: then nothing optional may run. */
  readonly status: 'unset' | 'decided'
  /** Answers by category id. A page may have to ask again for other reasons, which only the widget knows. */
  readonly choices: Choices
  readonly decidedAt: Date | undefined
  readonly expiresAt: Date | undefined
  /** Whether this category or service may run; `category` is the service's own, for a service that follows it. */
  allows(id: string, category?: string): boolean
}

/**
 * Reads a visitor's answer from the `Cookie` header of a request. Total: never throws, never grants what was not said.
 *
 * @param cookieHeader the header as it came, or null.
 * @param options `name`: the `cookie.name` of the configuration, default `yinyom`; `now`: milliseconds since 1970.
 * @example
 * import { readConsent } from 'yinyom/server'
 * if (readConsent(request.headers.get('cookie')).allows('analytics')) renderAnalytics()
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  { name = 'yinyom', now = Date.now() }: { readonly name?: string; readonly now?: number } = {},
): ServerConsent {
  const [record] = (typeof cookieHeader === 'string' ? cookieHeader : '')
    .split(/; */)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => decodeRecord(pair.slice(name.length + 1)))
    .filter((found) => found !== undefined && isValid(found, now) && !mustRecheck(found, now))
    .sort((a, b) => b!.decidedAt - a!.decidedAt)
  const choices = record?.choices ?? {}
  return {
    status: record ? 'decided' : 'unset',
    choices,
    decidedAt: record && new Date(record.decidedAt),
    expiresAt: record && new Date(expiresAt(record)),
    allows(id, category) {
      const own = answerIn(record, id)
      if (own !== undefined || !record || category === undefined) return own === true
      return answerIn(record, category) === true && wasAsked(record, id)
    },
  }
}
