import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** What draws a picture besides our style sheets. */
export interface Machine {
  /** Chromium's major version. */
  readonly chromium: string
  /** How wide a line of Thai and of English is in the fonts that the widget gets here, in px. */
  readonly widths: readonly number[]
}

const FONT = '100px Noto Sans Thai, Leelawadee UI, Thonburi, sans-serif'
const LINES = ['ท่านเปลี่ยนหรือถอนความยินยอมได้ทุกเมื่อ', 'You can change or withdraw it at any time']

export async function describeMachine(browser: Browser): Promise<Machine> {
  const page = await browser.newPage()
  const widths = await page.evaluate(
    ([font, lines]) => {
      const context = document.createElement('canvas').getContext('2d')!
      context.font = font
      return lines.map((line) => Math.round(context.measureText(line).width))
    },
    [FONT, LINES] as const,
  )
  await page.close()
  return { chromium: browser.version().split('.')[0]!, widths }
}

/**
 * Why pictures that were made elsewhere cannot be compared here; undefined where they can. Other fonts break lines
 * elsewhere. The machine of the continuous integration installs the fonts, so that it compares whatever it has.
 */
export function whyNotHere(made: Machine, here: Machine, env = process.env): string | undefined {
  if (made.widths.join() === here.widths.join()) return undefined
  if (env['CI'] && existsSync('/etc/debian_version')) return undefined
  return `The pictures were made with other fonts: lines of ${made.widths.join(' and ')} px, here ${here.widths.join(' and ')}. Install Noto Sans Thai and Noto Sans (Debian: fonts-noto-core).`
}
