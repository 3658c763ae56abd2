import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../model/problem.ts'
import { fitsAny } from '../model/name-pattern.ts'
import { cookieNames } from './plan-cookies.ts'

const MOST = 10

/** Names the cookies that can be read here and that no service declares, in one problem. */
export function auditCookies(page: { readonly cookie: string }, { cookie, categories }: Config): Trouble[] {
  const services = categories.flatMap((category) => category.services)
  const declared = [`${cookie.name}*`, 'yinyom*', ...services.flatMap(({ cookies }) => cookies)]
  const names = cookieNames(readCookies(page)).filter((name) => name && !fitsAny(name, declared))
  if (!names.length) return []
  const subject = names.slice(0, MOST).join(', ') + (names.length > MOST ? ', …' : '')
  return [{ code: 'cookie-undeclared', subject }]
}

/** A browser that refuses cookies has none. */
function readCookies(page: { readonly cookie: string }): string {
  try {
    return page.cookie
  } catch {
    return ''
  }
}
