import { isAsked, isConsent } from '../../model/category.ts'
import type { Category, Service } from '../../model/category.ts'
import type { Choices } from '../../model/choices.ts'

/** The services of a category that the visitor has a say on. */
export function askedServices(category: Category): readonly Service[] {
  return isAsked(category) ? category.services.filter(({ legalBasis }) => isConsent(legalBasis)) : []
}

/** What the switches show: the visitor's edits over what is in force. Off where there is neither (rule B2). */
export function draftOf(categories: readonly Category[], inForce: Choices, edits: Choices): Choices {
  const ids = categories
    .filter(isAsked)
    .flatMap((category) => [category.id, ...askedServices(category).map(({ id }) => id)])
  return Object.fromEntries(ids.map((id) => [id, edits[id] ?? inForce[id] === true]))
}

/** A category's switch takes its services along. */
export function setCategory(category: Category, on: boolean): Choices {
  return Object.fromEntries([category.id, ...askedServices(category).map(({ id }) => id)].map((id) => [id, on]))
}

/**
 * A service's switch is its own. The last one off turns its category off; the last one on does not turn it on, because
 * a category may hold more than its declared services.
 */
export function setService(category: Category, draft: Choices, id: string, on: boolean): Choices {
  const others = askedServices(category).filter((service) => service.id !== id)
  const isLast = !on && others.every((service) => !draft[service.id])
  return isLast ? { [id]: on, [category.id]: false } : { [id]: on }
}

/** How many services of a category are on; undefined while all follow their category. */
export function countOn(category: Category, draft: Choices): { readonly on: number; readonly all: number } | undefined {
  const services = askedServices(category)
  if (services.every(({ id }) => draft[id] === draft[category.id])) return undefined
  return { on: services.filter(({ id }) => draft[id]).length, all: services.length }
}
