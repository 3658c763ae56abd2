import { expect, it } from 'vitest'
import { REFUSALS } from '../../browser/refusals.ts'
import type { Promises } from '../stage.ts'
import { BANNER } from '../visitor-tab.ts'

const UNKEPT = 'เบราว์เซอร์นี้ไม่ให้บันทึก'
const ALL = ['functional', 'analytics', 'marketing']

export const storing: Promises = (stage) => {
  it('a browser that keeps nothing has the answer for this page, says so, sends it, and asks again', async () => {
    const { tab } = stage
    const refuse = Object.values(REFUSALS).map((one) => `(${one.toString()})()`)
    await tab.goto(stage.serve({ head: `<script>${refuse.join('\n')}</script>` }))
    await tab.accept()
    await expect.poll(() => tab.evaluate(() => window.ran)).toEqual(ALL)
    await tab.sees('.said')
    expect(await tab.wordsOf('.said')).toContain(UNKEPT)
    await expect.poll(stage.rows).toHaveLength(1)
    expect(new Set(await tab.problems())).toEqual(new Set(['storage-refused']))
    await tab.reload()
    await tab.sees(BANNER)
    expect([await tab.granted(), await stage.rows()]).toMatchObject([[], [{ receipt: { seq: 1 } }]])
  })

  it('a page of no origin, where the engine itself throws at each store, still asks and takes the answer', async () => {
    const { tab } = stage
    const headers = { 'content-security-policy': 'sandbox allow-scripts' }
    await tab.goto(stage.serve({ config: { receipts: {} }, headers }))
    const refusal = () => {
      try {
        return localStorage.length + document.cookie
      } catch (error) {
        return (error as Error).name
      }
    }
    expect(await tab.evaluate(refusal)).toBe('SecurityError')
    await tab.accept()
    await expect.poll(() => tab.evaluate(() => window.ran)).toEqual(ALL)
    await tab.sees('.said')
    expect(await tab.wordsOf('.said')).toContain(UNKEPT)
    await tab.reload()
    await tab.sees(BANNER)
    expect(await tab.granted()).toEqual([])
  })
}
