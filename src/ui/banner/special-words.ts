import type { FirstConfig } from '../../config/resolve-config.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isAsked } from '../../model/category.ts'
import type { Category } from '../../model/category.ts'
import type { View } from '../surface.ts'
import { purposesSentence } from './banner-content.ts'
import type { SpecialWords } from './banner-content.ts'

/**
 * The words for a question with a reason: a notice that has changed in substance (what and from when, and the way to
 * the comparison), something new (only that is asked, so the buttons say so), an answer that has run out, or a browser
 * that asks not to be tracked. `noticeSentence` says what has changed in a notice.
 */
export function specialWords(
  config: FirstConfig,
  t: Translate,
  view: Pick<View, 'reasons' | 'asks' | 'locale' | 'gpc'>,
  noticeSentence: (t: Translate) => string = () => t('banner.notice'),
): SpecialWords {
  const { reasons, asks, locale, gpc } = view
  const asked = config.categories.filter(({ id }) => asks.includes(id))
  const narrow = reasons.some((reason) => reason !== 'never-asked' && reason !== 'expired')
  const names = asked.map(({ id, name }) => inLanguage(name, locale) || t(`category.${id}.name`)).join(', ')
  const isNotice = reasons.includes('notice-changed')
  const isAdvertising = gpc && asked.some(isForAds)
  // "Accept all" turns no advertising on then, so that it is not named among what is asked for; unless nothing else is.
  const plain = config.categories.filter((category) => !isForAds(category))
  const offered = isAdvertising && plain.some(isAsked) ? { ...config, categories: plain } : config
  const sentences = isNotice ? [noticeSentence(t)] : []
  sentences.push(narrow ? t(isNotice ? 'banner.again' : 'banner.new', { names }) : purposesSentence(offered, t, locale))
  if (reasons.includes('expired')) sentences.push(t('banner.expired'))
  if (isAdvertising) sentences.push(t('banner.gpc'))
  return {
    body: sentences.join(' '),
    ...(isNotice && { links: [{ label: t('banner.changes'), href: '#yinyom-notice' }] }),
    // An answer about one thing does not prolong what was said about the others.
    ...(narrow && { note: t('banner.anytime'), accept: t('banner.allow'), reject: t('banner.refuse') }),
  }
}

function isForAds({ signals }: Category): boolean {
  return signals.some((signal) => signal.startsWith('ad_'))
}
