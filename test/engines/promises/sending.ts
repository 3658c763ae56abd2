import { expect, it } from 'vitest'
import type { Promises } from '../stage.ts'
import type { VisitorTab } from '../visitor-tab.ts'

/** Without the random part of the back-off a retry follows at once. */
const AT_ONCE = '<script>Math.random = () => 0</script>'

const states = (tab: VisitorTab) =>
  tab.evaluate(() => window.heard.flatMap(([name, detail]) => (name === 'yinyom:receipt' ? [detail.state] : [])))

export const sending: Promises = (stage) => {
  it('an answer is one receipt in the ledger, of a trusted click, and stays one', async () => {
    const { tab } = stage
    await tab.goto(stage.serve())
    await tab.accept()
    await expect.poll(() => states(tab)).toEqual(['queued', 'sent'])
    await tab.reload()
    expect(await tab.evaluate(async () => (await window.Yinyom.flush()).pending)).toBe(0)
    const rows = await stage.rows()
    expect(rows).toHaveLength(1)
    expect(rows[0]!.receipt).toMatchObject({
      seq: 1,
      prev: null,
      event: { action: 'accept_all', gesture: { trusted: true } },
    })
  })

  it.each([
    ['breaks the connection', 'cut'],
    ['stores it and breaks the connection', 'cut-after-commit'],
  ] as const)('a collector that %s first has it exactly once in the end', async (_, fault) => {
    const { tab, site } = stage
    site.faulty?.follow([fault])
    await tab.goto(stage.serve({ head: AT_ONCE }))
    await tab.reject()
    await expect.poll(() => states(tab)).toEqual(['queued', 'sent'])
    expect(await stage.rows()).toHaveLength(1)
  })

  it('a collector that answers 503 is left alone, and has it exactly once when it is asked again', async () => {
    const { tab, site } = stage
    site.faulty?.follow([{ status: 503 }])
    await tab.goto(stage.serve({ head: AT_ONCE }))
    const before = site.faulty!.calls.length
    await tab.reject()
    await expect.poll(() => site.faulty!.calls.length).toBe(before + 1)
    expect([await states(tab), await stage.rows()]).toEqual([['queued'], []])
    await expect.poll(() => tab.evaluate(async () => (await window.Yinyom.flush()).pending)).toBe(0)
    expect([await states(tab), (await stage.rows()).length]).toEqual([['queued', 'sent'], 1])
  })

  it('an answer whose tab is closed while the collector cannot be reached is sent by the next', async () => {
    const { tab, site } = stage
    site.faulty?.follow(Array<'cut'>(100).fill('cut'))
    const address = stage.serve({ head: AT_ONCE })
    await tab.goto(address)
    await tab.accept()
    await expect.poll(() => states(tab)).toEqual(['queued'])
    const later = await stage.newTab()
    await tab.close()
    expect(await stage.rows()).toEqual([])
    site.faulty?.follow([])
    await later.goto(address)
    await later.stir()
    await expect.poll(stage.rows).toHaveLength(1)
    await expect.poll(() => later.evaluate(async () => (await window.Yinyom.flush()).pending)).toBe(0)
    expect(await stage.rows()).toHaveLength(1)
  })
}
