import type { Config } from '../config/resolve-config.ts'
import { isAsked } from '../model/category.ts'
import type { Category, Service, Text } from '../model/category.ts'
import { fits } from '../model/name-pattern.ts'
import type { CookieDetails, ServiceDetails } from './cookie-details.ts'

/** One cookie, or another thing that is kept in a browser. */
export interface CookieRow {
  readonly name: string
  readonly kind: 'cookie' | 'storage'
  /** What this one is for, where it differs from its service. */
  readonly purpose?: Text
  /** ISO 8601 duration, `session`, `persistent`, or the owner's words; absent where it is not known. */
  readonly lifetime?: Text
  /** On the provider's own domain. */
  readonly isThird: boolean
}

export interface CookieService {
  readonly id: string
  /** Absent for the widget's own cookie. */
  readonly name?: Text
  readonly purpose?: Text
  readonly provider?: Text
  /** Where the provider has its seat, ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly rows: readonly CookieRow[]
}

export interface CookieCategory {
  readonly category: Category
  readonly services: readonly CookieService[]
}

/** Id of the entry for the cookie that holds the visitor's answer. */
export const ANSWER = 'yinyom'

/**
 * What a site keeps in a browser, by category and service: as its configuration declares it, with what the catalogue
 * knows of services that it names. Categories without services are left out.
 */
export function cookieCategories(config: Config, details: readonly ServiceDetails[]): CookieCategory[] {
  const told = config.categories.find((category) => !isAsked(category))
  return config.categories
    .map((category) => ({
      category,
      services: [
        ...(category === told ? [answerOf(config)] : []),
        ...category.services.map((service) =>
          serviceOf(
            service,
            details.find(({ id }) => id === service.id),
          ),
        ),
      ],
    }))
    .filter(({ services }) => services.length > 0)
}

function answerOf({ cookie, controller, validDays }: Config): CookieService {
  return {
    id: ANSWER,
    ...(controller?.name && { provider: controller.name }),
    rows: [{ name: cookie.name, kind: 'cookie', lifetime: `P${validDays}D`, isThird: false }],
  }
}

function serviceOf(service: Service, known: ServiceDetails | undefined): CookieService {
  const { id, name, purpose, provider, cookies, storage, retention } = service
  const own = cookies.map((one): CookieRow => {
    const found = detailsOf(one, known)
    const lifetime = found?.lifetime ?? retention
    return {
      name: one,
      kind: 'cookie',
      isThird: false,
      ...(lifetime !== undefined && { lifetime }),
      ...(found?.purpose && { purpose: found.purpose }),
    }
  })
  const third = (known?.cookies ?? [])
    .filter(({ isThird, name: one }) => isThird && !cookies.includes(one))
    .map(({ name: one, lifetime, purpose: its }): CookieRow => {
      return { name: one, kind: 'cookie', isThird: true, ...(lifetime && { lifetime }), ...(its && { purpose: its }) }
    })
  const kept = storage.map((one): CookieRow => {
    return { name: one, kind: 'storage', isThird: false, ...(retention !== undefined && { lifetime: retention }) }
  })
  return {
    id,
    name,
    ...(purpose && { purpose }),
    ...(provider && { provider }),
    ...(known?.country && { country: known.country }),
    rows: [...own, ...third, ...kept],
  }
}

function detailsOf(name: string, known: ServiceDetails | undefined): CookieDetails | undefined {
  const own = known?.cookies.filter(({ isThird }) => !isThird) ?? []
  return own.find((one) => one.name === name) ?? own.find((one) => fits(name, one.name))
}
