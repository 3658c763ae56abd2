/** Red, green and blue from 0 to 1, in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number]

/** What stands on what, by the names that owners set (`--yinyom-…`), and the contrast that it needs: text 4.5, what is pressed 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PAIRS = [
  ['text', 'bg', 4.5],
  ['muted', 'bg', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'bg', 3],
  ['line', 'bg', 3],
  ['switch', 'bg', 3],
] as const

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** How a contrast that is too low is told. Rounded down: 4.49 is not 4.5. */
export function wordContrast(found: number, least: number): string {
  return `${(Math.floor(found * 100) / 100).toFixed(2)}:1 < ${least}:1`
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
