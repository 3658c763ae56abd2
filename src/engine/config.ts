import { isAsked, isConsent } from '../model/category.ts'
import type { Category, LegalBasis, Service, Signal, Text } from '../model/category.ts'
import type { Fault } from '../model/check.ts'
import { MAX_COOKIE_BYTES, encodeRecord, serviceMark } from '../model/consent-record.ts'
import type { ServiceState } from '../model/consent-record.ts'
import type { ConfigInput } from './config-schema.ts'

type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }
type Ui = Filled<NonNullable<ConfigInput['ui']>>

/** The configuration with every default filled in; what the rest of the widget reads. */
export interface Config {
  readonly site: string | undefined
  readonly locale: 'th' | 'en' | 'auto'
  readonly locales: readonly ('th' | 'en')[]
  readonly controller: ConfigInput['controller']
  readonly categories: readonly Category[]
  readonly endpoint: string | undefined
  readonly links: { readonly privacy?: Text; readonly cookies?: Text }
  readonly cookie: { readonly name: string; readonly domain: string | undefined }
  readonly validDays: number
  readonly consentMode: {
    readonly mode: 'basic' | 'advanced' | 'off'
    readonly waitForUpdate: number
    readonly region: readonly string[]
    readonly adsDataRedaction: boolean
    readonly urlPassthrough: boolean
  }
  readonly gpc: 'honor' | 'ignore'
  readonly onWithdraw: 'reload' | 'keep'
  readonly manual: boolean
  readonly guardian: boolean
  readonly ui: Omit<Ui, 'launcher'> & { readonly launcher: 'left' | 'right' | false }
  readonly words: NonNullable<ConfigInput['words']>
  /** The valid input that this came from, for its hash. */
  readonly input: ConfigInput
}

const KNOWN: Record<string, readonly Signal[]> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
}

/** Fills in the defaults. What cannot stand beside the rest is left out and named in `faults`. */
export function resolveConfig(input: ConfigInput, faults: Fault[]): Config {
  const { ui = {}, consentMode = {}, cookie = {} } = input
  const mode = typeof consentMode === 'string' ? { mode: consentMode } : consentMode
  const launcher = ui.launcher ?? true
  return {
    site: input.site,
    locale: input.locale ?? 'th',
    locales: input.locales?.length ? [...new Set(input.locales)] : ['th', 'en'],
    controller: input.controller,
    categories: resolveCategories(input, faults),
    endpoint: input.receipts?.endpoint,
    links: input.links ?? {},
    cookie: { name: cookie.name ?? 'yinyom', domain: cookie.domain },
    validDays: input.validDays ?? 180,
    consentMode: {
      mode: mode.mode ?? 'basic',
      waitForUpdate: mode.waitForUpdate ?? (mode.mode === 'advanced' ? 500 : 0),
      region: mode.region ?? [],
      adsDataRedaction: mode.adsDataRedaction ?? true,
      urlPassthrough: mode.urlPassthrough ?? false,
    },
    gpc: input.gpc ?? 'honor',
    onWithdraw: input.onWithdraw ?? 'reload',
    manual: input.manual ?? false,
    guardian: input.guardian ?? false,
    ui: {
      layout: ui.layout ?? 'bar',
      position: ui.position ?? 'bottom',
      theme: ui.theme ?? 'auto',
      address: ui.address ?? 'ท่าน',
      digits: ui.digits ?? 'latin',
      calendar: ui.calendar ?? 'buddhist',
      launcher: launcher === true ? 'left' : launcher,
      reject: ui.reject ?? 'all',
      close: ui.close ?? false,
    },
    words: input.words ?? {},
    input,
  }
}

function resolveCategories(input: ConfigInput, faults: Fault[]): Category[] {
  const found = new Map<string, Category & { services: Service[] }>()
  for (const given of input.categories ?? Object.keys(KNOWN)) {
    const own = typeof given === 'string' ? { id: given } : given
    if (found.has(own.id)) {
      faults.push({ path: 'categories', found: `"${own.id}" twice`, expected: 'each id once' })
      continue
    }
    if (!Object.hasOwn(KNOWN, own.id) && !own.name) {
      const expected = `one of ${Object.keys(KNOWN).join(', ')}, or an object with id and name`
      faults.push({ path: 'categories', found: `"${own.id}" without a name`, expected })
    }
    const required = own.required ?? own.id === 'necessary'
    found.set(own.id, {
      ...own,
      required,
      legalBasis: own.legalBasis ?? (required ? 'legitimate_interest' : 'consent'),
      signals: own.signals ?? (Object.hasOwn(KNOWN, own.id) ? KNOWN[own.id]! : []),
      services: [],
    })
  }
  addServices(input, found, faults)
  return [...found.values()]
}

function addServices(
  input: ConfigInput,
  categories: ReadonlyMap<string, Category & { services: Service[] }>,
  faults: Fault[],
): void {
  const marks: Record<string, ServiceState> = {}
  const choices = Object.fromEntries([...categories.keys()].map((id) => [id, false]))
  const refuse = (id: string, found: string, expected: string) =>
    faults.push({ path: `services (${id})`, found, expected })
  for (const service of input.services ?? []) {
    const category = categories.get(service.category)
    const mark = serviceMark(service.id)
    if (!category) refuse(service.id, `category "${service.category}"`, `one of ${[...categories.keys()].join(', ')}`)
    else if (mark in marks || categories.has(service.id)) refuse(service.id, 'an id that is taken', 'another id')
    else {
      marks[mark] = 'asked'
      if (cookieBytes(choices, marks) > MAX_COOKIE_BYTES) {
        refuse(service.id, 'more services than the cookie can hold', 'fewer services, or shorter category ids')
        delete marks[mark]
        continue
      }
      category.services.push({
        ...service,
        legalBasis: service.legalBasis ?? category.legalBasis,
        cookies: service.cookies ?? [],
        storage: service.storage ?? [],
      })
    }
  }
}

/** The largest that the cookie of such a configuration becomes. */
function cookieBytes(choices: Record<string, boolean>, services: Record<string, ServiceState>): number {
  const id = '0'.repeat(32)
  const principal = '0'.repeat(22)
  const notice = '0'.repeat(40)
  const record = { id, principal, choices, services, notice, decidedAt: 36 ** 7, validDays: 365, seq: 36 ** 4 }
  return encodeRecord(record).length
}

/** Whether the visitor has a say on this service; others of its kind are told (rule B14). */
export function isServiceAsked(category: Category, service: Service): boolean {
  return isAsked(category) && isConsent(service.legalBasis as LegalBasis)
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
