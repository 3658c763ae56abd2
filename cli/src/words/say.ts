import en from './en.json'
import th from './th.json'

/** Languages that the command line speaks. */
export type Language = 'th' | 'en'
export type WordKey = keyof typeof en
export type Values = Readonly<Record<string, string | number>>
/** A message by its key; `{name}` in it is replaced by that value. */
export type Say = (key: WordKey, values?: Values) => string

const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { th, en }

export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    WORDS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key)
}

/** Thai where `--lang` or the locale says so, else English. The first variable that is set counts, as POSIX has it. */
export function pickLanguage(argv: readonly string[], env: { readonly [name: string]: string | undefined }): Language {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1])
  if (asked === 'th' || asked === 'en') return asked
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('th') ? 'th' : 'en'
}
