import { PAIRS, contrastOf, wordContrast } from '../../../src/model/contrast.ts'
import type { Colour } from '../../../src/model/contrast.ts'
import { DEFAULT_COLOURS } from '../../../src/model/default-colours.ts'

/** What a style sheet of a site makes of the widget's colours. */
export interface CssContrast {
  /** Two colours that are too near to each other, in one scheme. */
  readonly low: readonly { readonly subject: string; readonly contrast: string }[]
  /** Colours that only a browser can work out, such as `oklch()`: the widget says on the page's console where they are too near. */
  readonly unread: readonly string[]
}

type Scheme = keyof typeof DEFAULT_COLOURS
type Found = ReadonlyMap<string, string>

/** Reads what a style sheet sets on `yinyom-ui`, and holds each colour against what it stands on, in both schemes. */
export function checkCssContrast(css: string): CssContrast {
  const found = readProperties(css)
  const low: CssContrast['low'][number][] = []
  const unread = new Set<string>()
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, on, least] of PAIRS) {
      const [front, back] = [name, on].map((one) => {
        const text = textOf(one, scheme, found)
        const colour = readColour(text)
        if (!colour) unread.add(`--yinyom-${one}: ${text}`)
        return colour
      })
      const contrast = front && back ? contrastOf(front, back) : least
      const subject = `--yinyom-${name} / --yinyom-${on} (${scheme})`
      if (contrast < least) low.push({ subject, contrast: wordContrast(contrast, least) })
    }
  }
  return { low, unread: [...unread] }
}

/** Custom properties of `yinyom-ui`, and those of the whole page that they may refer to. What stands in an at-rule is left out. */
function readProperties(css: string): Found {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const found = new Map<string, string>()
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!/(^|[\s,>])(yinyom-ui|:root|html|body)\s*(,|$)/.test(selectors.trim())) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)) found.set(name, value.trim())
  }
  return found
}

/** The colour in force, as it is written: the dark one where there is one, else the light one, else our own. */
function textOf(name: string, scheme: Scheme, found: Found): string {
  const set = (scheme === 'dark' && found.get(`--yinyom-${name}-dark`)) || found.get(`--yinyom-${name}`)
  if (!set) return name === 'switch' ? textOf('accent', scheme, found) : defaultOf(name, scheme)
  const [, light, dark] = /^light-dark\(\s*([^(),]+|\w+\([^()]*\))\s*,\s*([^(),]+|\w+\([^()]*\))\s*\)$/.exec(set) ?? []
  const text = (scheme === 'dark' ? dark : light) ?? set
  return text.replaceAll(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (whole, other: string, fallback?: string) =>
    (found.get(other) ?? fallback ?? whole).trim(),
  )
}

function defaultOf(name: string, scheme: Scheme): string {
  return DEFAULT_COLOURS[scheme][name as keyof (typeof DEFAULT_COLOURS)[Scheme]]
}

/** `#rgb`, `#rrggbb`, `rgb(…)`, black and white. */
function readColour(text: string): Colour | undefined {
  const hex = { white: 'fff', black: '000' }[text] ?? /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]
  if (hex) {
    const pairs = hex.length === 3 ? hex.match(/./g)!.map((one) => one + one) : hex.match(/../g)!
    return pairs.map((pair) => parseInt(pair, 16) / 255) as unknown as Colour
  }
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text)?.slice(1)
  return parts?.map((part) => Math.min(255, Number(part)) / 255) as unknown as Colour | undefined
}
