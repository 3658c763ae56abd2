import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepFocusClear } from '../../../src/ui/banner/keep-focus-clear.ts'

let stop = () => {}
const rect = (top: number, bottom: number) => () => ({ top, bottom, left: 0, right: 100 }) as DOMRect

/** A page of 600 px whose banner covers the last 200 (or the first); `stuck`: it cannot be scrolled. */
function aPage({ position = 'bottom', stuck = false } = {}) {
  document.body.innerHTML = '<button>one</button>'
  const target = document.body.firstElementChild as HTMLElement
  const host = document.createElement('div')
  const banner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'))
  document.body.append(host)
  banner.className = `banner bar ${position}`
  banner.getBoundingClientRect = position === 'top' ? rect(0, 200) : rect(400, 600)
  const scroll = vi.fn(({ top }: { top: number }) => {
    const { top: from, bottom } = target.getBoundingClientRect()
    if (!stuck) target.getBoundingClientRect = rect(from - top, bottom - top)
  })
  vi.stubGlobal('scrollBy', scroll)
  stop = keepFocusClear(banner)
  /** By keyboard; with `visible` false by a mouse that presses it. */
  const focus = (element: Element, visible = true) => {
    vi.spyOn(element, 'matches').mockReturnValue(visible)
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
  }
  return { target, host, banner, scroll, focus }
}
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

describe('WCAG 2.4.11: what has focus is not covered', () => {
  it('scrolls the page by the overlap, at once and without a glide', () => {
    const { target, scroll, focus } = aPage()
    target.getBoundingClientRect = rect(450, 480)
    focus(target)
    expect(scroll.mock.calls).toEqual([[{ top: 88, behavior: 'instant' }]])
    expect(target.getBoundingClientRect().bottom).toBeLessThan(400)
  })

  it('scrolls the other way from under a banner at the top', () => {
    const { target, scroll, focus } = aPage({ position: 'top' })
    target.getBoundingClientRect = rect(150, 180)
    focus(target)
    expect(scroll.mock.calls).toEqual([[{ top: -58, behavior: 'instant' }]])
    expect(target.getBoundingClientRect().top).toBeGreaterThan(200)
  })

  it('moves the banner to the other edge where the page cannot be scrolled', () => {
    const { target, banner, focus } = aPage({ stuck: true })
    target.getBoundingClientRect = rect(450, 480)
    focus(target)
    expect(banner.classList).toContain('top')
  })

  it.each([
    ['stands clear of it', rect(100, 130)],
    ['only touches it', rect(370, 400)],
  ])('leaves the page alone where what has focus %s', (_, where) => {
    const { target, scroll, focus } = aPage()
    target.getBoundingClientRect = where
    focus(target)
    expect(scroll).not.toHaveBeenCalled()
  })

  it('leaves the page alone where a mouse gives the focus: what is pressed must not move before it is clicked', () => {
    const { target, scroll, focus } = aPage()
    target.getBoundingClientRect = rect(450, 480)
    focus(target, false)
    expect(scroll).not.toHaveBeenCalled()
  })

  it('leaves the page alone where the banner itself or the whole page has focus', () => {
    const { host, scroll, focus } = aPage()
    host.getBoundingClientRect = rect(400, 600)
    document.body.getBoundingClientRect = rect(0, 5000)
    focus(host)
    focus(document.body)
    expect(scroll).not.toHaveBeenCalled()
  })

  it('ends with the banner', () => {
    const { target, scroll, focus } = aPage()
    target.getBoundingClientRect = rect(450, 480)
    stop()
    focus(target)
    expect(scroll).not.toHaveBeenCalled()
  })
})
