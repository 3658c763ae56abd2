import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { mountNotice } from '../../../src/ui/notice/mount-notice.tsx'
import type { NoticeHandle, NoticeTarget } from '../../../src/ui/notice/notice-ports.ts'
import type { View, ViewNotice } from '../../../src/ui/surface.ts'
import { someVersions } from '../../fixtures/some-versions.ts'
import { someNoticePorts } from './notice-ports.ts'
import type { SomeNoticePorts } from './notice-ports.ts'

const realFetch = globalThis.fetch
let undo: (() => void)[] = []
afterEach(() => {
  undo.forEach((step) => step())
  undo = []
  globalThis.fetch = realFetch
  document.body.innerHTML = ''
})

interface Opened {
  readonly ports: SomeNoticePorts
  readonly handle: NoticeHandle
  readonly root: ShadowRoot
  readonly ui: ReturnType<typeof within>
}

function mount(ports: SomeNoticePorts): NoticeHandle {
  const handle = mountNotice(ports)
  undo.push(() => {
    handle.destroy()
    ports.root.host.remove()
  })
  return handle
}

async function open(
  target: NoticeTarget = {},
  view: Partial<View> = {},
  spoil?: (source: string) => string,
): Promise<Opened> {
  const ports = await someNoticePorts(view)
  if (spoil) ports.spoil(spoil)
  const handle = mount(ports)
  await handle.open(target)
  const root = ports.root.querySelector('div')!.shadowRoot!
  return { ports, handle, root, ui: within(root as unknown as HTMLElement) }
}

/** An answer that was given under this version, while 1.1.0 is in force. */
async function agreedTo(agreed: string, change: ViewNotice['change']): Promise<ViewNotice> {
  const { manifest } = await someVersions()
  return { id: 'privacy', offered: manifest.notices[0]!.versions[1]!, agreed, change, announced: undefined }
}

const reads = (element: Element | null) => element?.textContent.replaceAll('\u00a0', ' ').replaceAll('\u2060', '') ?? ''

