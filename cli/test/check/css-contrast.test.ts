import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCssContrast } from '../../src/check/css-contrast.ts'
import { DEFAULT_COLOURS } from '../../../src/model/default-colours.ts'

const root = join(import.meta.dirname, '../../..')
const subjects = (css: string) => checkCssContrast(css).low.map(({ subject }) => subject)

describe('the contrast of a style sheet', () => {
  it.each([
    ['our own colours', ''],
    ['another accent', 'yinyom-ui { --yinyom-accent: #17407a; --yinyom-accent-dark: #e3c06a }'],
    ['the colours of something else', 'yinyom-ui::part(title) { --yinyom-text: #fff } .card { --yinyom-bg: #000 }'],
    [
      'what is in a comment or an at-rule',
      '/* yinyom-ui { --yinyom-bg: #000 } */ @media print { yinyom-ui { --yinyom-text: #fff } }',
    ],
  ])('is enough: %s', (_, css) => {
    expect(checkCssContrast(css)).toEqual({ low: [], unread: [] })
  })

  it.each([
    [
      'a pastel button on white',
      'yinyom-ui { --yinyom-accent: #ffb3d1; --yinyom-on-accent: #000; --yinyom-accent-dark: #ffb3d1 }',
      ['--yinyom-accent / --yinyom-bg (light)', '--yinyom-switch / --yinyom-bg (light)'],
    ],
    [
      'grey text, by a property of the page',
      ':root { --grey: rgb(170, 170, 170) } yinyom-ui { --yinyom-muted: var(--grey) }',
      ['--yinyom-muted / --yinyom-bg (light)'],
    ],
    [
      'a light value that is used in the dark, too',
      'yinyom-ui { --yinyom-text: #222 }',
      ['--yinyom-text / --yinyom-bg (dark)'],
    ],
    [
      'one side of light-dark()',
      'yinyom-ui { --yinyom-switch: light-dark(#0d6b58, #1c2321) }',
      ['--yinyom-switch / --yinyom-bg (dark)'],
    ],
  ])('is too low: %s', (_, css, expected) => {
    expect(subjects(css)).toEqual(expected)
  })

  it('leaves to the browser what only a browser can work out, and says so', () => {
    const { low, unread } = checkCssContrast('yinyom-ui { --yinyom-bg: oklch(1 0 0) }')
    expect(low).toEqual([])
    expect(unread).toEqual(['--yinyom-bg: oklch(1 0 0)'])
  })

  it('knows the colours that the widget has without one', () => {
    const css = readFileSync(join(root, 'src/ui/banner/banner.css'), 'utf8')
    const [light, dark] = [css.slice(0, css.indexOf(':host([data')), css.slice(css.indexOf(':host([data'))]
    const inForce = (part: string) =>
      Object.fromEntries(
        [...part.matchAll(/--yinyom-(bg|text|muted|line|accent|on-accent), (#\w+)\)/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      )
    expect(inForce(light)).toEqual(DEFAULT_COLOURS.light)
    expect(inForce(dark)).toEqual(DEFAULT_COLOURS.dark)
  })

  it.each(['government', 'luxury', 'pastel'])('is enough in the demo’s brand: %s', (name) => {
    expect(checkCssContrast(readFileSync(join(root, `demo/public/themes/${name}/widget.css`), 'utf8'))).toEqual({
      low: [],
      unread: [],
    })
  })
})
