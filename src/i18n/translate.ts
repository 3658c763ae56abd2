import { tidyThai } from '../model/thai-text.ts'

/** The words of one language by dotted key; the locale files are such maps. */
export type Words = { readonly [key: string]: string }

/** The words for `key`, with `{{name}}` replaced from `values`. An unknown key gives the key. */
export type Translate = (key: string, values?: { readonly [name: string]: string | number }) => string

/** Looks words up without a library: what the first file and the placeholder need. The first map that has a text for a key wins. */
export function plainTranslate(
  layers: readonly (Words | undefined)[],
  fixed: { readonly [name: string]: string },
): Translate {
  return (key, values) => {
    const found = layers.find((words) => words && Object.hasOwn(words, key) && typeof words[key] === 'string')
    const source = found ? found[key]! : key
    // The built-in words, last, are tidy from the build; a regular expression costs a phone more than it seems.
    if (found === layers.at(-1) && !source.includes('{{')) return source
    return tidyThai(
      source.replace(/\{\{-?\s*(.+?)\s*\}\}/g, (_, name: string) => String(values?.[name] ?? fixed[name] ?? '')),
    )
  }
}