describe('the notice', () => {
  test('opens the version in force as a dialog that is named by its title, and fetches nothing else', async () => {
    const { ui, root, ports } = await open()
    expect(ui.getByRole('dialog', { name: 'ประกาศความเป็นส่วนตัวของเทศบาลริมคลอง' })).toBeDefined()
    expect(reads(root.querySelector('.n-standing'))).toContain('ฉบับที่ 1.1.0 · มีผลตั้งแต่ 1 มิถุนายน พ.ศ. 2569')
    expect(ports.fetched).toEqual(['1.1.0.th.json'])
    expect(ports.troubles).toEqual([])
  })

  test('reading decides nothing: opening, searching and closing make no decision (T34)', async () => {
    const { handle, ports } = await open()
    handle.close()
    expect((ports as unknown as { decisions: unknown[] }).decisions).toEqual([])
    expect(ports.root.querySelector('div')!.shadowRoot!.querySelector('dialog')).toBeNull()
  })

  test('T11: definitions are a list of terms, T08: a phone number is a link, T16: a table has its headers', async () => {
    const { root } = await open()
    expect(reads(root.querySelector('dl dt'))).toBe('“ข้อมูลส่วนบุคคล”')
    expect(root.querySelector('address a')?.getAttribute('href')).toBe('tel:+6620000000')
    expect([...root.querySelectorAll('th[scope=col]')].map(reads)).toEqual(['แหล่งที่มา', 'รายการข้อมูล', 'เก็บไว้นานเท่าใด'])
    expect(root.querySelectorAll('th[scope=row]')).toHaveLength(2)
    expect([...root.querySelectorAll('tbody tr:nth-child(2) .n-column')].map(reads)).toEqual([
      'รายการข้อมูล',
      'เก็บไว้นานเท่าใด',
    ])
  })

  test('a clause is reached by its anchor in either digits (T32)', async () => {
    const { root } = await open({ anchor: '#ข้อ-๒-ข' })
    expect(root.activeElement?.id).toBe('ข้อ-2-ข')
  })

  test('a document that is not the published one is not shown, is reported, and its page is offered', async () => {
    const { root, ports, ui } = await open({}, {}, (source) => source.replace('ไม่ขายข้อมูล', 'ขายข้อมูล'))
    expect(root.querySelector('.n-text')).toBeNull()
    expect(reads(root.querySelector('[role=alert]'))).toContain('ไม่ตรงกับฉบับที่เผยแพร่')
    expect(ui.getByRole('link').getAttribute('href')).toBe('https://town.example/n/1.1.0.th.html')
    expect(ports.troubles).toMatchObject([{ code: 'notice-mismatch', subject: 'https://town.example/n/1.1.0.th.json' }])
  })

  test('where there is no manifest it says so, and tries again when asked', async () => {
    const ports = await someNoticePorts()
    let isDown = true
    const { manifest } = ports
    const handle = mount({ ...ports, manifest: () => (isDown ? Promise.reject(new Error('404')) : manifest()) })
    await handle.open()
    const root = ports.root.querySelector('div')!.shadowRoot!
    expect(ports.troubles).toMatchObject([{ code: 'notice-unreachable' }])
    isDown = false
    fireEvent.click(within(root as unknown as HTMLElement).getByText('ลองอีกครั้ง'))
    await waitFor(() => expect(root.querySelector('.n-text')).not.toBeNull())
  })

  test('a language that the version has is a button, and the rest of the widget follows it', async () => {
    const { root, ui, ports } = await open()
    fireEvent.click(await ui.findByText('English'))
    await waitFor(() => expect(reads(root.querySelector('h2'))).toBe('Privacy notice of Canalside Town'))
    expect(ports.view().locale).toBe('en')
    expect(root.querySelector('.n-text')?.getAttribute('lang')).toBe('en')
    expect(reads(root.querySelector('.n-standing'))).toContain('In force since 1 June 2026')
  })
})

describe('the panels', () => {
  test('search finds in either digits and lists hits by clause; a hit is marked', async () => {
    const { root, ui } = await open()
    fireEvent.input(ui.getByRole('searchbox'), { target: { value: '90 วัน' } })
    await waitFor(() => expect(reads(root.querySelector('.n-hits output'))).toBe('พบ 2 แห่ง'), { timeout: 5000 })
    expect(reads(root.querySelector('.n-hits h3'))).toContain('(ข) เราเก็บสถิติ')
    expect([...root.querySelectorAll('.n-text mark')].map(reads)).toEqual(['๙๐ วัน', '๙๐ วัน'])
    fireEvent.input(ui.getByRole('searchbox'), { target: { value: '' } })
    expect(root.querySelector('.n-text mark')).toBeNull()
  })

  test('versions stand newest first, with their dates and what they change', async () => {
    const { root, ui } = await open()
    fireEvent.click(ui.getByText('ฉบับและการแก้ไข'))
    await waitFor(() => expect(root.querySelectorAll('.n-versions li')).toHaveLength(3))
    const [next, now] = [...root.querySelectorAll('.n-versions li')].map(reads)
    expect(next).toContain('ประกาศล่วงหน้า จะมีผลตั้งแต่ 1 มกราคม พ.ศ. 2669')
    expect(now).toContain('แก้ไขสาระสำคัญ: เก็บสถิตินานขึ้น')
  })

  test('T10: every right is there, with a letter to the address of the notice', async () => {
    const { root, ui } = await open()
    fireEvent.click(ui.getByText('สิทธิและการติดต่อ'))
    await waitFor(() => expect(root.querySelectorAll('.n-rights ul > li')).toHaveLength(9))
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.n-rights li a')]
    expect(links).toHaveLength(7)
    const { pathname, searchParams } = new URL(links[0]!.href)
    expect([pathname, searchParams.get('subject')]).toEqual(['dpo@town.example', 'ขอใช้สิทธิ: ถอนความยินยอม'])
  })
})

