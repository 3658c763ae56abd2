import { isAsked } from '../../model/category.ts'
import type { Category } from '../../model/category.ts'
import type { Choices } from '../../model/choices.ts'
import { askedServices } from './draft.ts'

/** Whether anything is allowed that can be withdrawn. Pure. */
export function isAnyGiven(categories: readonly Category[], choices: Choices): boolean {
  return categories
    .filter(isAsked)
    .some((category) => [category, ...askedServices(category)].some(({ id }) => choices[id] === true))
}
