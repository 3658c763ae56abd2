import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { Banner } from '../../../src/ui/banner/Banner.tsx'
import type { BannerProps } from '../../../src/ui/banner/Banner.tsx'
import { bannerContent } from '../../../src/ui/banner/banner-content.ts'
import { aConfig } from '../../fixtures/a-config.ts'
import { translateTo } from '../../fixtures/translate-to.ts'

function show(input: ConfigInput = {}, changes: Partial<BannerProps> = {}, locale: 'th' | 'en' = 'th') {
  const config = aConfig(input)
  const content = bannerContent(config, translateTo(config, locale), locale, config.ui.layout)
  const props = { act: vi.fn(), switchTo: vi.fn(), near: vi.fn(), dismiss: vi.fn() }
  const shown = {
    content,
    position: config.ui.position,
    other: locale === 'th' ? ('en' as const) : ('th' as const),
    ...props,
    ...changes,
  }
  render(<Banner {...shown} />)
  return { ...props, content }
}
const names = (buttons: readonly HTMLElement[]) => buttons.map(({ textContent }) => textContent)
const choices = () => within(document.querySelector<HTMLElement>('.actions')!).getAllByRole('button')

afterEach(cleanup)

describe('Banner', () => {
  it('as a dialog that something hides is closed, and one that was answered and taken off the page closes nothing more', () => {
    let measure = () => {}
    class Observer {
      constructor(work: () => void) {
        measure = work
      }
      observe() {}
    }
    vi.stubGlobal('ResizeObserver', Observer)
    onTestFinished(() => void vi.unstubAllGlobals())
    const { dismiss } = show({ ui: { layout: 'modal' } })
    const dialog = document.querySelector('dialog')!
    dialog.getClientRects = () => [] as unknown as DOMRectList
    const parent = dialog.parentElement!
    dialog.remove()
    measure()
    expect(dismiss).not.toHaveBeenCalled()
    parent.append(dialog)
    measure()
    expect(dismiss).toHaveBeenCalledTimes(1)
  })

  it('puts the refusal first where the owner wants it so, for the eye and for the keyboard', () => {
    show({}, { rejectFirst: true })
    expect(names(choices())).toEqual(['ปฏิเสธทั้งหมด', 'ยอมรับทั้งหมด'])
  })

  it('B3, T31: has accept and reject side by side, the same in all but their words, and the settings after them', () => {
    show()
    expect(names(choices())).toEqual(['ยอมรับทั้งหมด', 'ปฏิเสธทั้งหมด'])
    const looks = choices().map((button) => {
      const copy = button.cloneNode() as HTMLElement
      copy.removeAttribute('data-action')
      return copy.outerHTML
    })
    expect(new Set(looks).size).toBe(1)
    expect(choices()[0]!.nextElementSibling).toBe(choices()[1])
    const actions = [...document.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset['action'])
    expect(actions).toEqual(['accept', 'reject', 'settings'])
  })

  it('B2: ticks nothing and takes no focus by itself', () => {
    show()
    expect(document.querySelectorAll('input, [aria-checked], [aria-pressed], [autofocus]')).toHaveLength(0)
    expect(document.activeElement).toBe(document.body)
  })

  it.each([
    ['ยอมรับทั้งหมด', 'accept'],
    ['ปฏิเสธทั้งหมด', 'reject'],
    ['ตั้งค่าคุกกี้', 'settings'],
  ])('"%s" is one click', (name, action) => {
    const { act } = show()
    fireEvent.click(screen.getByText(name))
    expect(act.mock.calls).toEqual([[action, expect.any(Event)]])
  })

  it('stands as a region of its language under its title, words before answers, and answers before links', () => {
    show({ links: { privacy: '/privacy' } })
    const region = screen.getByRole('region', { name: 'เว็บไซต์นี้ใช้คุกกี้' })
    expect(region.lang).toBe('th')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('เว็บไซต์นี้ใช้คุกกี้')
    const order = [...region.querySelectorAll('h2, p, a, button')].map(({ tagName }) => tagName)
    expect(order).toEqual(['H2', 'P', 'P', 'BUTTON', 'BUTTON', 'BUTTON', 'A', 'BUTTON'])
  })

  it('has at most 25 elements, whatever it shows', () => {
    show({ links: { privacy: '/privacy', cookies: '/cookies' }, ui: { close: true } })
    expect(document.body.querySelectorAll('*').length).toBeLessThanOrEqual(25)
  })

  it('B13: has no × by itself; with one, it refuses and its name says so', () => {
    show()
    expect(document.querySelector('.close')).toBeNull()
    cleanup()
    const { act } = show({ ui: { close: true } })
    const close = screen.getByRole('button', { name: /ปฏิเสธและปิด/ })
    expect(close.textContent).toBe('×')
    fireEvent.click(close)
    expect(act.mock.calls).toEqual([['reject', expect.any(Event)]])
  })

  it('offers the other language by its own name, in its own language', () => {
    const { switchTo } = show()
    const button = screen.getByRole('button', { name: 'English' })
    expect(button.lang).toBe('en')
    fireEvent.click(button)
    expect(switchTo.mock.calls).toEqual([['en']])
    cleanup()
    show({}, {}, 'en')
    expect(screen.getByRole('button', { name: 'ไทย' }).lang).toBe('th')
  })

  it('offers no other language where there is one only', () => {
    show({}, { other: undefined })
    expect(names(screen.getAllByRole('button'))).toEqual(['ยอมรับทั้งหมด', 'ปฏิเสธทั้งหมด', 'ตั้งค่าคุกกี้'])
  })

  it('links as configured', () => {
    show({ links: { privacy: '/privacy', cookies: '/cookies' } })
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/privacy', '/cookies'])
  })

  it('shows words as words and never as markup', () => {
    show({ words: { th: { 'banner.body': '<img src=x onerror=alert(1)> <b>' } } })
    expect(screen.getByText('<img src=x onerror=alert(1)> <b>')).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })

  it('says when pointer or focus comes near the settings, and only there', () => {
    const { near } = show()
    const [accept] = choices()
    const settings = document.querySelector('[data-action=settings]')
    fireEvent.pointerOver(accept!)
    expect(near).not.toHaveBeenCalled()
    fireEvent.pointerOver(settings!)
    fireEvent.focus(settings!)
    expect(near).toHaveBeenCalledTimes(2)
  })

  it.each(['bar', 'box', 'inline'] as const)('is no dialog as a %s: the page stays readable', (layout) => {
    show({ ui: { layout } })
    expect(document.querySelector('dialog')).toBeNull()
    expect(document.querySelector('.banner')!.classList).toContain(layout)
  })

  it('is a real dialog as a modal; to close it is no decision', () => {
    const { act, dismiss } = show({ ui: { layout: 'modal' } })
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'เว็บไซต์นี้ใช้คุกกี้' })
    expect(dialog.open).toBe(true)
    fireEvent(dialog, new Event('close'))
    expect(dismiss).toHaveBeenCalledTimes(1)
    expect(act).not.toHaveBeenCalled()
  })
})
