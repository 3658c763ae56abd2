import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { SOON, openOthers } from './others-page.ts'

const at = onStage()

const BUBBLE = 'position:fixed;right:0;bottom:0;width:64px;height:64px;z-index:2147483647;background:red;border:0'
const LONG = '<p style="height:3000px">หน้ายาว</p>'

/** Whether a press in each corner and the middle of `target` would reach it. */
async function isOnTop(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const root = element.getRootNode() as ShadowRoot
    const points = [
      [left + 8, top + 8],
      [right - 8, top + 8],
      [left + 8, bottom - 8],
      [right - 8, bottom - 8],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const
    return points.every(([x, y]) => element.contains(root.elementFromPoint(x, y)))
  })
}

const buttons = () => at.visitor.banner.locator('[data-action]')
async function expectButtonsOnTop(): Promise<void> {
  await at.visitor.banner.waitFor()
  expect(await buttons().count()).toBe(3)
  for (const button of await buttons().all()) await expect.poll(() => isOnTop(button), SOON).toBe(true)
}

describe('what the page puts above everything', () => {
  it('U04: a chat bubble with the highest z-index covers no button, nor the tab', async () => {
    await openOthers(at, { body: `<button style="${BUBBLE}">chat</button>`, config: { ui: { launcher: 'right' } } })
    await expectButtonsOnTop()
    await at.visitor.reject()
    await at.visitor.launcher.waitFor()
    await expect.poll(() => isOnTop(at.visitor.launcher), SOON).toBe(true)
  })

  it.each([
    ['opens a popover later', `chat.popover = 'manual'; chat.showPopover()`],
    [
      'comes later as a popover',
      `const late = chat.cloneNode(true); late.popover = 'manual'; document.body.append(late); late.showPopover()`,
    ],
    ['opens an automatic popover', `chat.popover = 'auto'; chat.showPopover()`],
  ])('own: a bubble that %s covers no button', async (_, script) => {
    await openOthers(at, { body: `<button id="chat" style="${BUBBLE};left:auto;top:auto;margin:0">chat</button>` })
    await at.visitor.banner.waitFor()
    await at.visitor.page.mouse.move(5, 5)
    await at.visitor.settled()
    await at.visitor.page.evaluate(script)
    await expectButtonsOnTop()
  })

  it('own: a dialog of the page that is modal is the page’s, and the question is on top again once it is closed', async () => {
    await openOthers(at, { body: `<dialog id="own">own</dialog>` })
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(`own.showModal()`)
    await at.visitor.page.evaluate(`own.close()`)
    await expectButtonsOnTop()
    await at.visitor.reject()
  })

  it.each([
    ['G11: html has a transform', 'html { transform: translateX(0) }'],
    ['own: html has a filter, and contains', 'html { filter: grayscale(0.1); contain: paint }'],
    ['own: html has a perspective and body a transform', 'html { perspective: 500px } body { transform: scale(1) }'],
  ])('%s: the question stands at the lower edge of the screen', async (_, css) => {
    await openOthers(at, { head: `<style>${css}</style>`, body: LONG })
    await expectButtonsOnTop()
    const box = await at.visitor.banner.boundingBox()
    expect(Math.round(box!.y + box!.height)).toBe(844)
  })
})

describe('rules of the page about our element', () => {
  it.each([
    ['own: it is moved away', 'yinyom-ui { position: absolute !important; left: -9999px !important }'],
    ['G13: what is not defined is hidden', ':not(:defined) { visibility: hidden }'],
    [
      'own: what is not defined is hidden, and without colour',
      '*:not(:defined) { opacity: 0; display: none; pointer-events: none }',
    ],
    [
      'own: everything is small, slow and turned',
      '* { font-size: 1px; line-height: 0; transform: rotate(9deg); transition: all 60s }',
    ],
    [
      'own: popovers and dialogs are styled',
      '[popover] { width: 5px; display: none } dialog { opacity: 0 } section, .banner { display: none }',
    ],
  ])('%s: the question can be answered', async (_, css) => {
    await openOthers(at, { head: `<style>${css}</style>` })
    await expectButtonsOnTop()
    await at.visitor.accept()
    await expect.poll(() => at.visitor.demoLog(), SOON).toHaveLength(3)
  })

  it('own: a rule of the page cannot hide a question that makes the page wait', async () => {
    const head = '<style>yinyom-ui { display: none !important; visibility: hidden !important }</style>'
    await openOthers(at, { head, config: { ui: { layout: 'modal' } } })
    await at.visitor.reject()
    expect(await at.visitor.status()).toBe('decided')
  })

  it('U23: who hides a modal question by a later sheet has a page that works, and nothing is granted', async () => {
    await openOthers(at, {
      body: '<button id="own" onclick="this.dataset.pressed = 1">own</button>',
      config: { ui: { layout: 'modal' } },
    })
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(':host, .banner { display: none !important }')
      const root = document.querySelector('yinyom-ui')!.shadowRoot!
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    })
    await at.visitor.page.locator('#own').click()
    expect(await at.visitor.page.locator('#own').getAttribute('data-pressed')).toBe('1')
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
    expect(await at.visitor.status()).toBe('unset')
  })
})

describe('U10: on a screen with a part that belongs to the device', () => {
  const INSETS = { top: 40, left: 20, bottom: 34, right: 30 }

  it.each(['bar', 'box', 'modal'] as const)('a %s and the tab keep clear of it', async (layout) => {
    const session = await at.visitor.context.newCDPSession(at.visitor.page)
    await session.send('Emulation.setSafeAreaInsetsOverride' as never, { insets: INSETS } as never)
    await openOthers(at, {
      head: '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
      config: { ui: { layout } },
    })
    await at.visitor.banner.waitFor()
    const expectClear = async (target: Locator) => {
      const box = (await target.boundingBox())!
      expect(box.y + box.height).toBeLessThanOrEqual(844 - INSETS.bottom)
      expect(box.x).toBeGreaterThanOrEqual(INSETS.left)
      expect(box.x + box.width).toBeLessThanOrEqual(390 - INSETS.right)
      expect(box.y).toBeGreaterThanOrEqual(INSETS.top)
    }
    for (const button of await buttons().all()) await expectClear(button)
    await at.visitor.reject()
    await at.visitor.launcher.waitFor()
    await expectClear(at.visitor.launcher)
  })
})
