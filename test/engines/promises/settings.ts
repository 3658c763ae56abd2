import { expect, it } from 'vitest'
import type { Promises } from '../stage.ts'
import { SETTINGS, TAB } from '../visitor-tab.ts'
import type { VisitorTab } from '../visitor-tab.ts'

/** Id, or what names it, of what has the focus. */
const focused = (tab: VisitorTab) =>
  tab.evaluate(() => {
    let found = document.activeElement
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement
    return found?.getAttribute('aria-labelledby') ?? (found?.id || found?.textContent || '').replaceAll('\u2060', '')
  })

async function tabTo(tab: VisitorTab, wanted: string): Promise<void> {
  const press = async () => {
    await tab.press('Tab')
    return focused(tab)
  }
  await expect.poll(press, { message: `Tab comes to ${wanted}`, interval: 1 }).toBe(wanted)
}

export const settings: Promises = (stage) => {
  it('one category is switched on and saved by keyboard, and only that one runs', async () => {
    const { tab } = stage
    await tab.goto(stage.serve())
    await tab.clickOn('.banner [data-action=settings]')
    await tab.sees(SETTINGS)
    await tabTo(tab, 'yinyom-category-marketing')
    await tab.press('Space')
    await tabTo(tab, 'บันทึกการตั้งค่า')
    await tab.press('Enter')
    await tab.seesNo(SETTINGS)
    await expect.poll(() => tab.evaluate(() => window.ran)).toEqual(['marketing'])
    expect(await tab.granted()).toEqual(['marketing'])
    await expect.poll(stage.rows).toMatchObject([{ receipt: { event: { action: 'save_choices' } } }])
  })

  it('a button of the page opens them in front of it, Escape closes them, and the focus is back', async () => {
    const { tab } = stage
    const body = '<button id="opener" type="button" data-yinyom-open="settings">ตั้งค่าคุกกี้</button>'
    await tab.goto(stage.serve({ body }))
    await tab.reject()
    await tab.sees(TAB)
    await tab.clickOn('#opener')
    await tab.sees(SETTINGS)
    const onTop = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName
    expect(await tab.evaluate(onTop)).toBe('yinyom-ui')
    await tab.press('Escape')
    await tab.seesNo(SETTINGS)
    expect([await focused(tab), await tab.status()]).toEqual(['opener', 'decided'])
  })
}
