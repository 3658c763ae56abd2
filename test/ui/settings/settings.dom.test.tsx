import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { mountSettings } from '../../../src/ui/settings/mount-settings.tsx'
import type { SettingsHandle } from '../../../src/ui/surface.ts'
import { ANSWERED, SHOP, somePorts } from '../some-ports.ts'
import type { Given, SomePorts } from '../some-ports.ts'

let undo: (() => void)[] = []
afterEach(() => {
  undo.forEach((step) => step())
  undo = []
  cleanup()
})

interface Opened {
  readonly ports: SomePorts
  readonly settings: SettingsHandle
  readonly ui: ReturnType<typeof within>
}

async function openSettings(given: Given = {}, category?: string): Promise<Opened> {
  const ports = somePorts(given)
  const settings = mountSettings(ports)
  undo.push(() => {
    settings.destroy()
    ports.root.host.remove()
  })
  await settings.open(category === undefined ? {} : { category })
  return { ports, settings, ui: within(ports.root as unknown as HTMLElement) }
}

function isOn(element: HTMLElement): boolean {
  return (element as HTMLInputElement).checked
}

describe('the settings, never asked before', () => {
  test('are a dialog that is named by its title, in the language on the screen', async () => {
    const { ui } = await openSettings()
    const dialog = ui.getByRole('dialog', { name: 'ตั้งค่าคุกกี้' })
    expect(dialog.getAttribute('lang')).toBe('th')
    expect((dialog as HTMLDialogElement).open).toBe(true)
  })

  test('B2: no switch is on before the visitor turns it on', async () => {
    const { ui } = await openSettings()
    const switches = ui.getAllByRole('switch', { hidden: true })
    expect(switches.length).toBe(5)
    expect(switches.filter(isOn)).toEqual([])
  })

  test('B5: each optional purpose has a switch of its own, named by its heading', async () => {
    const { ui } = await openSettings()
    for (const name of ['คุกกี้เพื่อการใช้งาน', 'คุกกี้เพื่อการวิเคราะห์', 'คุกกี้เพื่อการโฆษณา']) {
      expect(ui.getByRole('switch', { name })).toBeDefined()
      expect(ui.getByRole('heading', { name })).toBeDefined()
    }
  })

  test('T30: necessary cookies have a title, a description and "always on", and no input', async () => {
    const { ui } = await openSettings()
    const row = ui.getByRole('heading', { name: 'คุกกี้ที่จำเป็น' }).closest('section')!
    expect(row.querySelector('input')).toBeNull()
    expect(within(row).getByText('เปิดใช้งานตลอดเวลา')).toBeDefined()
    expect(within(row).getByText(/ให้เว็บไซต์ทำงานได้/)).toBeDefined()
    expect(row.getAttribute('aria-labelledby')).toBe(row.querySelector('h3')!.id)
  })

  test('B14: what rests on another ground than consent has no switch', async () => {
    const { ui } = await openSettings()
    expect(ui.getByRole('heading', { name: 'สถิติราชการ' }).closest('section')!.querySelector('input')).toBeNull()
    expect(ui.getByText('Fraud check').closest('li')!.querySelector('input')).toBeNull()
  })

  test('T31: accept and reject stand together and are styled alike; saving stands out once a switch was moved', async () => {
    const { ui } = await openSettings()
    const buttons = ['ยอมรับทั้งหมด', 'ปฏิเสธทั้งหมด'].map((name) => ui.getByRole('button', { name }))
    expect(new Set(buttons.map((button) => button.parentElement)).size).toBe(1)
    expect(buttons.map((button) => [button.className, button.getAttribute('style')])).toEqual([
      ['', null],
      ['', null],
    ])
    const save = ui.getByRole('button', { name: 'บันทึกการตั้งค่า' })
    expect(save.className).toBe('s-save')
    fireEvent.click(ui.getByRole('switch', { name: 'คุกกี้เพื่อการวิเคราะห์' }))
    await waitFor(() => expect(save.className).toContain('s-edited'))
  })

  test('what there is a choice about comes before what there is none about', async () => {
    const { ui } = await openSettings()
    const rows = ui.getAllByRole('heading', { level: 3 }).map((heading: HTMLElement) => heading.closest('.s-category'))
    const free = rows.filter((row: Element | null) => row?.querySelector('.s-top input'))
    expect(rows.slice(0, free.length)).toEqual(free)
  })

  test('B7: tell how to withdraw and what that does, before anything is given', async () => {
    const { ui } = await openSettings()
    expect(ui.getByText(/ถอน.*ได้ตลอดเวลา/)).toBeDefined()
    expect(ui.queryByRole('button', { name: /ถอน/ })).toBeNull()
  })

  test('focus goes to the heading, so that Enter decides nothing', async () => {
    const { ports, ui } = await openSettings()
    expect(ports.root.activeElement).toBe(ui.getByRole('heading', { name: 'ตั้งค่าคุกกี้' }))
  })

  test('opened at a category, focus goes to that category', async () => {
    const { ports } = await openSettings({}, 'marketing')
    expect(ports.root.activeElement?.textContent).toBe('คุกกี้เพื่อการโฆษณา')
  })

  test('B6: name the controller, where to write, and the notices', async () => {
    const { ui } = await openSettings()
    expect(ui.getByText('ร้านตัวอย่าง')).toBeDefined()
    expect(ui.getByText(/dpo@example.co.th/).getAttribute('href')).toBe('mailto:dpo@example.co.th')
    const links = ui.getAllByRole('link').map((link: Element) => link.getAttribute('href'))
    expect(links).toEqual(expect.arrayContaining(['/privacy', '/คุกกี้']))
  })

  test('an owner’s Thai inside an English page is marked as Thai', async () => {
    const { ui } = await openSettings({ view: { locale: 'en' } })
    expect(ui.getByText('สถิติราชการ').getAttribute('lang')).toBe('th')
    expect(ui.getByRole('dialog').getAttribute('lang')).toBe('en')
  })

  test('Global Privacy Control is explained at advertising, with its switch off', async () => {
    const { ui } = await openSettings({ view: { gpc: true } })
    expect(ui.getByText(/ไม่ให้ติดตาม/).closest('section')!.textContent).toContain('คุกกี้เพื่อการโฆษณา')
    expect(isOn(ui.getByRole('switch', { name: 'คุกกี้เพื่อการโฆษณา' }))).toBe(false)
  })

  test('a browser that keeps nothing is told to the visitor', async () => {
    const { ui } = await openSettings({ view: { unkept: true } })
    expect(ui.getByText(/ไม่ให้บันทึก/)).toBeDefined()
  })
})

