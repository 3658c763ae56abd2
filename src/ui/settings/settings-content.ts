import type { Config } from '../../config/resolve-config.ts'
import { formatDigits } from '../../i18n/format-style.ts'
import type { FormatStyle } from '../../i18n/format-style.ts'
import { phraseOf } from '../../i18n/phrase.ts'
import type { Phrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts'
import type { ShownContent } from '../../model/decision.ts'
import { categoryContent } from './category-content.ts'
import type { CategoryContent } from './category-content.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

/**
 * Every word of the question that the settings put: what is rendered is what is hashed into the receipt. It follows
 * from the configuration, the words, the language and whether Global Privacy Control is honoured, so that it can be
 * made again from these. Outside it, because they change with the visitor and the time: the answer in force with its
 * dates, the button that withdraws it and what that does, the state of the switches, messages, and the list of proof.
 */
export interface SettingsContent {
  readonly title: string
  readonly intro: string
  /** The × at the corner: nothing has been saved. */
  readonly leave: string
  /** The languages to switch to, each by its own name. */
  readonly languages: readonly { readonly locale: 'th' | 'en'; readonly name: string }[]
  readonly categories: readonly CategoryContent[]
  readonly guardian?: {
    readonly legend: string
    readonly hint: string
    readonly options: readonly { readonly value: 'self' | 'under_10' | '10_to_20'; readonly text: string }[]
  }
  readonly controller?: {
    readonly term: string
    readonly name?: Phrase
    readonly contact?: Link
    readonly label: string
  }
  readonly links: readonly Link[]
  readonly accept: string
  readonly reject: string
  readonly save: string
}

/** Pure: the words of the settings in one language. `gpc`: Global Privacy Control is on and honoured. */
export function settingsContent(config: Config, t: Translate, locale: 'th' | 'en', gpc: boolean): SettingsContent {
  const style = formatStyle(config, locale)
  return {
    title: t('settings.title'),
    intro: t('settings.intro'),
    leave: t('settings.leave'),
    languages: config.locales
      .filter((one) => one !== locale)
      .map((one) => ({ locale: one, name: LANGUAGE_NAMES[one] })),
    categories: config.categories.map((category) => categoryContent(category, t, style, gpc)),
    ...(config.guardian && { guardian: guardianContent(t, style) }),
    ...controllerContent(config, t, locale),
    links: (['privacy', 'cookies'] as const).flatMap((key) => {
      const given = config.links[key]
      const href = typeof given === 'object' ? (given[locale] ?? Object.values(given)[0]) : given
      return href ? [{ text: t(`banner.${key}`), href }] : []
    }),
    accept: t('banner.accept'),
    reject: t(config.ui.reject === 'necessary' ? 'banner.necessary' : 'banner.reject'),
    save: t('settings.save'),
  }
}

/** What a withdrawal does, on this site. */
export function withdrawalEffect(config: Config, t: Translate): string {
  return ['effect', deletes(config) && 'deletes', 'after', config.onWithdraw === 'reload' && 'reload']
    .map((key) => key && t(`withdraw.${key}`))
    .filter(Boolean)
    .join(' ')
}

/** Whether the site has said what there is to delete; else nothing is claimed. */
function deletes({ categories }: Config): boolean {
  return categories.some(({ services }) =>
    services.some(({ cookies, storage, caches, workers }) =>
      [cookies, storage, caches, workers].some((of) => of?.length),
    ),
  )
}

/** The content as a receipt hashes it. */
export function settingsShown(content: SettingsContent, locale: string): ShownContent {
  return { surface: 'settings', lang: locale, layout: 'dialog', text: content }
}

export function formatStyle({ ui: { digits, calendar } }: Config, locale: 'th' | 'en'): FormatStyle {
  return { locale, digits, calendar }
}

function guardianContent(t: Translate, style: FormatStyle): NonNullable<SettingsContent['guardian']> {
  const options = (['self', 'under_10', '10_to_20'] as const).map((value) => ({
    value,
    text: deciderWords(value, t, style),
  }))
  return { legend: t('guardian.legend'), hint: t('guardian.hint'), options }
}

/** PDPA s.20 knows two bands; the ages are numbers of ours and follow the digits setting. */
export function deciderWords(decider: 'self' | 'under_10' | '10_to_20', t: Translate, style: FormatStyle): string {
  return t(`guardian.${decider}`, { ten: formatDigits(10, style), twenty: formatDigits(20, style) })
}

function controllerContent({ controller }: Config, t: Translate, locale: string): Pick<SettingsContent, 'controller'> {
  if (!controller?.name && !controller?.contact) return {}
  const { name, contact } = controller
  return {
    controller: {
      term: t('settings.controller'),
      label: t('settings.contact'),
      ...(name && { name: phraseOf(name, locale) }),
      ...(contact && { contact: { text: contact.replace(/^(mailto|tel):/, ''), href: contact } }),
    },
  }
}
