import { categoryName } from '../../i18n/category-name.ts'
import { formatDuration } from '../../i18n/format-duration.ts'
import { formatDigits } from '../../i18n/format-style.ts'
import type { FormatStyle } from '../../i18n/format-style.ts'
import { phraseOf } from '../../i18n/phrase.ts'
import type { Phrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isAsked, isConsent } from '../../model/category.ts'
import type { Category, LegalBasis, Service, Text } from '../../model/category.ts'

/** A term and what holds for it: words, or names as machines spell them. */
export interface Fact {
  readonly term: Phrase
  readonly words?: Phrase
  readonly names?: readonly string[]
}

export interface ServiceContent {
  readonly id: string
  readonly name: Phrase
  /** In place of a switch, where its category has one and it has none. */
  readonly always?: string
  readonly facts: readonly Fact[]
}

export interface CategoryContent {
  readonly id: string
  readonly name: Phrase
  readonly description?: Phrase
  readonly basis: { readonly term: string; readonly words: string }
  /** In place of a switch, where there is no choice. */
  readonly always?: string
  /** What Global Privacy Control does here. */
  readonly gpc?: string
  /** What opens the fold with the legal basis and the services. */
  readonly details: string
  readonly services?: {
    /** Label of the field that searches them, where they are many. */
    readonly find?: string
    readonly items: readonly ServiceContent[]
  }
}

/** More services than this can be searched. */
const MANY = 8

/** Sections of the PDPA; `docs` and the receipts name bases by id. */
const SECTIONS: { readonly [basis in LegalBasis]: string } = {
  consent: '19',
  explicit_consent: '26',
  research_statistics: '24(1)',
  vital: '24(2)',
  contract: '24(3)',
  public_task: '24(4)',
  legitimate_interest: '24(5)',
  legal_obligation: '24(6)',
}

/** Pure: the words about one category. `gpc`: Global Privacy Control is on and honoured. */
export function categoryContent(category: Category, t: Translate, style: FormatStyle, gpc: boolean): CategoryContent {
  const { id, description, services } = category
  const known = `category.${id}.description`
  const words = description ? phraseOf(description, style.locale) : t(known)
  const isAdvertising = category.signals.some((signal) => signal.startsWith('ad_'))
  return {
    id,
    name: categoryName(category, t, style.locale),
    ...(words !== known && { description: words }),
    basis: { term: t('settings.basis'), words: basisWords(category.legalBasis, t, style) },
    ...(!isAsked(category) && { always: t('state.always_on') }),
    ...(gpc && isAdvertising && isAsked(category) && { gpc: t('settings.gpc', { accept: t('banner.accept') }) }),
    details: services.length
      ? t('settings.services', { number: formatDigits(services.length, style) })
      : t('settings.details'),
    ...(services.length > 0 && {
      services: {
        ...(services.length > MANY && { find: t('settings.find') }),
        items: services.map((service) => serviceContent(service, category, t, style)),
      },
    }),
  }
}

function serviceContent(service: Service, category: Category, t: Translate, style: FormatStyle): ServiceContent {
  const { id, name, provider, purpose, legalBasis, retention, cookies, storage } = service
  const facts: Fact[] = []
  const tell = (key: string, text: Text | undefined) => {
    if (text) facts.push({ term: t(`service.${key}`), words: phraseOf(text, style.locale) })
  }
  tell('provider', provider)
  tell('purpose', purpose)
  if (legalBasis !== category.legalBasis)
    facts.push({ term: t('settings.basis'), words: basisWords(legalBasis, t, style) })
  tell('retention', typeof retention === 'string' ? formatDuration(retention, style) : retention)
  if (cookies.length) facts.push({ term: t('service.cookies'), names: cookies })
  if (storage.length) facts.push({ term: t('service.storage'), names: storage })
  const isTold = isAsked(category) && !isConsent(legalBasis)
  return { id, name: phraseOf(name, style.locale), ...(isTold && { always: t('state.always_on') }), facts }
}

function basisWords(basis: LegalBasis, t: Translate, style: FormatStyle): string {
  return t(`basis.${basis}`, { section: formatDigits(SECTIONS[basis], style) })
}