describe('closing', () => {
  test('decides nothing and forgets the draft', async () => {
    const { ports, settings, ui } = await openSettings()
    fireEvent.click(ui.getByRole('switch', { name: 'คุกกี้เพื่อการวิเคราะห์' }))
    fireEvent.click(ui.getByRole('button', { name: 'ปิดโดยไม่บันทึก' }))
    await waitFor(() => expect(ui.queryByRole('dialog')).toBeNull())
    await settings.open()
    expect(isOn(ui.getByRole('switch', { name: 'คุกกี้เพื่อการวิเคราะห์' }))).toBe(false)
    expect(ports.decisions).toEqual([])
  })

  test('gives focus back to the element of the page that had it', async () => {
    const opener = document.body.appendChild(document.createElement('button'))
    undo.push(() => opener.remove())
    opener.focus()
    const { settings } = await openSettings()
    settings.close()
    expect(document.activeElement).toBe(opener)
  })

  test('gives focus to the tab, where the element that had it is gone', async () => {
    const opener = document.body.appendChild(document.createElement('button'))
    opener.focus()
    const { ports, settings } = await openSettings()
    const tab = document.createElement('button')
    tab.className = 'tab'
    ports.root.append(tab)
    opener.remove()
    settings.close()
    expect(ports.root.activeElement).toBe(tab)
  })

  test('happens for a click on the backdrop, but not for a drag out of the dialog or into it', async () => {
    const { ui } = await openSettings()
    const dialog = ui.getByRole('dialog')
    const inside = ui.getByRole('heading', { name: 'ตั้งค่าคุกกี้' })
    const drag = (from: Element, to: Element) => {
      fireEvent.mouseDown(from)
      fireEvent.mouseUp(to)
      fireEvent.click(dialog)
    }
    drag(inside, dialog)
    drag(dialog, inside)
    expect(ui.queryByRole('dialog')).not.toBeNull()
    drag(dialog, dialog)
    await waitFor(() => expect(ui.queryByRole('dialog')).toBeNull())
  })

  test('for good takes everything off the page', async () => {
    const { ports, settings } = await openSettings()
    settings.destroy()
    expect(ports.root.childElementCount).toBe(0)
    expect(ports.root.adoptedStyleSheets.length).toBe(0)
  })
})

describe('the language switch', () => {
  test('changes every word and says so, and keeps focus and draft', async () => {
    const { ports, ui } = await openSettings()
    fireEvent.click(ui.getByRole('switch', { name: 'คุกกี้เพื่อการวิเคราะห์' }))
    const button = ui.getByRole('button', { name: 'English' })
    expect(button.getAttribute('lang')).toBe('en')
    button.focus()
    fireEvent.click(button)
    await waitFor(() => expect(ui.getByRole('dialog', { name: 'Cookie settings' }).getAttribute('lang')).toBe('en'))
    expect(ui.getAllByRole('status').map((line: Element) => line.textContent)).toContain('Language changed to English')
    expect(ports.root.activeElement).toBe(ui.getByRole('button', { name: 'ไทย' }))
    expect(isOn(ui.getByRole('switch', { name: 'Analytics cookies' }))).toBe(true)
  })

  test('says nothing where the words that were asked for first come last', async () => {
    const ports = somePorts()
    const { words } = ports
    let asked = 0
    const late = async (locale: 'th' | 'en') => {
      await new Promise((done) => setTimeout(done, asked++ ? 0 : 20))
      return words(locale)
    }
    const settings = mountSettings({ ...ports, words: late })
    undo.push(() => {
      settings.destroy()
      ports.root.host.remove()
    })
    await settings.open()
    await new Promise((done) => setTimeout(done, 40))
    const ui = within(ports.root as unknown as HTMLElement)
    expect(ui.getAllByRole('status').map((line: Element) => line.textContent)).toEqual(['', ''])
  })

  test('is not there for one language', async () => {
    const { ui } = await openSettings({ input: { ...SHOP, locales: ['th'] } })
    expect(ui.queryByRole('button', { name: 'English' })).toBeNull()
  })
})

describe('the view changes elsewhere', () => {
  test('untouched switches follow, touched ones stay', async () => {
    const { ports, ui } = await openSettings()
    fireEvent.click(ui.getByRole('switch', { name: 'คุกกี้เพื่อการใช้งาน' }))
    ports.set(ANSWERED)
    await waitFor(() => expect(isOn(ui.getByRole('switch', { name: 'คุกกี้เพื่อการวิเคราะห์' }))).toBe(true))
    expect(isOn(ui.getByRole('switch', { name: 'คุกกี้เพื่อการใช้งาน' }))).toBe(true)
  })
})
