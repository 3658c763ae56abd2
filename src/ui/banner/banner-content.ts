import { validDaysOf } from '../../config/resolve-config.ts'
import type { FirstConfig } from '../../config/resolve-config.ts'
import { formatDigits } from '../../i18n/format-style.ts'
import type { Translate } from '../../i18n/translate.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { isAsked } from '../../model/category.ts'

/** The words of the banner and nothing else: what is rendered is what is hashed into the receipt. */
export interface BannerContent {
  readonly surface: 'banner'
  readonly lang: string
  readonly layout: FirstConfig['ui']['layout']
  readonly text: {
    readonly title: string
    readonly body: string
    /** How long the answer holds, and that it can be taken back (PDPA s.19). */
    readonly note: string
    readonly accept: string
    readonly reject: string
    readonly settings: string
    readonly close?: string
    /** Something that the visitor has asked for has not worked yet. */
    readonly sorry?: string
    readonly links: readonly { readonly label: string; readonly href: string }[]
  }
}

/** What the banner says otherwise than at the first question. */
export interface SpecialWords {
  readonly body: string
  readonly note?: string
  readonly accept?: string
  readonly reject?: string
  /** Instead of those to notice and cookie policy. */
  readonly links?: BannerContent['text']['links']
}

/** Pure: configuration, language and layout give the words on the screen; `special` replaces some of them; `sorry` adds a sentence. */
export function bannerContent(
  config: FirstConfig,
  t: Translate,
  lang: string,
  layout: BannerContent['layout'],
  special?: SpecialWords,
  sorry = false,
): BannerContent {
  const { reject, close } = config.ui
  const say = (key: string) => t(`banner.${key}`)
  return {
    surface: 'banner',
    lang,
    layout,
    text: {
      title: say('title'),
      body: purposesSentence(config, t, lang),
      note: t('banner.note', { time: validity(config, t, lang) }),
      accept: say('accept'),
      reject: say(reject === 'necessary' ? reject : 'reject'),
      settings: say('settings'),
      ...(close && { close: say('close') }),
      links: (['privacy', 'cookies'] as const)
        .map((key) => ({ label: say(key), href: inLanguage(config.links[key], lang) }))
        // Four schemes, or none: what stands before the first / ? or # has no colon then.
        .filter(({ href }) => href && /^\s*((https?|mailto|tel):|[^:]*([/?#]|$))/i.test(href)),
      ...special,
      ...(sorry && { sorry: say('sorry') }),
    },
  }
}

/**
 * Says what the optional categories are for (PDPA s.19 wants the purpose with the request), and that others may receive
 * the data: unless every service is declared, and none has a provider.
 */
export function purposesSentence({ categories }: FirstConfig, t: Translate, lang: string): string {
  const asked = categories.filter(isAsked)
  const others = asked.some(({ services }) => !services.length || services.some(({ provider }) => provider))
  const purposes = asked.map(({ id, name }) => {
    const key = `banner.${id}`
    const words = t(key)
    // An owner's own name: "คุกกี้เพื่อการขาย" is for "การขาย".
    return name || words === key ? String(inLanguage(name, lang) || id).replace(/^คุกกี้(เพื่อ)?/, '') : words
  })
  const last = purposes.pop() ?? ''
  return t('banner.body', {
    who: t(others ? 'banner.others' : 'banner.we'),
    purposes: purposes.length ? purposes.join(t('banner.comma')) + t('banner.and') + last : last,
  })
}

/** How long an answer holds: in months, or in days where they are few. */
function validity(config: FirstConfig, t: Translate, lang: string): string {
  const days = validDaysOf(config)
  const isShort = days < 60
  const number = formatDigits(isShort ? days : Math.round(days / 30), { locale: lang, digits: config.ui.digits })
  return t(isShort ? 'banner.days' : 'banner.months', { number })
}
