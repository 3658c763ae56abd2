import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { control } from './contestants/control.mjs'
import { klaro } from './contestants/klaro.mjs'
import { orejime, orejimeReadme } from './contestants/orejime.mjs'
import { vanillaCookieconsent } from './contestants/vanilla-cookieconsent.mjs'
import { yinyom } from './contestants/yinyom.mjs'

/**
 * How one page is made and operated.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} head what its documentation puts into the head
 * @property {string} gated the three scripts that wait for consent, in its own markup
 * @property {ReadonlyArray<{ from?: URL, text?: string, at: string, only?: RegExp }>} files what the server has for it
 * @property {string} [widget] path of the script whose evaluation decides on a returning visit
 * @property {readonly string[]} [accept] selectors, each after the first within the open shadow root of the one before
 * @property {readonly string[]} [reject]
 * @property {readonly string[]} [settings]
 * @property {readonly string[]} [dialog]
 */

/** Everyone who takes part, the page without a widget first. */
export const contestants = [control, yinyom, orejime, orejimeReadme, vanillaCookieconsent, klaro]

/** Another build of the widget, such as that of an earlier release, from the folder that holds its `yinyom.js`. */
export function earlier(folder) {
  const at = '/yinyom-earlier/'
  const from = pathToFileURL(`${resolve(folder)}/`)
  return {
    ...yinyom,
    name: 'yinyom-earlier',
    head: yinyom.head.replace('/yinyom/', at),
    widget: `${at}yinyom.js`,
    files: [{ ...yinyom.files[0], from, at }],
  }
}

/** Whether `dist/` has been built; without it only the peers are measured. */
export function isBuilt() {
  return existsSync(new URL('../dist/yinyom.js', import.meta.url))
}
