import { words as settingsEn } from 'virtual:words/settings-en'
import { words as settingsTh } from 'virtual:words/settings-th'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { categoryName } from '../../../src/i18n/category-name.ts'
import { createTranslate } from '../../../src/i18n/create-translate.ts'
import { formatDate, formatDateTime } from '../../../src/i18n/format-date.ts'
import { phraseOf, plainPhrase } from '../../../src/i18n/phrase.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { VerifyWords } from './words.ts'

export interface Fact {
  readonly term: string
  readonly value: string
}

/** What a receipt says, in plain words; names of services from the configuration, where there is one. */
export function receiptFacts(
  { event, purposes, receipt_id: id, site, ui }: ConsentReceipt,
  words: VerifyWords,
  language: 'th' | 'en',
  config: ConfigInput = {},
): { readonly choices: readonly Fact[]; readonly facts: readonly Fact[] } {
  const t = createTranslate({ locale: language, words: language === 'en' ? settingsEn : settingsTh, address: 'คุณ' })
  const { categories } = resolveConfig(config)
  return {
    choices: purposes.map(({ id, service, state }) => {
      const category = categories.find((one) => one.id === id) ?? { id, services: [] }
      const known = category.services.find((one) => one.id === service)
      const name = known ? phraseOf(known.name, language) : (service ?? categoryName(category, t, language))
      return { term: plainPhrase(name), value: t(`state.${state}`) }
    }),
    facts: [
      { term: words.made, value: timeIn(event.time, language) },
      ...(site === undefined ? [] : [{ term: words.site, value: site }]),
      { term: words.how, value: `${t(`action.${event.action}`)} ${t(`surface.${ui.surface}`)}` },
      { term: words.until, value: formatDate(Date.parse(event.valid_until), styleOf(language)) },
      { term: words.number, value: id },
    ],
  }
}

/** Day and time in Thailand; the text itself where it is no time. */
export function timeIn(text: string, language: 'th' | 'en'): string {
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : formatDateTime(time, styleOf(language))
}

function styleOf(locale: 'th' | 'en') {
  return { locale, digits: 'latin', calendar: 'buddhist' } as const
}