describe('what it tells of an earlier answer', () => {
  test.each([
    ['material', 'แก้ไขสาระสำคัญ ต่างจากฉบับที่ 1.0.0'],
    ['minor', 'แก้ไขเล็กน้อย ต่างจากฉบับที่ 1.0.0'],
    ['editorial', undefined],
  ] as const)('a %s change has its own words', async (change, words) => {
    const { root } = await open({}, { notice: await agreedTo('1.0.0', change) })
    const told = root.querySelector('.n-agreed')
    if (words) expect(reads(told)).toContain(words)
    else expect(told).toBeNull()
  })

  test('a version that is no longer listed cannot be compared, and it says so', async () => {
    const { root } = await open({}, { notice: await agreedTo('0.1.0', 'material') })
    expect(reads(root.querySelector('.n-agreed p'))).toContain('0.1.0 ซึ่งไม่มีให้อ่านแล้ว')
    expect(root.querySelector('.n-agreed button')).toBeNull()
  })

  test('of a version that is still to come it tells what the answer was given under', async () => {
    const { root } = await open({ version: '2.0.0' }, { notice: await agreedTo('1.1.0', undefined) })
    expect(reads(root.querySelector('.n-agreed p'))).toContain('ตอนที่ท่านเลือก ใช้ฉบับที่ 1.1.0')
  })

  test('who has answered under the version on the screen is offered the one before it to compare', async () => {
    const { root, ui } = await open({}, { notice: await agreedTo('1.1.0', undefined) })
    expect(root.querySelector('.n-agreed')).toBeNull()
    fireEvent.click(ui.getByText('ฉบับและการแก้ไข'))
    await waitFor(() => expect(root.querySelector('.n-versions form')).not.toBeNull())
    expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['1.0.0', '1.1.0'])
  })
})

