import { isServiceAsked } from '../config/resolve-config.ts'
import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../model/problem.ts'
import { fitsAny } from '../model/name-pattern.ts'
import { cookieNames } from './plan-cookies.ts'

const MOST = 10

/**
 * Names the cookies that can be read here before an answer: those of services that need one, in one problem, and those
 * that no service declares, in another.
 */
export function auditCookies(page: { readonly cookie: string }, config: Config): Trouble[] {
  const asked = config.categories.flatMap((category) =>
    category.services.filter((service) => isServiceAsked(category, service)).flatMap(({ cookies }) => cookies),
  )
  const early = cookieNames(readCookies(page)).filter((name) => name && fitsAny(name, asked))
  return [...listed('cookie-early', early), ...listed('cookie-undeclared', undeclaredCookies(page, config))]
}

/** The cookies that can be read here and that no service declares. */
export function undeclaredCookies(page: { readonly cookie: string }, { cookie, categories }: Config): string[] {
  const services = categories.flatMap((category) => category.services)
  const declared = [`${cookie.name}*`, 'yinyom*', ...services.flatMap(({ cookies }) => cookies)]
  return cookieNames(readCookies(page)).filter((name) => name && !fitsAny(name, declared))
}

function listed(code: string, names: readonly string[]): Trouble[] {
  if (!names.length) return []
  return [{ code, subject: names.slice(0, MOST).join(', ') + (names.length > MOST ? ', …' : '') }]
}

/** A browser that refuses cookies has none. */
function readCookies(page: { readonly cookie: string }): string {
  try {
    return page.cookie
  } catch {
    return ''
  }
}
