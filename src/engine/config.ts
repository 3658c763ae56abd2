import { isAsked, isConsent } from '../model/category.ts'
import type { Category, Service, Signal, Text } from '../model/category.ts'
import type { Fault } from '../model/check.ts'
import { serviceMark } from '../model/consent-record.ts'
import type { ConfigInput } from './config-schema.ts'

type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }
type Given<K extends keyof ConfigInput> = NonNullable<ConfigInput[K]>

/** The configuration with every default filled in; what the rest of the widget reads. */
export interface Config {
  readonly site?: string
  readonly locale: Given<'locale'>
  readonly locales: Given<'locales'>
  readonly controller?: Given<'controller'>
  readonly categories: readonly Category[]
  readonly receipts: Given<'receipts'>
  readonly links: { readonly privacy?: Text; readonly cookies?: Text }
  readonly cookie: { readonly name: string; readonly domain?: string }
  readonly validDays: number
  readonly consentMode: Exclude<Given<'consentMode'>, string> & { readonly mode: 'basic' | 'advanced' | 'off' }
  readonly gpc: Given<'gpc'>
  readonly onWithdraw: Given<'onWithdraw'>
  readonly manual: boolean
  readonly guardian: boolean
  readonly ui: Filled<Given<'ui'>>
  readonly words: Given<'words'>
  /** The valid input that this came from, for its hash. */
  readonly input: ConfigInput
}

const KNOWN: Record<string, readonly Signal[]> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
}

/** Bytes of the cookie that do not depend on the configuration, a notice id of 40 included; of `MAX_COOKIE_BYTES`. */
const FIXED_BYTES = 114

/** Rules that one part of a configuration can break beside another; `describeProblem` has the sentences. */
export type ConfigRule = 'each-once' | 'needs-name' | 'no-category' | 'id-taken' | 'cookie-full' | 'no-choice'

/** Fills in the defaults. What cannot stand beside the rest is left out and named in `faults`. */
export function resolveConfig(input: ConfigInput, faults: Fault[]): Config {
  const { consentMode } = input
  return {
    locale: 'th',
    receipts: {},
    links: {},
    validDays: 180,
    gpc: 'honor',
    onWithdraw: 'reload',
    manual: false,
    guardian: false,
    words: {},
    ...input,
    locales: input.locales?.length ? [...new Set(input.locales)] : ['th', 'en'],
    categories: resolveCategories(input, faults),
    cookie: { name: 'yinyom', ...input.cookie },
    consentMode: { mode: 'basic', ...(typeof consentMode === 'string' ? { mode: consentMode } : consentMode) },
    ui: {
      layout: 'bar',
      position: 'bottom',
      theme: 'auto',
      address: 'ท่าน',
      digits: 'latin',
      calendar: 'buddhist',
      launcher: true,
      reject: 'all',
      close: false,
      ...input.ui,
    },
    input,
  }
}

function resolveCategories(input: ConfigInput, faults: Fault[]): Category[] {
  const found = new Map<string, Category & { services: Service[] }>()
  const fault = (path: string, found: string, rule: ConfigRule) => faults.push({ path, found, expected: { rule } })
  const taken = new Set<string>()
  let bytes = FIXED_BYTES

  for (const given of input.categories ?? Object.keys(KNOWN)) {
    const own = typeof given === 'string' ? { id: given } : given
    const { id } = own
    const known = Object.hasOwn(KNOWN, id)
    if (taken.has(id)) fault('categories', id, 'each-once')
    else {
      if (!known && !own.name) fault('categories', id, 'needs-name')
      taken.add(id)
      bytes += id.length + 2
      const wanted = own.required ?? id === 'necessary'
      const legalBasis = own.legalBasis ?? (wanted ? 'legitimate_interest' : 'consent')
      // Consent without a choice is none (PDPA s.19): then it is asked.
      const required = wanted && !isConsent(legalBasis)
      if (wanted && !required) fault('categories', id, 'no-choice')
      found.set(id, { signals: known ? KNOWN[id]! : [], ...own, legalBasis, required, services: [] })
    }
  }
  for (const service of input.services ?? []) {
    const { id } = service
    const category = found.get(service.category)
    const mark = serviceMark(id)
    if (!category) fault(`services.${id}`, service.category, 'no-category')
    else if (taken.has(id) || taken.has(mark)) fault(`services.${id}`, id, 'id-taken')
    else if (bytes > 396) fault(`services.${id}`, id, 'cookie-full')
    else {
      bytes += 4
      taken.add(id).add(mark)
      const { legalBasis = category.legalBasis } = service
      if (isConsent(legalBasis) && !isAsked(category)) fault(`services.${id}`, id, 'no-choice')
      category.services.push({ cookies: [], storage: [], ...service, legalBasis })
    }
  }
  return [...found.values()]
}

/** Whether the visitor has a say on this service; others of its kind are told (rule B14). */
export function isServiceAsked(category: Category, service: Service): boolean {
  return isAsked(category) && isConsent(service.legalBasis)
}

/** Ids of the categories that the visitor decides on. */
export function askedIds(config: Config): string[] {
  return config.categories.filter(isAsked).map((category) => category.id)
}

/** Categories that Global Privacy Control speaks of: those that drive an advertising signal. */
export function gpcIds(config: Config): string[] {
  return config.categories
    .filter((category) => category.signals.some((signal) => signal.startsWith('ad_')))
    .map((category) => category.id)
}

/** The category or service of the configuration that an element means; the service speaks first. */
export function knownId(config: Config, category: string | undefined, service: string | undefined): string | undefined {
  const knows = (id: string) =>
    config.categories.some((one) => one.id === id || one.services.some((own) => own.id === id))
  return [service, category].find((id) => id !== undefined && knows(id))
}
