import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { mountSettings } from '../../../src/ui/settings/mount-settings.tsx'
import { ANSWERED, SHOP, reads, somePorts } from '../some-ports.ts'
import type { Given } from '../some-ports.ts'

let undo: (() => void) | undefined
afterEach(() => undo?.())

async function openSettings(given: Given = {}) {
  const ports = somePorts(given)
  const settings = mountSettings(ports)
  undo = () => {
    settings.destroy()
    ports.root.host.remove()
  }
  await settings.open()
  const ui = within(ports.root as unknown as HTMLElement)
  return {
    ports,
    settings,
    ui,
    press: (name: string) => fireEvent.click(ui.getByRole('button', { name: reads(name) })),
    flip: (name: string) => fireEvent.click(ui.getByRole('switch', { name, hidden: true })),
    said: () =>
      ui
        .getAllByRole('status')
        .map((line) => line.textContent)
        .join(''),
  }
}

describe('a decision in the settings', () => {
  test.each([
    ['ยอมรับทั้งหมด', 'accept_all'],
    ['ปฏิเสธทั้งหมด', 'reject_all'],
  ])('%s is one decision, made once, and closes', async (name, action) => {
    const { ports, ui, press } = await openSettings()
    press(name)
    expect(ports.decisions).toMatchObject([{ action, surface: 'settings', layer: 2 }])
    expect(ports.decisions[0]).not.toHaveProperty('choices')
    await waitFor(() => expect(ui.queryByRole('dialog')).toBeNull())
  })

  test('saving answers for every category and service that is asked, and for nothing else', async () => {
    const { ports, flip, press } = await openSettings()
    flip('คุกกี้เพื่อการโฆษณา')
    flip('Meta Pixel')
    press('บันทึกการตั้งค่า')
    expect(ports.decisions[0]!.choices).toEqual({
      functional: false,
      analytics: false,
      ga4: false,
      marketing: true,
      meta: false,
      youtube: true,
    })
  })

  test('saving without a touch refuses all that was never asked', async () => {
    const { ports, press } = await openSettings()
    press('บันทึกการตั้งค่า')
    expect(Object.values(ports.decisions[0]!.choices!)).not.toContain(true)
  })

  test('saving without a touch keeps what is in force', async () => {
    const { ports, press } = await openSettings({ view: ANSWERED })
    press('บันทึกการตั้งค่า')
    expect(ports.decisions[0]!.choices).toMatchObject({ analytics: true, ga4: true, marketing: false, youtube: true })
  })

  test('a category whose services differ says how many are on', async () => {
    const { ui } = await openSettings({ view: ANSWERED })
    const row = ui.getByRole('heading', { name: 'คุกกี้เพื่อการโฆษณา' }).closest('section')!
    expect(row.textContent).toContain('เปิด 1 จาก 2 บริการ')
  })

  test('B8: it hands over the very words that were on the screen', async () => {
    const { ports, ui, press } = await openSettings()
    const screen = ui.getByRole('dialog').textContent
    press('ปฏิเสธทั้งหมด')
    const { shown } = ports.decisions[0]!
    expect(shown).toMatchObject({ surface: 'settings', lang: 'th', layout: 'dialog' })
    const words = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values((value as object | null) ?? {}).flatMap(words)
    const { leave: _, ...text } = shown!.text as Record<string, unknown>
    const rendered = words(text).filter((word) => !/^(mailto:|\/|[a-z][a-z0-9_]*$)/.test(word))
    expect(rendered.length).toBeGreaterThan(40)
    expect(rendered.filter((word) => !screen.includes(word))).toEqual([])
    // A word that its chunk lacks would stand there as its key.
    expect(screen).not.toMatch(/(banner|settings|category|service|basis|choice|state|withdraw|proof)\.[a-z]/)
  })

  test('it is announced once the receipt is on the device', async () => {
    const { press, said } = await openSettings()
    press('ยอมรับทั้งหมด')
    await waitFor(() => expect(said()).toBe('บันทึกแล้ว'))
  })

  test('it is announced otherwise where the browser keeps nothing', async () => {
    const { ports, press, said } = await openSettings()
    press('ยอมรับทั้งหมด')
    ports.set({ unkept: true })
    await waitFor(() => expect(said()).toContain('เฉพาะหน้านี้'))
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('disk')
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk'))],
  ])('one that %s is reported and told, and no exception escapes', async (_, decide) => {
    const given = somePorts()
    const settings = mountSettings({ ...given, decide })
    undo = () => settings.destroy()
    await settings.open()
    const ui = within(given.root as unknown as HTMLElement)
    fireEvent.click(ui.getByRole('button', { name: 'ยอมรับทั้งหมด' }))
    await waitFor(() => expect(ui.getByText(/บันทึกไม่สำเร็จ/)).toBeDefined())
    expect(given.problems).toMatchObject([{ code: 'not-saved' }])
  })
})

