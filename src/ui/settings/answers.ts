import { categoryName } from '../../i18n/category-name.ts'
import { phraseOf } from '../../i18n/phrase.ts'
import type { Phrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isAsked } from '../../model/category.ts'
import type { Category } from '../../model/category.ts'
import type { Choices } from '../../model/choices.ts'
import type { Fact } from './category-content.ts'
import { askedServices } from './draft.ts'

/** The answers in force in words; services only where they differ from their category. Pure. */
export function answersOf(
  categories: readonly Category[],
  choices: Choices,
  t: Translate,
  locale: string,
): { readonly facts: readonly Fact[]; readonly isGiven: boolean } {
  const facts: Fact[] = []
  let isGiven = false
  const add = (name: Phrase, answer: boolean | undefined) => {
    isGiven ||= answer === true
    const words = t(answer === undefined ? 'choice.open' : answer ? 'state.given' : 'state.refused')
    facts.push({ term: name, words })
  }
  for (const category of categories.filter(isAsked)) {
    add(categoryName(category, t, locale), choices[category.id])
    for (const { id, name } of askedServices(category)) {
      if (choices[id] !== undefined && choices[id] !== choices[category.id]) add(phraseOf(name, locale), choices[id])
    }
  }
  return { facts, isGiven }
}
