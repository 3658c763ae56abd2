import en from './en.json'
import th from './th.json'

/** Languages that the command line speaks. */
export type Language = 'th' | 'en'
export type WordKey = keyof typeof en
export type WordValues = Readonly<Record<string, string | number>>
/** A sentence by its key; `{name}` in it is replaced by that value. */
export type Words = (key: WordKey, values?: WordValues) => string

const SENTENCES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { th, en }

export function wordsIn(language: Language): Words {
  return (key, values = {}) =>
    SENTENCES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** `YINYOM_LANG` where it is set, else the locale; the first variable that is set counts, as POSIX has it. */
export function pickLanguage(env: { readonly [name: string]: string | undefined }): Language {
  const asked = env.YINYOM_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return asked.toLowerCase().startsWith('th') ? 'th' : 'en'
}

/**
 * An error that is said to the operator: one sentence that names the problem and the remedy, in English as its message
 * and in either language by its key.
 */
export class WordedError extends Error {
  readonly key: WordKey
  readonly values: WordValues

  constructor(key: WordKey, values: WordValues = {}) {
    super(wordsIn('en')(key, values))
    this.key = key
    this.values = values
  }
}

/** What an operator is told of an error. */
export function remarkOf(error: unknown, words: Words): string {
  if (error instanceof WordedError) return words(error.key, error.values)
  return error instanceof Error ? error.message : String(error)
}