describe('after a decision', () => {
  test('the settings say what was chosen, when in the Buddhist era, and until when', async () => {
    const { ui } = await openSettings({ view: ANSWERED })
    const box = ui.getByRole('region', { name: 'สิ่งที่ท่านเลือกไว้' })
    const text = box.textContent.replaceAll('\u00A0', ' ')
    expect(text).toContain('คุกกี้เพื่อการวิเคราะห์อนุญาต')
    expect(text).toContain('YouTubeอนุญาต')
    expect(text).toContain('1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.')
    expect(text).toContain('ใช้ได้ถึง28 พฤศจิกายน พ.ศ. 2569')
  })

  test('an answer that has run out says since when', async () => {
    const { ui } = await openSettings({ view: { ...ANSWERED, status: 'stale', reasons: ['expired'], choices: {} } })
    expect(ui.getByText('หมดอายุเมื่อ')).toBeDefined()
    expect(ui.queryByRole('button', { name: reads('ถอนความยินยอม') })).toBeNull()
  })

  test('T18: withdrawing is one press in the settings, after its effect, and no more than giving took', async () => {
    const { ports, ui, press, said } = await openSettings({ view: ANSWERED })
    const button = ui.getByRole('button', { name: reads('ถอนความยินยอม') })
    const effect = ui.getByText(/เราจะหยุดใช้คุกกี้/)
    expect(effect.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    press('ถอนความยินยอม')
    expect(ports.decisions).toMatchObject([{ action: 'withdraw', surface: 'settings', layer: 2 }])
    await waitFor(() => expect(said().replaceAll('\u2060', '')).toBe('ถอนความยินยอมแล้ว'))
  })
})

describe('T22: a guardian', () => {
  test('is not asked for by default (B11)', async () => {
    const { ui, press, ports } = await openSettings()
    expect(ui.queryAllByRole('radio')).toEqual([])
    press('ปฏิเสธทั้งหมด')
    expect(ports.decisions[0]).not.toHaveProperty('actor')
  })

  test('leaves an age band with the decision, and never a date of birth', async () => {
    const { ui, press, ports } = await openSettings({ input: { ...SHOP, guardian: true } })
    expect((ui.getByRole('radio', { name: 'ท่านเลือกให้ตนเอง' }) as HTMLInputElement).checked).toBe(true)
    fireEvent.click(ui.getByRole('radio', { name: /ไม่เกิน 10 ปี/ }))
    press('ปฏิเสธทั้งหมด')
    expect(ports.decisions[0]).toMatchObject({ actor: 'guardian', ageBand: 'under_10' })
    expect(ui.queryByLabelText(/วันเกิด/)).toBeNull()
  })

  test('is forgotten when the settings close', async () => {
    const { ui, settings } = await openSettings({ input: { ...SHOP, guardian: true } })
    fireEvent.click(ui.getByRole('radio', { name: /ไม่เกิน 10 ปี/ }))
    settings.close()
    await settings.open()
    expect((ui.getByRole('radio', { name: 'ท่านเลือกให้ตนเอง' }) as HTMLInputElement).checked).toBe(true)
  })
})