describe('the comparison', () => {
  test('shows what changed since the version agreed to, by words and not by colour alone', async () => {
    const { root, ui } = await open({}, { notice: await agreedTo('1.0.0', 'material') })
    fireEvent.click(ui.getByText('ดูสิ่งที่เปลี่ยนไปหลังจากนั้น'))
    await waitFor(() => expect(root.querySelector('.n-compared')).not.toBeNull())
    expect([...root.querySelectorAll('.n-text p.n-kind')].map(reads)).toEqual(['แก้ไข', 'แก้ไข'])
    expect(reads(root.querySelector('del'))).toBe('ตัดออก: ๓๐ (จบส่วนนี้) ')
    expect(reads(root.querySelector('ins'))).toBe('เพิ่ม: ๙๐ (จบส่วนนี้) ')
    expect(reads(root.querySelector('.n-text'))).not.toContain('ข้อ ๑ ความหมาย')
    fireEvent.click(ui.getByRole('checkbox'))
    expect(reads(root.querySelector('.n-text'))).toContain('ข้อ ๑ ความหมาย')
  })

  test('opens at once where it is asked for, and leads back to the text', async () => {
    const { root, ui } = await open({ version: '2.0.0', compareWith: '1.1.0' })
    expect(reads(root.querySelector('.n-compared'))).toBe('สิ่งที่เปลี่ยนไประหว่างฉบับที่ 1.1.0 กับ 2.0.0')
    fireEvent.click(ui.getByText('กลับไปอ่านประกาศ'))
    await waitFor(() => expect(root.querySelector('.n-compared')).toBeNull())
    expect(reads(root.querySelector('.n-standing'))).toContain('จะมีผล')
  })

  describe('is searched', { timeout: 30_000 }, () => {
    /** The hits as a reader is told of them: whether they have come or gone, and their words. */
    async function find({ root, ui }: Opened, query: string): Promise<[change: string, words: string][]> {
      fireEvent.input(ui.getByRole('searchbox'), { target: { value: '' } })
      fireEvent.input(ui.getByRole('searchbox'), { target: { value: query } })
      await waitFor(() => expect(root.querySelector('.n-hits')).not.toBeNull(), { timeout: 5000 })
      return [...root.querySelectorAll('.n-hits li')].map((hit) => [
        reads(hit.querySelector('.n-kind')),
        reads(hit.querySelector('mark')),
      ])
    }

    async function openComparison(): Promise<Opened> {
      const opened = await open({ version: '1.1.0', compareWith: '1.0.0' })
      await waitFor(() => expect(opened.root.querySelector('.n-compared')).not.toBeNull())
      return opened
    }

    test('and finds what a search in the notice finds: other digits, sara am in two, marks, capitals, words over borders', async () => {
      const queries = [
        '90 วัน',
        'ไว้ 90 วัน เพื่อ',
        'แบบค\u0E4D\u0E32ร้อง',
        'สถิติ',
        'DPO@Town',
        'อื่นๆ ที่จำเป็น',
        '(ข) เรา',
        '๐ 2000',
      ]
      const viewer = await openComparison()
      const compared: string[][] = []
      for (const query of queries)
        compared.push((await find(viewer, query)).flatMap(([change, words]) => (change === 'ตัดออก' ? [] : [words])))
      fireEvent.click(viewer.ui.getByText('กลับไปอ่านประกาศ'))
      await waitFor(() => expect(viewer.root.querySelector('.n-compared')).toBeNull())
      for (const [at, query] of queries.entries()) {
        const found = (await find(viewer, query)).map(([, words]) => words)
        expect([query, compared[at]]).toEqual([query, found])
        expect(found.length).toBeGreaterThan(0)
      }
    })

    test('and tells words that have gone from words that have come, and never runs them together', async () => {
      const comparison = await openComparison()
      expect(await find(comparison, 'ไว้ 30 วัน')).toEqual([['ตัดออก', 'ไว้ ๓๐ วัน']])
      expect(await find(comparison, 'ไว้ 90 วัน')).toEqual([['เพิ่ม', 'ไว้ ๙๐ วัน']])
      expect(await find(comparison, 'ปรับปรุงเว็บไซต์')).toEqual([['', 'ปรับปรุงเว็บไซต์']])
      expect(await find(comparison, '๓๐๙๐')).toEqual([])
    })
  })

  test('with a version that is no longer listed leaves the text as it is', async () => {
    const { root, ports } = await open({ compareWith: '0.1.0' })
    expect(root.querySelector('.n-text')).not.toBeNull()
    expect(ports.troubles).toMatchObject([{ code: 'notice-unlisted' }])
  })
})

test('a place that comes later gets its notice when it is looked for again; one that has gone is let go', async () => {
  const ports = await someNoticePorts()
  const handle = mountNotice(ports)
  document.body.innerHTML = '<div id="one" data-yinyom-notice="privacy"></div>'
  handle.place()
  const one = document.querySelector('#one')!
  await waitFor(() => expect(one.shadowRoot?.querySelector('.n-text')).not.toBeNull())
  one.remove()
  handle.place()
  expect(one.shadowRoot!.querySelector('.n-text')).toBeNull()
  handle.destroy()
  ports.root.host.remove()
})

test('a place in the page gets the notice, and what stood there before when the widget goes', async () => {
  document.body.innerHTML =
    '<div data-yinyom-notice="privacy" data-yinyom-version="1.0.0"><a href="/privacy">x</a></div>'
  const ports = await someNoticePorts()
  const handle = mountNotice(ports)
  const { shadowRoot } = document.querySelector('div')!
  await waitFor(() => expect(reads(shadowRoot!.querySelector('.n-standing'))).toContain('ฉบับที่ 1.0.0'))
  expect(shadowRoot!.querySelector('dialog')).toBeNull()
  handle.destroy()
  expect(shadowRoot!.querySelector('slot')).not.toBeNull()
  ports.root.host.remove()
})
