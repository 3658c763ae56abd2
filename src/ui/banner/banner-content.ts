import type { Config } from '../../engine/config.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Text } from '../../model/category.ts'
import type { SpecialWords } from './special-words.ts'

/** The words of the banner and nothing else: what is rendered is what is hashed into the receipt. */
export interface BannerContent {
  readonly surface: 'banner'
  readonly lang: string
  readonly layout: Config['ui']['layout']
  readonly text: {
    readonly title: string
    readonly body: string
    readonly accept: string
    readonly reject: string
    readonly settings: string
    readonly close?: string
    readonly links: readonly { readonly label: string; readonly href: string }[]
  }
}

/** The text in this language, else in the first that there is. */
export function inLanguage(given: Text | undefined, locale: string): string {
  return typeof given === 'object' ? (given[locale] ?? Object.values(given)[0] ?? '') : (given ?? '')
}

/** Pure: configuration, language and layout give the words on the screen; `special` replaces some of them. */
export function bannerContent(
  config: Config,
  t: Translate,
  lang: string,
  layout: BannerContent['layout'],
  special?: SpecialWords,
): BannerContent {
  const { reject, close } = config.ui
  return {
    surface: 'banner',
    lang,
    layout,
    text: {
      title: t('banner.title'),
      body: t('banner.body'),
      accept: t('banner.accept'),
      reject: t(`banner.${reject === 'all' ? 'reject' : reject}`),
      settings: t('banner.settings'),
      ...(close && { close: t('banner.close') }),
      links: (['privacy', 'cookies'] as const)
        .map((key) => ({ label: t(`banner.${key}`), href: inLanguage(config.links[key], lang) }))
        .filter(({ href }) => href),
      ...special,
    },
  }
}
