import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const thaiText = fileURLToPath(new URL('../src/model/thai-text.ts', import.meta.url))
const packedThai = fileURLToPath(new URL('../src/i18n/packed-thai.ts', import.meta.url))

/** Letters of words that are not worth packing. */
const FEW = 200

/**
 * `virtual:words/<part>`: the words of one part in every language; `virtual:words/<part>-<language>`: in one. Cut at build
 * time from the same files, so that there is one source of words and each file carries those that it says.
 */
export function wordsPlugin() {
  const prefix = 'virtual:words/'
  // What the first question says; `special` is for the rarer ones, which wait for the chunk that acts.
  const first =
    /^banner\.(title|body|we|others|functional|analytics|marketing|comma|and|note|months|days|accept|reject|necessary|settings|close|privacy|cookies|sorry)$/
  const keep = {
    banner: (key) => first.test(key),
    tab: (key) => key === 'banner.settings',
    special: (key) =>
      (key.startsWith('banner.') && !first.test(key)) || /^category\.\w+\.name$|^status\.(?!language|failed)/.test(key),
    settings: (key) =>
      !/^placeholder\.|^notice\.|^check\.|^cookies\.|^status\.(?!language|failed|unkept)|^banner\.(?!accept|reject|necessary|privacy|cookies)/.test(
        key,
      ),
    notice: (key) => key.startsWith('notice.'),
    check: (key) => key.startsWith('check.') || /^category\.\w+\.name$/.test(key),
    cookies: (key) => key.startsWith('cookies.') || /^category\.\w+\.name$/.test(key),
    placeholder: (key) => key.startsWith('placeholder.') || /^category\.\w+\.name$/.test(key),
  }
  return {
    name: 'yinyom-words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [part, only] = id.slice(prefix.length + 1).split('-')
      const wanted = keep[part]
      const [{ keepTogether }, { packThai }] = await Promise.all([thaiText, packedThai].map(importSource))
      const words = {}
      for (const locale of ['th', 'en']) {
        const file = new URL(`../src/i18n/locales/${locale}.json`, import.meta.url)
        this.addWatchFile?.(file.pathname)
        const all = JSON.parse(readFileSync(file, 'utf8'))
        words[locale] = Object.fromEntries(
          // Words of one part side by side compress better.
          Object.entries(all)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .filter(([key]) => wanted(key))
            .map(([key, text]) => [key, keepTogether(text)]),
        )
      }
      const [th, en] = [words.th, words.en].map((map) => JSON.stringify(map))
      // A few words weigh less than what unpacks them.
      if (th.length < FEW)
        return `export const words = ${only ? (only === 'th' ? th : en) : `{ th: ${th}, en: ${en} }`}`
      const packed = Object.entries(words.th).map(([key, text]) => [key, packThai(text)])
      const unpacked = `unpackThai(${JSON.stringify(Object.fromEntries(packed))})`
      // English needs no unpacking, and neither does Thai before something is said.
      const both = `{ get th() { return (unpacked ??= ${unpacked}) }, en: ${en} }`
      return [
        `import { unpackThai } from ${JSON.stringify(packedThai)}`,
        'let unpacked',
        `export const words = ${only === 'th' ? unpacked : only ? en : both}`,
      ].join('\n')
    },
  }
}

async function importSource(path) {
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
}
