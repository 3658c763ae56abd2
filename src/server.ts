import type { GivenConfig } from './config/config-schema.ts'
import { policyOf } from './config/consent-policy.ts'
import type { PolicyOptions } from './config/consent-policy.ts'
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
 * Reads a visitor's answer from the `Cookie` header of a request, or from the bare value of the cookie. Takes the cookie
 * `__Host-<name>`, which no other host can have set; only where there is none, `<name>` itself, which sites on plain http
 * and sites with `cookie.domain` have. Values may be percent-encoded, as frameworks hand them on. Total: never throws,
 * never grants what was not said.
 *
 * @param cookieHeader the header as it came, the value of the cookie, or null.
 * @param options `name`: the `cookie.name` of the configuration, default `yinyom`; `now`: milliseconds since 1970;
 * `hostOnly`: take `__Host-<name>` alone, which a site on https without `cookie.domain` should; default false.
 * @example
 * import { readConsent } from 'yinyom/server'
 * if (readConsent(request.headers.get('cookie')).allows('analytics')) renderAnalytics()
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  {
    name = 'yinyom',
    now = Date.now(),
    hostOnly = false,
  }: { readonly name?: string; readonly now?: number; readonly hostOnly?: boolean } = {},
): ServerConsent {
  const header = typeof cookieHeader === 'string' ? cookieHeader : ''
  const named = (wanted: string) =>
    header
      .split(/; */)
      .filter((pair) => pair.startsWith(`${wanted}=`))
      .map((pair) => pair.slice(wanted.length + 1))
  const host = named(`__Host-${name}`)
  const shared = hostOnly || host.length ? [] : [...named(name), header]
  const [record] = [...host, ...shared]
    .map((value) => decodeRecord(value) ?? decodeRecord(unescaped(value)))
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

/** A visitor's policy as values of two headers. */
export interface ConsentPolicy {
  /** For `Content-Security-Policy`: the page can ask no host but those that this visitor's choices allow. */
  readonly policy: string
  /** For `Content-Security-Policy-Report-Only`: nothing is blocked, and browsers report what would be. */
  readonly reportOnly: string
}

/**
 * Makes the Content-Security-Policy of this visitor's choices: hosts of services that need no consent, and of those that
 * the visitor has allowed. Even what a browser asks for before any script runs is held back. Send it with every page,
 * with `Vary: Cookie` where pages are cached; a policy that the page has already goes on to hold beside it.
 *
 * Total: never throws for a header; what is unreadable in it allows nothing.
 *
 * @param cookieHeader the `Cookie` header as it came, or null.
 * @param config the content of `yinyom.json`; only services with `hosts` are allowed, so write them with
 * `yinyom config build`.
 * @param options `hosts`: further hosts that every page may ask; `reportTo`: address for reports; `now`: milliseconds
 * since 1970; `hostOnly` as in `readConsent`.
 * @example
 * const { policy } = consentPolicy(request.headers.cookie, config)
 * response.setHeader('Content-Security-Policy', policy)
 */
export function consentPolicy(
  cookieHeader: string | null | undefined,
  config: GivenConfig,
  { now, hostOnly, ...options }: PolicyOptions & { readonly now?: number; readonly hostOnly?: boolean } = {},
): ConsentPolicy {
  const name = config.cookie?.name
  const consent = readConsent(cookieHeader, {
    ...(name !== undefined && { name }),
    ...(now !== undefined && { now }),
    ...(hostOnly !== undefined && { hostOnly }),
  })
  const { reportTo: _, ...blocking } = options
  return {
    policy: policyOf(config, consent.allows, blocking),
    reportOnly: policyOf(config, consent.allows, options),
  }
}

/** The value without percent-encoding; empty where it cannot be decoded. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
