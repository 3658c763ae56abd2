import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mountSettings } from '../../../src/ui/settings/mount-settings.tsx'
import type { OutboxEntry } from '../../../src/model/outbox-entry.ts'
import { aReceipt, somePorts } from '../some-ports.ts'

const KEPT: OutboxEntry[] = [
  { receipt: aReceipt(1), state: 'sent' },
  { receipt: aReceipt(2, { action: 'withdraw', state: 'withdrawn' }), state: 'queued' },
  { receipt: aReceipt(3, { action: 'reject_all', state: 'refused' }), state: 'refused' },
]

let undo: (() => void) | undefined
const files: { readonly name: string; readonly blob: Blob }[] = []
let print: ReturnType<typeof vi.fn>

beforeEach(() => {
  files.length = 0
  let offered: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    offered = blob as Blob
    return 'blob:proof'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: offered })
  })
  print = vi.fn()
  window.print = print as () => void
})
afterEach(() => {
  undo?.()
  vi.restoreAllMocks()
})

async function openProof(receipts: () => Promise<readonly OutboxEntry[]> = () => Promise.resolve(KEPT)) {
  const ports = somePorts()
  const settings = mountSettings({ ...ports, receipts })
  undo = () => {
    settings.destroy()
    ports.root.host.remove()
  }
  await settings.open()
  const ui = within(ports.root as unknown as HTMLElement)
  const proof = await waitFor(() => ui.getByRole('region', { name: 'หลักฐานการเลือกของท่าน' }))
  return { ports, settings, ui: within(proof), proof }
}

function printed(): HTMLElement | null {
  return document.querySelector('yinyom-print')
}

describe('your proof', () => {
  test('lists the receipts of this device, newest first, in plain words and with their state', async () => {
    const { proof } = await openProof()
    await waitFor(() => expect(proof.querySelectorAll('li').length).toBe(3))
    const texts = [...proof.querySelectorAll('li')].map((item) => item.textContent.replaceAll('\u2060', ''))
    expect(texts[0]).toContain('11:03')
    expect(texts[0]).toContain('ปฏิเสธทั้งหมด ที่แถบแจ้งเรื่องคุกกี้')
    expect(texts[0]).toContain('ส่งหลักฐานให้เว็บไซต์ไม่สำเร็จ')
    expect(texts[1]).toContain('ถอนความยินยอม')
    expect(texts[1]).toContain('รอส่งให้เว็บไซต์')
    expect(texts[2]).toContain('คุกกี้เพื่อการวิเคราะห์อนุญาต')
    expect(texts[2]).toContain('ส่งให้เว็บไซต์แล้ว')
  })

  test('says that there is none, and that it cannot be opened', async () => {
    const none = await openProof(() => Promise.resolve([]))
    await waitFor(() => expect(none.ui.getByText('ยังไม่มีหลักฐานในเบราว์เซอร์นี้')).toBeDefined())
    undo?.()
    const failed = await openProof(() => Promise.reject(new Error('no storage')))
    await waitFor(() => expect(failed.ui.getByText(/เปิดหลักฐานไม่ได้/)).toBeDefined())
  })

  test('gives one receipt as JSON, byte for byte what is kept', async () => {
    const { ui } = await openProof()
    fireEvent.click(await waitFor(() => ui.getByRole('button', { name: /^ดาวน์โหลด หลักฐานเมื่อ .*09:03/, hidden: true })))
    expect(files[0]!.name).toBe('receipt-018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f41.json')
    expect(JSON.parse(await files[0]!.blob.text())).toEqual(aReceipt(1))
  })

  test('gives a receipt with the proof that the collector gave, and says where the log has it', async () => {
    const text = 'c2sp.org/tlog-proof@v1\nextra e30=\nindex 12\nAAAA\n\nlog.example/main/2026-11\n13\nBBBB\n\n— log x\n'
    const entry: OutboxEntry = { receipt: aReceipt(1), state: 'sent', proof: text }
    const { ui, proof } = await openProof(() => Promise.resolve([entry]))
    fireEvent.click(await waitFor(() => ui.getByRole('button', { name: /^ดาวน์โหลด หลักฐานเมื่อ/, hidden: true })))
    expect(JSON.parse(await files[0]!.blob.text())).toEqual({ receipt: aReceipt(1), proof: text })
    expect(proof.textContent.replaceAll('\u2060', '')).toContain('ลำดับในบันทึกหลักฐานlog.example/main/2026-11#12')
  })

  test('gives all receipts as one JSON list', async () => {
    const { ui } = await openProof()
    fireEvent.click(await waitFor(() => ui.getByRole('button', { name: 'ดาวน์โหลดทั้งหมด' })))
    expect(JSON.parse(await files[0]!.blob.text())).toHaveLength(3)
  })

  test('prints one light-DOM element with the receipts in it, and takes it away after', async () => {
    const { ui } = await openProof()
    fireEvent.click(await waitFor(() => ui.getByRole('button', { name: 'พิมพ์ทั้งหมด' })))
    expect(print).toHaveBeenCalledOnce()
    expect(printed()!.shadowRoot!.querySelectorAll('section').length).toBe(3)
    expect(printed()!.shadowRoot!.textContent).toContain('ร้านตัวอย่าง')
    expect(document.adoptedStyleSheets.length).toBe(1)
    window.dispatchEvent(new Event('afterprint'))
    expect(printed()).toBeNull()
    expect(document.adoptedStyleSheets.length).toBe(0)
  })

  test('leaves nothing on the page where the browser never says that it has printed', async () => {
    const { ui, settings } = await openProof()
    fireEvent.click(await waitFor(() => ui.getByRole('button', { name: 'พิมพ์ทั้งหมด' })))
    fireEvent.click(ui.getByRole('button', { name: 'พิมพ์ทั้งหมด' }))
    expect(document.querySelectorAll('yinyom-print').length).toBe(1)
    settings.close()
    await waitFor(() => expect(printed()).toBeNull())
    expect(document.adoptedStyleSheets.length).toBe(0)
  })

  test('is read again when a receipt has moved', async () => {
    let kept = KEPT.slice(0, 1)
    const { ports, proof } = await openProof(() => Promise.resolve(kept))
    await waitFor(() => expect(proof.querySelectorAll('li').length).toBe(1))
    kept = KEPT
    ports.set({})
    await waitFor(() => expect(proof.querySelectorAll('li').length).toBe(3))
  })
})
