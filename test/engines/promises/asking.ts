import { expect, it } from 'vitest'
import type { Promises } from '../stage.ts'
import { ACCEPT, BANNER, REJECT } from '../visitor-tab.ts'

/** How much of the window the banner takes, and how much of it is not its own parts. */
const measure = () => {
  const banner = document.querySelector('yinyom-ui')!.shadowRoot!.querySelector('.banner')!
  const parts = [...banner.children].map((part) => part.getBoundingClientRect())
  const { top, bottom, height } = banner.getBoundingClientRect()
  const ends = [Math.min(...parts.map((part) => part.top)), Math.max(...parts.map((part) => part.bottom))] as const
  return { ofWindow: height / innerHeight, empty: ends[0] - top + bottom - ends[1] }
}

/** Measures of an element in the open shadow root. */
interface Look {
  readonly height: number
  readonly font: string
  readonly colours: string
}

export const asking: Promises = (stage) => {
  it('asks in Thai before anything optional runs, with both answers alike', async () => {
    const { tab } = stage
    await tab.goto(stage.serve())
    await tab.sees(BANNER)
    expect(await tab.wordsOf(ACCEPT)).toBe('ยอมรับทั้งหมด')
    expect(await tab.wordsOf(REJECT)).toBe('ปฏิเสธทั้งหมด')
    const looks = await tab.evaluate(() => {
      const root = document.querySelector('yinyom-ui')!.shadowRoot!
      return ['accept', 'reject'].map((action): Look => {
        const button = root.querySelector(`[data-action=${action}]`)!
        const { font, color, backgroundColor, borderColor } = getComputedStyle(button)
        const { height } = button.getBoundingClientRect()
        return { height, font, colours: [color, backgroundColor, borderColor].join() }
      })
    })
    expect(looks[0]).toEqual(looks[1])
    expect(looks[0]!.height).toBeGreaterThan(40)
    const kept = await tab.evaluate(() => [window.ran.length, document.cookie, localStorage.length])
    expect([kept, await tab.status(), await tab.granted()]).toEqual([[0, '', 0], 'unset', []])
  })

  it.each(['bar', 'box', 'modal'] as const)(
    'as a %s it is as high as its words, and leaves the page in sight',
    async (layout) => {
      const { tab } = stage
      await tab.goto(stage.serve({ config: { ui: { layout } } }))
      await tab.sees(BANNER)
      const { ofWindow, empty } = await tab.evaluate(measure)
      expect(ofWindow).toBeLessThan(0.5)
      expect(empty).toBeLessThan(64)
    },
  )

  it('is reached by the keyboard before the page is, the yes first and the no second', async () => {
    const { tab } = stage
    await tab.goto(stage.serve())
    await tab.sees(BANNER)
    const words: string[] = []
    for (let at = 0; at < 2; at++) {
      await tab.press('Tab')
      words.push(await tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? ''))
    }
    expect(words.map((one) => one.replaceAll('\u2060', ''))).toEqual(['ยอมรับทั้งหมด', 'ปฏิเสธทั้งหมด'])
    await tab.press('Enter')
    await tab.seesNo(BANNER)
    expect([await tab.status(), await tab.granted()]).toEqual(['decided', []])
  })
}
