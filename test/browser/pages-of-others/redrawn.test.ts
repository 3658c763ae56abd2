import { describe, expect, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { SOON, openOthers, rowsOf } from './others-page.ts'

const at = onStage()

const INLINE = { ui: { layout: 'inline' } } as const
const placed = () => at.visitor.page.evaluate(() => document.querySelector('yinyom-ui')?.parentElement?.id ?? '')

async function expectAnswerable(name: string): Promise<void> {
  await at.visitor.banner.waitFor()
  await at.visitor.accept()
  await expect.poll(() => at.visitor.demoLog(), SOON).toHaveLength(3)
  await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
  await at.visitor.openSettings()
  await at.visitor.inSettings('save')
  expect(at.visitor.errors.map(String)).toEqual([])
}

describe('a page that redraws what our element stands in', () => {
  const body = '<main><div data-yinyom-inline id="first"></div></main>'

  it('U12: an inline question goes into the new place', async () => {
    const name = await openOthers(at, { config: INLINE, body })
    await at.visitor.banner.waitFor()
    expect(await placed()).toBe('first')
    await at.visitor.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<div data-yinyom-inline id="second"></div>'
    })
    await expect.poll(placed, SOON).toBe('second')
    await expectAnswerable(name)
  })

  it('U12: without a new place it is a bar, and the settings open', async () => {
    const name = await openOthers(at, { config: INLINE, body })
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<p>another route</p>'
    })
    await expect.poll(() => at.visitor.banner.getAttribute('class'), SOON).toContain('bar')
    await expectAnswerable(name)
  })

  it('own: a place that comes back later gets the question back', async () => {
    const name = await openOthers(at, { config: INLINE, body })
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => document.querySelector('main')!.replaceChildren())
    await expect.poll(() => at.visitor.banner.getAttribute('class'), SOON).toContain('bar')
    await at.visitor.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<div data-yinyom-inline id="third"></div>'
    })
    await at.visitor.page.evaluate(() => window.Yinyom.setLocale('en'))
    await expect.poll(placed, SOON).toBe('third')
    await expectAnswerable(name)
  })

  it.each([
    ['U12: the body is swapped', `document.body = document.body.cloneNode(true)`],
    [
      'U12: all children of html are replaced',
      `document.documentElement.replaceChildren(...document.documentElement.querySelectorAll(':scope > head, :scope > body'))`,
    ],
    ['own: our element alone is removed', `document.querySelector('yinyom-ui').remove()`],
    [
      'own: it is removed three times in a row',
      `for (let i = 0; i < 3; i++) document.querySelector('yinyom-ui')?.remove()`,
    ],
    [
      'own: the root itself is replaced',
      `document.documentElement.replaceWith(document.documentElement.cloneNode(true))`,
    ],
  ])('%s: the question is there, and can be answered', async (_, script) => {
    await openOthers(at)
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(script)
    await at.visitor.banner.waitFor()
    await at.visitor.accept()
    await expect.poll(() => at.visitor.status(), SOON).toBe('decided')
    await at.visitor.openSettings()
    // A copy of our element has no shadow root, and shows nothing.
    const alive = () => [...document.querySelectorAll('yinyom-ui')].filter(({ shadowRoot }) => shadowRoot).length
    expect(await at.visitor.page.evaluate(alive)).toBe(1)
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('own: a page that makes ours inert again each time gets its way, and is not held for ever', async () => {
    await openOthers(at, { body: '<button id="own" onclick="this.dataset.pressed = 1">own</button>' })
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => {
      const ours = document.querySelector('yinyom-ui')!
      new MutationObserver(() => ours.toggleAttribute('inert', true)).observe(ours, { attributes: true })
      ours.toggleAttribute('inert', true)
    })
    expect(await at.visitor.page.evaluate(() => 1 + 1)).toBe(2)
    await at.visitor.page.locator('#own').click()
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('own: what a dialog of the page makes inert once can be answered all the same', async () => {
    await openOthers(at)
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => {
      for (const one of document.body.children) {
        one.toggleAttribute('inert', true)
        one.setAttribute('aria-hidden', 'true')
      }
    })
    await at.visitor.reject()
    expect(await at.visitor.status()).toBe('decided')
  })

  it('own: settings that were open when the page took them away are open again, and the page is not inert once they close', async () => {
    await openOthers(at, { body: '<button id="own" onclick="this.dataset.pressed = 1">own</button>' })
    await at.visitor.reject()
    await at.visitor.openSettings()
    await at.visitor.page.evaluate(() => document.querySelector('yinyom-ui')!.remove())
    await at.visitor.settings.waitFor()
    await at.visitor.inSettings('accept')
    await at.visitor.page.locator('#own').click()
    expect(await at.visitor.page.locator('#own').getAttribute('data-pressed')).toBe('1')
    await at.visitor.openSettings()
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})
