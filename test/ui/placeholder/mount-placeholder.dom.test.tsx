import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import en from '../../../src/i18n/locales/en.json'
import th from '../../../src/i18n/locales/th.json'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { mountPlaceholder } from '../../../src/ui/placeholder/mount-placeholder.tsx'
import type { HeldFrame } from '../../../src/ui/surface.ts'
import { somePorts } from '../some-ports.ts'

afterEach(() => document.body.replaceChildren())

function hold(changes: Partial<HeldFrame> = {}) {
  const element = document.createElement('iframe')
  element.width = '560'
  element.height = '315'
  document.body.append(element)
  const allowOnce = vi.fn()
  const frame: HeldFrame = {
    element,
    category: 'marketing',
    service: 'youtube',
    title: 'วิดีโอแนะนำร้าน',
    host: 'www.youtube.com',
    allowOnce,
    ...changes,
  }
  const ports = somePorts()
  const t = (key: string, values?: { readonly [name: string]: string | number }) =>
    plainTranslate([{ th, en }[ports.view().locale]], { you: 'ท่าน' })(key, values)
  const placeholder = mountPlaceholder(frame, { ...ports, t })
  const host = () => document.querySelector('yinyom-frame') as HTMLElement
  const ui = within(host().shadowRoot as unknown as HTMLElement)
  return { element, allowOnce, ports, placeholder, host, ui }
}

describe('a placeholder on the page', () => {
  test('stands in the place of its frame, which is not shown meanwhile', () => {
    const { element, host } = hold()
    expect(host().nextSibling).toBe(element)
    expect(element.getAttribute('style')).toBeNull()
  })

  test('is in the language of the surfaces and has two buttons that look alike', () => {
    const { ui } = hold()
    expect(ui.getByText('วิดีโอแนะนำร้าน').closest('section')!.lang).toBe('th')
    const buttons = ui.getAllByRole('button')
    expect(buttons.map((button: Element) => [button.textContent, button.className])).toEqual([
      ['อนุญาตครั้งนี้', ''],
      ['อนุญาตทุกครั้งในเว็บนี้', ''],
    ])
  })

  test('"once" is one decision, loads this element, and gives its place and the focus back', () => {
    const { element, allowOnce, ports, host, ui } = hold()
    const button = ui.getByRole('button', { name: 'อนุญาตครั้งนี้' })
    button.focus()
    fireEvent.click(button)
    expect(ports.decisions).toMatchObject([
      { action: 'allow_once', surface: 'placeholder', layer: 1, choices: { youtube: true } },
    ])
    expect(allowOnce).toHaveBeenCalledOnce()
    expect(host()).toBeNull()
    expect(document.activeElement).toBe(element)
  })

  test('"always" is one decision for the service, and leaves the loading to the gate', () => {
    const { allowOnce, ports, ui } = hold()
    fireEvent.click(ui.getByRole('button', { name: 'อนุญาตทุกครั้งในเว็บนี้' }))
    expect(ports.decisions).toMatchObject([{ action: 'allow_always', choices: { youtube: true } }])
    expect(allowOnce).not.toHaveBeenCalled()
  })

  test('B8: it hands over the very words that it shows', () => {
    const { ports, ui, host } = hold()
    const screen = host().shadowRoot!.textContent
    fireEvent.click(ui.getByRole('button', { name: 'อนุญาตทุกครั้งในเว็บนี้' }))
    const { shown } = ports.decisions[0]!
    expect(shown).toMatchObject({ surface: 'placeholder', lang: 'th', layout: 'frame' })
    // The last two open and close a panel where the place is small.
    const { more, close, ...said } = shown!.text as unknown as Record<string, string>
    expect([more, close]).toEqual(['ดูและอนุญาต', 'ปิด'])
    expect(Object.values(said).filter((words) => !screen.includes(words))).toEqual([])
  })

  test('changes its language when it is drawn again', () => {
    const { ports, placeholder, ui } = hold()
    ports.set({ locale: 'en' })
    placeholder.update()
    expect(ui.getByRole('button', { name: 'Allow once' })).toBeDefined()
  })

  test('leaves without taking the focus, where it did not have it', () => {
    const { placeholder, host } = hold()
    const other = document.body.appendChild(document.createElement('button'))
    other.focus()
    placeholder.destroy()
    placeholder.destroy()
    placeholder.update()
    expect(host()).toBeNull()
    expect(document.activeElement).toBe(other)
  })

  test('a decision that fails is reported, and no exception escapes', async () => {
    const ports = somePorts()
    const element = document.body.appendChild(document.createElement('iframe'))
    const frame = { element, category: 'marketing', service: undefined, title: '', host: 'x.example', allowOnce() {} }
    const decide = () => Promise.reject(new Error('disk'))
    mountPlaceholder(frame, { ...ports, decide, t: plainTranslate([th], { you: 'ท่าน' }) })
    const ui = within(document.querySelector('yinyom-frame')!.shadowRoot as unknown as HTMLElement)
    fireEvent.click(ui.getByRole('button', { name: 'อนุญาตทุกครั้งในเว็บนี้' }))
    await waitFor(() => expect(ports.problems).toMatchObject([{ code: 'not-saved', subject: 'marketing' }]))
  })
})
