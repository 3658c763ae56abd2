import type { Text } from '../model/category.ts'

/** The text in this language, else in the first that there is; empty where there is none. */
export function inLanguage(given: Text | undefined, locale: string): string {
  return typeof given === 'object' ? (given[locale] ?? Object.values(given)[0] ?? '') : (given ?? '')
}
