import { expect, it } from 'vitest'
import type { Promises } from '../stage.ts'
import { BANNER } from '../visitor-tab.ts'
import type { VisitorTab } from '../visitor-tab.ts'

/** Resolved once it hears of other tabs. */
const untilActing = (tab: VisitorTab) => tab.evaluate(async () => void (await window.Yinyom.receipts()))

export const sharing: Promises = (stage) => {
  it.each([
    ['yes', ['functional', 'analytics', 'marketing']],
    ['no', []],
  ] as const)('a %s in one tab closes the question in the other, and counts there', async (answer, granted) => {
    const one = stage.tab
    const two = await stage.newTab()
    const address = stage.serve()
    for (const tab of [one, two]) {
      await tab.goto(address)
      await tab.sees(BANNER)
      await untilActing(tab)
    }
    await (answer === 'yes' ? two.accept() : two.reject())
    await one.seesNo(BANNER)
    await expect.poll(() => one.evaluate(() => window.ran)).toEqual(granted)
    expect([await one.status(), await one.granted()]).toEqual(['decided', granted])
    await expect.poll(stage.rows).toHaveLength(1)
  })
}
