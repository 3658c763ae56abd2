import type { Text } from '../model/category.ts'
import { keepTogether } from '../model/thai-text.ts'

/** Words on the screen: in the language around them, or with their own, for `lang`. */
export type Phrase = string | { readonly lang: string; readonly text: string }

/** The owner's text in `locale`, else in the language that there is. */
export function phraseOf(source: Text, locale: string): Phrase {
  if (typeof source === 'string') return keepTogether(source)
  const lang = Object.hasOwn(source, locale) ? locale : (Object.keys(source)[0] ?? locale)
  const text = keepTogether(source[lang] ?? '')
  return lang === locale ? text : { lang, text }
}

/** The words alone, for attributes and for sentences around them. */
export function plainPhrase(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.text
}
