import { PAIRS, contrastOf, wordContrast } from '../model/contrast.ts'
import type { Colour } from '../model/contrast.ts'
import type { Trouble } from '../model/problem.ts'

/** How our style sheets call what owners set, where it is not by the same name. */
const OURS: { readonly [name: string]: string } = {
  'on-accent': 'var(--y-on)',
  switch: 'var(--yinyom-switch, var(--y-accent))',
}
/** What owners may give a colour of its own. */
const PARTS = ['title', 'text']

/**
 * Names the colours of the page that cannot be told apart, in the scheme that is on the screen. They are read from
 * the elements themselves, however the page has set them; a colour that the browser does not understand is left out.
 */
export function auditContrast(banner: Element): Trouble[] {
  // Older browsers would take an invalid colour for the one around it.
  if (!globalThis.CSS?.supports?.('color', 'color-mix(in srgb, red, red)')) return []
  const probe = banner.appendChild(document.createElement('i'))
  probe.hidden = true
  const read = (colour: string) => {
    // The browser works out `oklch()` and the like, and says what they are in sRGB.
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`
    return readColour(getComputedStyle(probe).color)
  }
  const own = (name: string) => read(OURS[name] ?? `var(--y-${name})`)
  const suffix = getComputedStyle(banner).colorScheme === 'dark' ? ' (dark)' : ''
  const ground = read(getComputedStyle(banner).backgroundColor) ?? own('bg')
  const parts = PARTS.flatMap((name) => {
    const part = banner.querySelector(`[part=${name}]`)
    return part ? [[`::part(${name})`, 'the banner', read(getComputedStyle(part).color), ground, 4.5] as const] : []
  })
  const named = PAIRS.map(
    ([name, on, least]) => [`--yinyom-${name}`, `--yinyom-${on}`, own(name), own(on), least] as const,
  )
  probe.remove()
  return [...named, ...parts].flatMap(([name, on, colour, behind, least]) => {
    const found = colour && behind ? contrastOf(colour, behind) : least
    return found < least
      ? [{ code: 'contrast', subject: `${name} on ${on}${suffix}`, cause: wordContrast(found, least) }]
      : []
  })
}

/** `color(srgb 0.1 0.2 0.3)`; undefined for what is not a plain colour, or can be seen through. */
function readColour(text: string): Colour | undefined {
  const [, red, green, blue] = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)\)$/.exec(text) ?? []
  return blue === undefined ? undefined : [within(red), within(green), within(blue)]
}

function within(part: string | undefined): number {
  return Math.min(1, Math.max(0, Number(part)))
}
