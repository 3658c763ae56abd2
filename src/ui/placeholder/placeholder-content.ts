import type { Config } from '../../config/resolve-config.ts'
import { categoryName } from '../../i18n/category-name.ts'
import { phraseOf, plainPhrase } from '../../i18n/phrase.ts'
import type { Phrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isAsked } from '../../model/category.ts'
import type { HeldFrame } from '../surface.ts'

/**
 * Every word of a placeholder: what is rendered is what is hashed into the receipt. It follows from the configuration,
 * the words, the language and what the page says of the frame (its title and language, its host, category, service).
 */
export interface PlaceholderContent {
  readonly title: Phrase
  readonly body: string
  readonly once: string
  /** Only where the configuration knows what "always" would cover. */
  readonly always?: string
  readonly scope?: string
}

/** What the frame belongs to: the id that a decision answers, and whether it may be answered for good. */
export function subjectOf(config: Config, frame: Pick<HeldFrame, 'category' | 'service'>) {
  const service = config.categories.flatMap(({ services }) => services).find(({ id }) => id === frame.service)
  const category = config.categories.find(({ id }) => id === (service?.category ?? frame.category))
  const id = service?.id ?? category?.id ?? (frame.category || frame.service || '')
  return { id, service, category, isKnown: category !== undefined && isAsked(category) }
}

/** Pure: the words in one language. `lang` is the page's own at the frame, for its title. */
export function placeholderContent(
  config: Config,
  t: Translate,
  locale: string,
  frame: Pick<HeldFrame, 'category' | 'service' | 'title' | 'host'>,
  lang: string,
): PlaceholderContent {
  const { id, service, category, isKnown } = subjectOf(config, frame)
  const provider = service?.provider && plainPhrase(phraseOf(service.provider, locale))
  const from = provider ? `${provider} (${frame.host})` : frame.host
  const kind = plainPhrase(categoryName(category ?? { id }, t, locale))
  const name = service ? plainPhrase(phraseOf(service.name, locale)) : kind
  return {
    title: frame.title ? phraseOf({ [lang || locale]: frame.title }, locale) : t('placeholder.untitled', { from }),
    body: t('placeholder.body', { from, category: kind }),
    once: t('placeholder.once'),
    ...(isKnown && { always: t('placeholder.always'), scope: t('placeholder.scope', { name }) }),
  }
}
