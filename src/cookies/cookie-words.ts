import { formatDuration } from '../i18n/format-duration.ts'
import type { FormatStyle } from '../i18n/format-style.ts'
import { phraseOf, plainPhrase } from '../i18n/phrase.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Text } from '../model/category.ts'

/** How long something is kept, in words: `2 ปี`, `2 years`, `until the browser is closed`. */
export function lifetimeWords(lifetime: Text | undefined, t: Translate, style: FormatStyle): string {
  if (lifetime === undefined) return t('cookies.unknown')
  if (lifetime === 'session' || lifetime === 'persistent') return t(`cookies.${lifetime}`)
  return typeof lifetime === 'string' ? formatDuration(lifetime, style) : plainPhrase(phraseOf(lifetime, style.locale))
}

/** The name of a country (ISO 3166-1 alpha-2); its code where the browser does not know it. */
export function countryName(code: string | undefined, locale: string): string {
  if (!code) return ''
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
