import { openTab } from './browser.mjs'
import { unthrottled } from './profiles.mjs'
import { asVisitor, click, isAsking } from './visit.mjs'

/**
 * Whether a contestant does what a consent widget is for; a figure of one that does not is worth nothing.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<string[]>} what is wrong; empty when all is well
 */
export async function verify(browser, origin, contestant) {
  const faults = []
  const expect = (holds, fault) => holds || faults.push(fault)
  const url = `${origin}/${contestant.name}/page`
  const open = async (visitor, watched) => {
    const tab = await openTab(visitor, unthrottled, watched)
    await tab.page.goto(url)
    if (watched?.accept) await tab.banner()
    await tab.settled()
    return tab
  }
  const runs = async (tab) => (await tab.seen()).ran.length
  const asks = (tab) => isAsking(tab, contestant)
  const press = async (tab, path) => {
    await click(tab, path)
    await tab.settled()
  }

  await asVisitor(browser, async (visitor) => {
    const tab = await open(visitor, contestant)
    expect((await runs(tab)) === 0, 'a gated script runs before consent')
    if (!contestant.accept) return
    await press(tab, contestant.accept)
    expect((await runs(tab)) === 3, 'accept does not run the three gated scripts')
    expect(!(await asks(tab)), 'the banner stays after accept')
    const again = await open(visitor)
    expect((await runs(again)) === 3, 'the returning visit does not run the three gated scripts')
    expect(!(await asks(again)), 'the returning visit shows the banner after accept')
  })
  if (!contestant.accept) return faults
  await asVisitor(browser, async (visitor) => {
    const tab = await open(visitor, contestant)
    await press(tab, contestant.reject)
    expect((await runs(tab)) === 0, 'reject runs a gated script')
    const again = await open(visitor)
    expect((await runs(again)) === 0, 'the returning visit runs a gated script after reject')
    expect(!(await asks(again)), 'the returning visit shows the banner after reject')
  })
  await asVisitor(browser, async (visitor) => {
    const tab = await open(visitor, contestant)
    await tab.page.evaluate((path) => window.bench.watchDialog(path), contestant.dialog)
    await press(tab, contestant.settings)
    expect((await tab.seen()).dialog !== undefined, 'the settings do not open')
    expect((await runs(tab)) === 0, 'opening the settings runs a gated script')
  })
  return faults
}
