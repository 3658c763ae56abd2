import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packages of this repository whose pages are read where they are installed; their text is not copied into it. */
const PACKAGES = ['@duckduckgo/autoconsent', 'lz-string', 'playwright-core', 'sprintf-js', 'terser']
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url))
/** One more folder of packages, such as themes, each of which is read. */
const { BANK_MODULES } = process.env

/** Pages of one package; undefined where it is not installed. */
export interface PackagedPages {
  readonly name: string
  readonly pages: readonly { readonly name: string; readonly bytes: string }[] | undefined
}

/** Demo pages of packages, at most thirty of each. */
export function packagedPages(): PackagedPages[] {
  const more = BANK_MODULES ? readdirSync(BANK_MODULES).map((name) => [name, join(BANK_MODULES, name)] as const) : []
  const places = [...PACKAGES.map((name) => [name, join(MODULES, name)] as const), ...more]
  return places.map(([name, place]) => {
    const files = existsSync(place) ? htmlBelow(place).slice(0, 30) : []
    const pages = files.map((file) => ({
      name: `${name}${file.slice(place.length)}`,
      bytes: readFileSync(file, 'latin1'),
    }))
    return { name, pages: pages.length ? pages : undefined }
  })
}

function htmlBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.html?$/.test(file) && !dirname(file.slice(folder.length)).includes('node_modules'))
    .filter((file) => statSync(file).isFile())
    .toSorted()
}
