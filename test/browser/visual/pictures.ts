import { LANGUAGES, SCHEMES, VIEWS, addressOf } from '../../../demo/public/workbench/views.js'
import type { View } from '../../../demo/public/workbench/views.js'

/** One visit of the workbench, of which there is a picture in each colour scheme. */
export interface Visit {
  readonly name: string
  readonly view: View
  /** Follows the browser's colour scheme. */
  readonly address: string
  readonly width: number
  readonly height: number
}

const SIZES = [
  [320, 568],
  [390, 844],
  [1280, 800],
] as const

/** What has the same size on every screen has a picture at one width. */
const CHOSEN: readonly (readonly [id: string, widths?: readonly number[], themes?: readonly string[]])[] = [
  ['banner-bar'],
  ['banner-box'],
  ['banner-box', [390], ['government', 'luxury', 'pastel']],
  ['banner-modal', [390]],
  ['banner-again'],
  ['settings-first'],
  ['settings-decided'],
  ['confirmation-said', [320, 1280]],
  ['tab-left', [390]],
  ['placeholder-wide', [1280]],
  ['placeholder-phone', [390]],
  ['placeholder-small', [390]],
  ['notice-viewer'],
  ['notice-compared', [320, 1280]],
  ['notice-failed', [390]],
]

/** What is looked at: about a hundred pictures of the views in which most of the style sheets can be seen. */
export const VISITS: readonly Visit[] = CHOSEN.flatMap(([id, widths, themes = ['default']]) => {
  const view = VIEWS.find((one) => one.id === id)
  if (!view) throw new Error(`The workbench has no view ${id}.`)
  return SIZES.filter(([width]) => !widths || widths.includes(width)).flatMap(([width, height]) =>
    LANGUAGES.flatMap((lang) =>
      themes.map((theme) => {
        const name = [id, ...(theme === 'default' ? [] : [theme]), width, lang].join('-')
        return { name, view, address: addressOf(view, lang, 'auto', theme), width, height }
      }),
    ),
  )
})

/** Names of all pictures. */
export const PICTURES: readonly string[] = VISITS.flatMap(({ name }) => SCHEMES.map((scheme) => `${name}-${scheme}`))
