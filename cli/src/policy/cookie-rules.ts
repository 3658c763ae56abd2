import { serviceMark } from '../../../src/model/consent-record.ts'

/** A service that is asked about, as far as its answer is concerned. */
export interface AskedService {
  readonly id: string
  readonly category: string
}

/**
 * What a `Cookie` header says about one service, as regular expressions without looking ahead, which RE2 has as well as
 * PCRE: the first that fits decides. Where none fits, nothing is granted.
 */
export interface CookieRules {
  /** The header holds the cookie twice; nobody knows which one counts. */
  readonly twice: string
  /** The service's own answer is no. */
  readonly ownNo: string
  readonly ownYes: string
  /** The answer of its category is no. */
  readonly categoryNo: string
  /** The answer of its category is yes, and the service was asked about. */
  readonly categoryYes: string
}

/** Format 1 up to the choices (`docs/cookie.md`). */
const HEAD =
  '1:[A-Za-z0-9_-]{21}[AQgw]:[A-Za-z0-9_-]{22}:[0-9a-z]{8}:[0-9a-z]{1,2}(-[0-9a-z]{1,2})?:[0-9a-z]{1,6}:([^:;%]|%[0-9A-Fa-f]{2})*:'
const MARKS = '([0-9a-v]{4})*'
const END = '(;|$)'

/** `cookie`: the whole name, such as `__Host-yinyom`. Ids and names hold no character that means something here. */
export function cookieRules(cookie: string, { id, category }: AskedService): CookieRules {
  const start = `(^|; *)${cookie}=${HEAD}`
  const chosen = (one: string) => `${start}([a-z0-9_~-]*~)?${one}(~[a-z0-9_~-]*)?:`
  const marks = (mark: string) => `${MARKS}${mark}${END}`
  return {
    twice: `(^|; *)${cookie}=.*; *${cookie}=`,
    ownNo: chosen(`${id}0`),
    ownYes: chosen(`${id}1`) + marks(''),
    categoryNo: chosen(`${category}0`),
    categoryYes: chosen(`${category}1`) + marks(`${serviceMark(id)}${MARKS}`),
  }
}
