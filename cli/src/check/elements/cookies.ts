import { columnOf } from '../read-table.ts'
import type { Unit, Reading } from '../reading.ts'
import { MISSING, NONE, partly } from './element.ts'
import type { Element } from './element.ts'

const COOKIE = /คุกกี้|cookie/
const NAME_COLUMN = /คุกกี้|cookie/
const LIFE_COLUMN = /อายุ|ระยะเวลา|หมดอายุ|duration|expir|lifetime|how long/
/** Cookies by which one browser is told from all others, as their makers document them. */
const IDENTIFYING =
  /(?<![\w*])(?:_ga(?:_\w*|\*)?|_gid|_gcl_\w+|_fbp|_fbc|_ttp|_clck|_uetvid|_pk_id[\w.]*|_hjsessionuser\w*|__lt__\w+|muid|ide|nid)(?!\w)/
/** The claim that cookies tell nothing about a person. */
const HARMLESS =
  /(?:ไม่|มิ)(?:ได้|มีการ|ได้มีการ)?(?:จัด)?(?:เก็บ(?:รวบรวม)?|มี|บันทึก|ระบุ)(?:ข้อมูลส่วนบุคคล|ตัวบุคคล|ตัวตน)|(?:no|not|any) (?:\w+ ){0,3}personal (?:data|information)|\banonymous/
const CLAIM_ABOUT = /คุกกี้|cookie/

/** A table of the cookies: which, what for, how long. `none`: nothing speaks of any. */
export function findCookieTable(reading: Reading): Element<'word' | 'prose' | 'prose-and-row'> {
  const tables = reading.tables.filter(
    (table) => columnOf(table, NAME_COLUMN) >= 0 && columnOf(table, LIFE_COLUMN) >= 0,
  )
  if (tables.length) return { verdict: 'ok', places: tables.map(({ at }) => at) }
  const spoken = reading.units.filter(({ text }) => COOKIE.test(text))
  const prose = spoken.filter(({ about, kind, heading }) => about.has('cookies') && kind !== 'table' && !heading)
  const rows = spoken.filter(({ kind }) => kind === 'table')
  if (prose.length) return partly(rows.length ? 'prose-and-row' : 'prose', [...prose, ...rows])
  if (spoken.length) return partly('word', spoken)
  return setsCookies(reading) ? MISSING : NONE
}

/** Claims that cookies hold no personal data, beside cookies that tell one person from the next. */
export function findFalseClaims(reading: Reading): { readonly unit: Unit; readonly cookie: string }[] {
  const cookie = identifyingCookie(reading)
  if (!cookie) return []
  return reading.units
    .filter(({ text, about }) => HARMLESS.test(text) && (about.has('cookies') || CLAIM_ABOUT.test(text)))
    .map((unit) => ({ unit, cookie }))
}

/** Whether words of the configuration make that claim for a service with such a cookie. */
export function claimsHarmless(text: string): boolean {
  return HARMLESS.test(text)
}

export function isIdentifying(cookie: string): boolean {
  return IDENTIFYING.test(cookie.toLowerCase())
}

/** Cookies of the configuration that the notice does not name. */
export function listUndeclared({ config, units }: Reading): { readonly cookie: string; readonly path: string }[] {
  const all = units.map(({ text }) => text).join('\n')
  return (config?.services ?? []).flatMap(({ cookies = [] }, at) =>
    cookies
      .filter((cookie) => !all.includes(cookie.toLowerCase().replace(/\*.*$/, '')))
      .map((cookie) => ({ cookie, path: `config.services[${at}].cookies` })),
  )
}

function identifyingCookie({ config, units }: Reading): string | undefined {
  const declared = (config?.services ?? []).flatMap(({ cookies = [] }) => cookies)
  return declared.find(isIdentifying) ?? units.map(({ text }) => IDENTIFYING.exec(text)?.[0]).find(Boolean)
}

function setsCookies({ config }: Reading): boolean {
  return (config?.services ?? []).some(({ cookies = [] }) => cookies.length > 0)
}
