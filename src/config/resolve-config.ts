import { isAsked, isConsent } from '../model/category.ts'
import type { Category, Service, Signal, Text } from '../model/category.ts'
import { serviceMark } from '../model/consent-record.ts'
import { own } from '../model/own.ts'
import type { ConfigInput } from './config-schema.ts'

type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }
type Given<K extends keyof ConfigInput> = NonNullable<ConfigInput[K]>

/** The configuration with every default filled in. */
export interface Config extends FirstConfig {
  readonly receipts: Given<'receipts'>
  readonly validDays: number
  readonly onWithdraw: Given<'onWithdraw'>
  readonly guardian: boolean
  readonly manual: boolean
  readonly ui: Filled<Given<'ui'>>
}

/** What of the appearance has no default in the first file. */
type LaterUi = 'digits' | 'calendar' | 'close' | 'reject' | 'rejectFirst'

/** What the first file reads of it. */
export interface FirstConfig {
  readonly site?: string
  readonly locale: Given<'locale'>
  readonly locales: Given<'locales'>
  readonly controller?: Given<'controller'>
  readonly categories: readonly Category[]
  readonly notices?: Given<'notices'>
  readonly links: { readonly privacy?: Text | undefined; readonly cookies?: Text | undefined }
  readonly cookie: { readonly name: string; readonly domain?: string }
  readonly consentMode: Exclude<Given<'consentMode'>, string> & { readonly mode: 'basic' | 'advanced' | 'off' }
  readonly gpc: Given<'gpc'>
  readonly gate?: Given<'gate'>
  readonly manual?: boolean
  readonly validDays?: number
  readonly ui: Omit<Filled<Given<'ui'>>, LaterUi> & Pick<Given<'ui'>, LaterUi>
  readonly words: Given<'words'>
}

/** What the known categories drive: all seven types of Google Consent Mode v2. */
export const KNOWN_SIGNALS: { readonly [id: string]: readonly Signal[] } = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
}
/** Ids of the categories that a site has without a configuration. */
export const KNOWN_IDS: readonly string[] = Object.keys(KNOWN_SIGNALS)

/** How long an answer holds, in days, where the configuration does not say. */
const VALID_DAYS = 180

/** How long an answer holds, in days. What is wrong in a configuration counts for nothing. */
export function validDaysOf({ validDays = 0 }: FirstConfig): number {
  return Number.isInteger(validDays) && validDays >= 1 && validDays <= 365 ? validDays : VALID_DAYS
}

/** Fills in the defaults of a checked configuration. */
export function resolveConfig(input: ConfigInput): Config {
  const first = resolveFirst(input)
  return own({
    validDays: VALID_DAYS,
    onWithdraw: 'reload',
    guardian: false,
    manual: false,
    receipts: {},
    ...input,
    ...first,
    ui: own({
      reject: 'all',
      digits: 'latin',
      calendar: 'buddhist',
      close: false,
      rejectFirst: false,
      ...input.ui,
      ...first.ui,
    }),
  })
}

/**
 * Fills in the defaults that the first question needs. Each page does this before the configuration has been checked as a whole (`check-config.ts`
 * does that, behind the first question). So it may throw on what is no configuration at all, and nothing wrong in it
 * can grant: a category is without a question only by `true` itself or by a legal basis of s.24.
 */
export function resolveFirst(input: ConfigInput): FirstConfig {
  const { consentMode, locales = [], words = {}, notices } = input
  const offered = locales.filter((locale, at) => /^(th|en)$/.test(locale) && at === locales.indexOf(locale))
  return own({
    locale: 'th',
    gpc: 'honor',
    ...input,
    // A notice that the widget can show needs no address of its own.
    links: own({ privacy: notices && '#yinyom-notice', ...input.links }),
    words,
    locales: offered.length ? offered : ['th', 'en'],
    cookie: own({ name: 'yinyom', ...input.cookie }),
    consentMode: own({ mode: 'basic', ...(typeof consentMode === 'string' ? { mode: consentMode } : consentMode) }),
    ui: own({
      layout: 'bar',
      position: 'bottom',
      theme: 'auto',
      launcher: true,
      address: 'ท่าน',
      ...input.ui,
    }),
    categories: resolveCategories(input),
  })
}

function resolveCategories({ categories = KNOWN_IDS, services = [] }: ConfigInput): Category[] {
  const found: (Category & { services: Service[] })[] = []
  // Of two with one id the first counts: a told one must not answer for one that is asked. What has none is none.
  const taken: string[] = []
  const isFirst = (id: string) => id && !taken.includes(id) && taken.push(id)
  for (const given of categories) {
    const whole = own(typeof given === 'string' ? { id: given } : given)
    const { id, required = id === 'necessary' } = whole
    const legalBasis = required === true ? 'legitimate_interest' : 'consent'
    if (isFirst(id)) found.push({ legalBasis, signals: KNOWN_SIGNALS[id] ?? [], ...whole, services: [] })
  }
  for (const service of services) {
    const category = found.find(({ id }) => id === service.category)
    if (category && isFirst(service.id)) {
      category.services.push({ cookies: [], storage: [], legalBasis: category.legalBasis, ...service })
    }
  }
  return found
}

/** Whether the visitor has a say on this service; others of its kind are told (rule B14). */
export function isServiceAsked(category: Category, service: Service): boolean {
  return isAsked(category) && isConsent(service.legalBasis)
}

/** Marks of all services that the visitor is asked about, joined. */
export function askedMarks({ categories }: FirstConfig): string {
  return categories
    .flatMap((category) => category.services.filter((service) => isServiceAsked(category, service)))
    .map(({ id }) => serviceMark(id))
    .join('')
}
