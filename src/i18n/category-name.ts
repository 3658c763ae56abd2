import type { Category } from '../model/category.ts'
import { phraseOf } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Translate } from './translate.ts'

/** The owner's name of a category, else the built-in one of a known id, else the id. */
export function categoryName({ id, name }: Pick<Category, 'id' | 'name'>, t: Translate, locale: string): Phrase {
  if (name) return phraseOf(name, locale)
  const key = `category.${id}.name`
  const words = t(key)
  return words === key ? id : words
}
