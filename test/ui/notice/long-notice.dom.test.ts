import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mountNotice } from '../../../src/ui/notice/mount-notice.tsx'
import type { NoticeHandle, NoticeTarget } from '../../../src/ui/notice/notice-ports.ts'
import { aLongNotice, PARAGRAPHS, SECTIONS } from '../../fixtures/a-long-notice.ts'
import { someNoticePorts } from './notice-ports.ts'

const realFetch = globalThis.fetch
let handle: NoticeHandle
let host: ParentNode

beforeEach(async () => {
  const { found, documents } = await aLongNotice()
  const ports = await someNoticePorts()
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(JSON.stringify(documents[String(address).replace(/.*\//, '')])))
  host = ports.root
  handle = mountNotice({ ...ports, manifest: () => Promise.resolve(found) })
})
afterEach(() => {
  handle.destroy()
  globalThis.fetch = realFetch
  document.body.innerHTML = ''
})

const LAST = `ข้อ-${SECTIONS}`
const root = () => host.querySelector('div')!.shadowRoot!
const ui = () => within(root() as unknown as HTMLElement)
const text = () => root().querySelector('.n-text')?.textContent ?? ''
const sections = () => root().querySelectorAll('.n-text > .n-part[id]').length
const isWhole = () => text().includes('คำสุดท้ายของประกาศ')
const whole = () => waitFor(() => expect(isWhole()).toBe(true), { timeout: 5000 })

/** Opens it, and takes what is on the screen before a further step has run. */
async function open(target: NoticeTarget = {}): Promise<void> {
  await handle.open({ version: '1.0.0', ...target })
}

test('the first screen can be read before the rest is drawn, and the rest comes in order', async () => {
  await open()
  expect(text()).toContain('เรื่องที่ 1 ')
  expect(isWhole()).toBe(false)
  await whole()
  expect(sections()).toBe(SECTIONS)
  expect([...root().querySelectorAll('.n-text h3')].map((one) => one.textContent.match(/เรื่องที่ (\d+)/)![1])).toEqual(
    Array.from({ length: SECTIONS }, (_one, at) => String(at + 1)),
  )
})

test('a section that has not been drawn yet is reached from the contents', async () => {
  await open()
  // A narrow screen has no contents open.
  if (!root().querySelector('.n-contents')) fireEvent.click(ui().getByText('สารบัญ'))
  fireEvent.click(root().querySelector(`[data-to="${LAST}"]`)!)
  expect(isWhole()).toBe(false)
  await waitFor(() => expect(root().activeElement?.id).toBe(LAST), { timeout: 5000 })
})

test('a link into a late section arrives there, and of two the last counts', async () => {
  await open({ anchor: `#ข้อ-${SECTIONS}` })
  expect(root().activeElement?.id).toBe(LAST)
  handle.close()
  const first = handle.open({ version: '1.0.0', anchor: LAST })
  const second = handle.open({ version: '1.0.0', anchor: 'ข้อ-30' })
  await Promise.all([first, second])
  expect(root().activeElement?.id).toBe('ข้อ-30')
})

test('a search finds what has not been drawn yet, under the name of its section', async () => {
  await open()
  fireEvent.input(ui().getByRole('searchbox'), { target: { value: 'คำสุดท้าย' } })
  expect(isWhole()).toBe(false)
  await waitFor(() => expect(root().querySelectorAll('.n-hits li')).toHaveLength(1), { timeout: 5000 })
  expect(root().querySelector('.n-hits h3')?.textContent).toContain(`เรื่องที่ ${SECTIONS}`)
})

test('the browser prints all of it', async () => {
  await open()
  expect(isWhole()).toBe(false)
  dispatchEvent(new Event('beforeprint'))
  expect(isWhole()).toBe(true)
})

test('a long section is drawn in pieces that belong to it, and none of its text is lost or doubled', async () => {
  await open()
  await whole()
  const pieces = [...root().querySelectorAll(`[id="${LAST}"], [data-continues="${LAST}"]`)]
  expect(pieces.length).toBeGreaterThan(2)
  const lines = pieces.flatMap((one) =>
    [...one.querySelectorAll('p')].map((line) => /\d+\.\d+$/.exec(line.textContent)?.[0]),
  )
  expect(lines.filter(Boolean)).toEqual(Array.from({ length: PARAGRAPHS }, (_one, at) => `${SECTIONS}.${at + 1}`))
})

test('closed in the middle it draws no more, and opened again it begins with a first screen and becomes whole', async () => {
  await open()
  handle.close()
  expect(root().querySelector('.n-text')).toBeNull()
  await open()
  expect(text()).toContain('เรื่องที่ 1 ')
  expect(isWhole()).toBe(false)
  await whole()
  expect(sections()).toBe(SECTIONS)
})

test('a comparison is drawn in steps as well, and none of its sections is lost', async () => {
  await open({ version: '2.0.0', compareWith: '1.0.0' })
  const changed = () => root().querySelectorAll('.n-changed[id]').length
  expect(changed()).toBeGreaterThan(0)
  expect(changed()).toBeLessThan(SECTIONS)
  await waitFor(() => expect(changed()).toBe(SECTIONS), { timeout: 5000 })
})
