import { expect, it } from 'vitest'
import { TRACKER, TRACKER_SERVICE, readTraces } from '../../browser/tracker.ts'
import type { Promises } from '../stage.ts'
import { SETTINGS, TAB } from '../visitor-tab.ts'

export const withdrawing: Promises = (stage) => {
  it('a withdrawal in the settings reloads the page, deletes what the service left, and the new page says so', async () => {
    const { tab } = stage
    await tab.goto(stage.serve({ config: { services: [TRACKER_SERVICE] }, body: TRACKER }))
    await tab.accept()
    await expect.poll(() => tab.evaluate(() => window.ran)).toContain('tracker')
    expect(await tab.evaluate(readTraces)).toHaveLength(4)
    await tab.evaluate(() => void Object.assign(window, { before: true }))
    await tab.clickOn(TAB)
    await tab.sees(SETTINGS)
    await tab.clickOn(`${SETTINGS} button`, 'ถอนความยินยอม')
    await expect.poll(() => tab.evaluate(() => 'before' in window)).toBe(false)
    await tab.sees('.said')
    expect(await tab.wordsOf('.said')).toContain('ถอนความยินยอมแล้ว')
    await expect.poll(() => tab.evaluate(readTraces)).toEqual([])
    await expect.poll(stage.rows).toHaveLength(2)
    expect((await stage.rows()).map(({ receipt }) => receipt.event.action)).toEqual(['accept_all', 'withdraw'])
    expect([await tab.evaluate(() => window.ran), await tab.granted()]).toEqual([[], []])
  })
}
