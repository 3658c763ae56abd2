import { expect, it } from 'vitest'
import type { Promises } from '../stage.ts'

const FRAME = '<iframe data-category="marketing" data-src="/frame.html" title="วิดีโอ" width="420" height="260"></iframe>'

export const placing: Promises = (stage) => {
  it('a frame waits behind a placeholder of its size, and loads once it is allowed this time', async () => {
    const { tab, pages } = stage
    pages.requests.length = 0
    await tab.goto(stage.serve({ body: FRAME }))
    await tab.sees('button', 'อนุญาตครั้งนี้')
    const size = () => {
      const { width, height } = document.querySelector('yinyom-frame')!.getBoundingClientRect()
      return [Math.round(width), Math.round(height)]
    }
    expect(await tab.evaluate(size)).toEqual([424, 264])
    expect(pages.requests).not.toContain('/frame.html')
    await tab.clickOn('button', 'อนุญาตครั้งนี้')
    await tab.seesNo('yinyom-frame')
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.title ?? ''))
      .toBe('frame')
    await expect.poll(stage.rows).toMatchObject([{ receipt: { event: { action: 'allow_once' } } }])
    expect(await tab.granted()).toEqual([])
    await tab.reload()
    await tab.sees('button', 'อนุญาตครั้งนี้')
  })
}
