import type { Config } from '../../config/resolve-config.ts'
import { categoryName } from '../../i18n/category-name.ts'
import { phraseOf, plainPhrase } from '../../i18n/phrase.ts'
import type { Phrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isAsked } from '../../model/category.ts'
import type { HeldFrame } from '../surface.ts'
import { siteName } from './site-name.ts'

/**
 * Every word of a placeholder: what is rendered is what is hashed into the receipt. It follows from the configuration,
 * the words, the language and what the page says of the frame (its title and language, its address, category, service).
 */
export interface PlaceholderContent {
  readonly title: Phrase
  /** Whose it is, in one name. */
  readonly from: string
  readonly body: string
  /** Why the form around it cannot be sent. */
  readonly form?: string
  /** Only where it can be loaded by itself. */
  readonly once?: string
  /** Only where the configuration knows what "always" would cover. */
  readonly always?: string
  readonly scope?: string
  /** Opens all of this, where the place is too small for it; and closes it again. */
  readonly more: string
  readonly close: string
}

/** What the frame belongs to: the id that a decision answers, and whether it may be answered for good. */
export function subjectOf(config: Config, frame: Pick<HeldFrame, 'category' | 'service'>) {
  const service = config.categories.flatMap(({ services }) => services).find(({ id }) => id === frame.service)
  const category = config.categories.find(({ id }) => id === (service?.category ?? frame.category))
  const id = service?.id ?? category?.id ?? (frame.category || frame.service || '')
  return { id, service, category, isKnown: category !== undefined && isAsked(category) }
}

/** What the words follow from. */
export interface PlaceholderSubject extends Pick<
  HeldFrame,
  'category' | 'service' | 'title' | 'host' | 'path' | 'canLoadOnce'
> {
  /** A form waits for it. */
  readonly isInForm?: boolean
}

/** Pure: the words in one language. `lang` is the page's own at the frame, for its title. */
export function placeholderContent(
  config: Config,
  t: Translate,
  locale: string,
  frame: PlaceholderSubject,
  lang: string,
): PlaceholderContent {
  const { id, service, category, isKnown } = subjectOf(config, frame)
  const provider = service?.provider && plainPhrase(phraseOf(service.provider, locale))
  const kind = plainPhrase(categoryName(category ?? { id }, t, locale))
  const from = service ? plainPhrase(phraseOf(service.name, locale)) : siteName(frame.host, frame.path)
  const whose = provider && !from.includes(provider) ? `${from} (${provider})` : from
  return {
    title: frame.title ? phraseOf({ [lang || locale]: frame.title }, locale) : t('placeholder.untitled', { from }),
    from,
    body: t('placeholder.body', { from: whose, category: kind }),
    ...(frame.isInForm && { form: t('placeholder.form') }),
    ...((frame.canLoadOnce ?? true) && { once: t('placeholder.once') }),
    ...(isKnown && {
      always: t('placeholder.always'),
      scope: t('placeholder.scope', { name: service ? from : kind }),
    }),
    more: t('placeholder.more'),
    close: t('placeholder.close'),
  }
}
