import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packages whose demo pages are read where they are installed; their text is not copied into this repository. */
const PACKAGES = [
  '@duckduckgo/autoconsent',
  'admin-lte',
  'gentelella',
  'html5-boilerplate',
  'lz-string',
  'playwright-core',
  'sprintf-js',
  'startbootstrap-agency',
  'startbootstrap-clean-blog',
  'startbootstrap-creative',
  'startbootstrap-freelancer',
  'startbootstrap-sb-admin-2',
  'terser',
]

/** Where packages are looked for; `BANK_MODULES` names one more folder. */
const PLACES = [
  fileURLToPath(new URL('../../../node_modules', import.meta.url)),
  ...(process.env.BANK_MODULES ? [process.env.BANK_MODULES] : []),
]

/** Pages of one package; undefined where it is not installed. */
export interface PackagedPages {
  readonly name: string
  readonly pages: readonly { readonly name: string; readonly bytes: string }[] | undefined
}

/** Demo pages of packages, at most thirty of each. */
export function packagedPages(): PackagedPages[] {
  return PACKAGES.map((name) => {
    const place = PLACES.map((one) => join(one, name)).find(existsSync)
    const files = place ? htmlBelow(place).slice(0, 30) : []
    const pages = files.map((file) => ({
      name: `${name}${file.slice(place!.length)}`,
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
