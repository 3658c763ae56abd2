import { expect, it } from 'vitest'
import { LOG } from '../../browser/gate/gate-browser.ts'
import { SCRIPTS, inOrder, markup } from '../../browser/gate/ordered-scripts.ts'
import type { Promises } from '../stage.ts'
import { BANNER, TAB } from '../visitor-tab.ts'

const ALL = ['functional', 'analytics', 'marketing']

export const answering: Promises = (stage) => {
  it('a yes runs what waits, in the same page and in the next, which asks nothing', async () => {
    const { tab } = stage
    await tab.goto(stage.serve())
    await tab.accept()
    await expect.poll(() => tab.evaluate(() => window.ran)).toEqual(ALL)
    await tab.reload()
    await tab.stir()
    await tab.sees(TAB)
    await tab.seesNo(BANNER)
    expect(await tab.evaluate(() => window.ran)).toEqual(ALL)
  })

  it('a no runs nothing, in the same page and in the next, which asks nothing', async () => {
    const { tab } = stage
    await tab.goto(stage.serve())
    await tab.reject()
    await tab.sees(TAB)
    await tab.reload()
    await tab.stir()
    await tab.sees(TAB)
    await tab.seesNo(BANNER)
    expect(await tab.evaluate(() => window.ran)).toEqual([])
    expect([await tab.status(), await tab.granted()]).toEqual(['decided', []])
  })
}

export const order: Promises = (stage) => {
  it('scripts run once, in the order in which this engine runs the same scripts when nothing holds them', async () => {
    const { tab, pages } = stage
    const log = () => tab.evaluate(() => window.log)
    await tab.goto(pages.serve({ parts: [LOG + SCRIPTS.map((one) => markup(one, false)).join('<p>text</p>')] }))
    // The page has loaded once they all have.
    const plain = await log()
    expect(plain.length).toBeGreaterThan(30)
    const body = SCRIPTS.map((one) => markup(one, true)).join('<p>text</p>')
    await tab.goto(stage.serve({ head: '<script>log = []</script>', body }))
    await tab.sees(BANNER)
    expect(await log()).toEqual([])
    await tab.accept()
    await expect.poll(async () => (await log()).length).toBe(plain.length)
    const gated = await log()
    // When a browser tells of a missing file is its own affair: Firefox does at once where no parser waits for it.
    const ran = (lines: string[]) => inOrder(lines).filter((line) => !line.endsWith('failed'))
    expect(ran(gated)).toEqual(ran(plain))
    expect([...gated].sort()).toEqual([...plain].sort())
  })
}
