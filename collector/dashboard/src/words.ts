import { signal } from '@preact/signals'
import type english from './words/en.json'

export type Language = 'th' | 'en'
export type Words = Record<keyof typeof english, string>
export type WordKey = keyof Words

const KEPT = 'yinyom-dashboard-language'

/** The language of the page; Thai until somebody asks for English. */
export const language = signal<Language>('th')
const words = signal<Partial<Words>>({})

/** Takes the words of a language, and remembers it on this device. */
export async function speak(wanted: Language): Promise<void> {
  const { default: taken } = wanted === 'en' ? await import('./words/en.json') : await import('./words/th.json')
  words.value = taken satisfies Words
  language.value = wanted
  document.documentElement.lang = wanted
  try {
    localStorage.setItem(KEPT, wanted)
  } catch {
    // Private windows may have no storage: then it is asked for again.
  }
}

/** What was asked for last on this device. */
export function keptLanguage(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'th'
  } catch {
    return 'th'
  }
}

/** The words of a key, with `{name}` filled in. */
export function t(key: WordKey, fill: Readonly<Record<string, string | number>> = {}): string {
  return (words.value[key] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? ''))
}

/** The words for a value of the API; the value itself where there are none. */
export function name(kind: string, value: string): string {
  return words.value[`${kind}.${value}` as WordKey] ?? value
}
