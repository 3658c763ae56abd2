import { describe, expect, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { SOON, openOthers } from './others-page.ts'

const at = onStage()

const component = (inside: string, mode = 'open') => `<x-foot></x-foot><script>
  customElements.define('x-foot', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inside)}; window.inside = this.shadowRoot }
  })
</script>`
const OPENER = '<button data-yinyom-open="settings"><b>ตั้งค่าคุกกี้</b></button>'

describe('U01: what opens the settings', () => {
  it.each([
    ['stands in a web component', component(OPENER), 'x-foot b'],
    [
      'stands in a component within a component',
      component(`<div></div>`) +
        `<script>inside.firstChild.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(OPENER)}</script>`,
      'x-foot b',
    ],
    ['stands where the page stops clicks', `<div onclick="event.stopPropagation()">${OPENER}</div>`, 'div b'],
    [
      'stands where the page stops clicks before they arrive',
      `<script>document.addEventListener('click', (e) => e.target.closest('[data-yinyom-open]') && e.stopImmediatePropagation(), true)</script>${OPENER}`,
      'button b',
    ],
    [
      'came later',
      `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(OPENER)}))</script>`,
      'button b',
    ],
  ])('%s', async (_, body, opener) => {
    await openOthers(at, { body })
    await at.visitor.reject()
    await at.visitor.click(at.visitor.page.locator(`body ${opener}`))
    await at.visitor.settings.waitFor()
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('own: an opener that is no opener of ours opens nothing, and loads no file of its name', async () => {
    await openOthers(at, { body: '<button id="odd" data-yinyom-open="../../evil">x</button>' })
    await at.visitor.reject()
    await at.visitor.click(at.visitor.page.locator('#odd'))
    await at.visitor.settled()
    expect(at.visitor.requests.filter(({ url }) => url.includes('evil'))).toEqual([])
    expect(await at.visitor.settings.count()).toBe(0)
  })
})

describe('U03: a link to #yinyom-settings on the page itself', () => {
  const link = () => at.visitor.page.locator('#link')
  const body = '<a id="link" href="#yinyom-settings">ตั้งค่าคุกกี้</a><a id="other" href="#other">other</a>'
  const close = async () => {
    await at.visitor.page.keyboard.press('Escape')
    await at.visitor.settings.waitFor({ state: 'detached' })
  }

  it('opens them, and again after they were closed', async () => {
    await openOthers(at, { body })
    await at.visitor.reject()
    await at.visitor.launcher.waitFor()
    for (let time = 0; time < 3; time++) {
      await at.visitor.click(link())
      await at.visitor.settings.waitFor()
      await close()
    }
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('opens them where the page came with that address, and once more from there', async () => {
    await openOthers(at, { body })
    await at.visitor.reject()
    await at.visitor.page.goto(`${at.site.url}/icon.svg`)
    await at.visitor.page.goto(`${at.site.url}/fixture/#yinyom-settings`)
    await at.visitor.settings.waitFor()
    await close()
    await at.visitor.click(link())
    await at.visitor.settings.waitFor()
  })

  it('own: opens them by the first press on a page, and the question stays open', async () => {
    await openOthers(at, { body })
    await at.visitor.banner.waitFor()
    await at.visitor.click(link())
    await at.visitor.settings.waitFor()
    expect(await at.visitor.status()).toBe('unset')
  })

  it('own: opens them with the address bar and with the history, too', async () => {
    await openOthers(at, { body })
    await at.visitor.reject()
    await at.visitor.launcher.waitFor()
    await at.visitor.page.evaluate(() => void (location.hash = '#yinyom-settings'))
    await at.visitor.settings.waitFor()
    await close()
    await at.visitor.click(at.visitor.page.locator('#other'))
    await at.visitor.page.goBack()
    await at.visitor.settings.waitFor()
  })
})

/** Takes all input for itself, but what is typed into a field, as it thinks. */
const GREEDY = ['keydown', 'keyup', 'keypress', 'wheel', 'touchmove', 'focusin', 'mousedown', 'pointerdown', 'click']
const greedy = (target: string, capture: boolean) => `<script>
  window.taken = []
  for (const type of ${JSON.stringify(GREEDY)})
    ${target}.addEventListener(type, (event) => {
      if (/^(BUTTON|INPUT|TEXTAREA|SELECT|A)$/.test(event.target.nodeName)) return
      taken.push(type)
      event.preventDefault()
      ${capture ? '' : 'event.stopPropagation()'}
    }, { passive: false, capture: ${capture} })
</script>`

describe('U09: a page that takes all keys, wheels and presses for itself', () => {
  it.each([
    ['document', 'Enter', 'accept', 'decided'],
    ['window', 'Space', 'reject', 'decided'],
    ['document.documentElement', 'Enter', 'reject', 'decided'],
    ['window', 'Enter', 'accept', 'decided'],
  ] as const)('on %s: %s answers the question by "%s"', async (target, key, action, status) => {
    await openOthers(at, { head: greedy(target, false) })
    await at.visitor.banner.waitFor()
    const button = at.visitor.banner.locator(`[data-action=${action}]`)
    await expect
      .poll(async () => {
        if (await button.count()) {
          await button.focus()
          await at.visitor.page.keyboard.press(key)
        }
        return at.visitor.status()
      }, SOON)
      .toBe(status)
    const taken = await at.visitor.page.evaluate(() => (window as unknown as { taken: string[] }).taken)
    expect(taken.filter((type) => /^key(down|press)/.test(type))).toEqual([])
  })

  it('in the settings: switches turn, and the wheel scrolls', async () => {
    await openOthers(at, { head: greedy('window', false) })
    await at.visitor.openSettings()
    const box = at.visitor.switchFor('analytics')
    await box.focus()
    await at.visitor.page.keyboard.press('Space')
    await expect.poll(() => box.isChecked(), SOON).toBe(true)
    await at.visitor.switchFor('marketing').click()
    await expect.poll(() => at.visitor.switchFor('marketing').isChecked(), SOON).toBe(true)
    await at.visitor.page.setViewportSize({ width: 390, height: 320 })
    await at.visitor.settings.hover()
    await at.visitor.page.mouse.wheel(0, 300)
    const scrolled = () =>
      at.visitor.settings.evaluate((dialog) =>
        Math.max(...[dialog, ...dialog.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
      )
    await expect.poll(scrolled, SOON).toBeGreaterThan(0)
    await at.visitor.inSettings('save')
    expect(await at.visitor.choices()).toMatchObject({ analytics: true, marketing: true })
  })

  it('own: keys in ours are no shortcut of the page', async () => {
    await openOthers(at, {
      body: `<script>window.shortcuts = []; for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, (event) => shortcuts.push(event.key))</script>`,
    })
    await at.visitor.openSettings()
    for (const key of ['s', '/', 'j', 'Tab', 'ArrowDown', 'Home']) await at.visitor.page.keyboard.press(key)
    expect(await at.visitor.page.evaluate(() => (window as unknown as { shortcuts: string[] }).shortcuts)).toEqual([])
    await at.visitor.page.keyboard.press('Escape')
    await at.visitor.settings.waitFor({ state: 'detached' })
  })

  it('own: in the capture phase, before ours: the pointer answers, and what was shut by keys opens by press', async () => {
    await openOthers(at, { head: greedy('window', true) })
    await at.visitor.banner.waitFor()
    await at.visitor.openSettings()
    await at.visitor.switchFor('analytics').evaluate((box) => (box as HTMLElement).click())
    await at.visitor.inSettings('save')
    expect(await at.visitor.status()).toBe('decided')
  })

  it('own: a focus trap of the page’s own dialog does not take focus out of ours', async () => {
    const trap = `<button id="trap">trap</button><script>document.addEventListener('focusin', () => document.getElementById('trap').focus())</script>`
    await openOthers(at, { body: trap })
    await at.visitor.openSettings()
    await at.visitor.switchFor('analytics').focus()
    expect(
      await at.visitor.page.evaluate(() => document.querySelector('yinyom-ui')!.shadowRoot!.activeElement?.nodeName),
    ).toBe('INPUT')
  })
})
