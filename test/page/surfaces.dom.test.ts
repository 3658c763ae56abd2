import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { createSurfaces } from '../../src/page/surfaces.ts'
import type { NoticeTarget } from '../../src/ui/notice/notice-ports.ts'
import type { HeldFrame, View } from '../../src/ui/surface.ts'
import { aConfig } from '../fixtures/a-config.ts'
import { aPage, banner, clearDevice } from './a-page.ts'
import { someChunks } from './some-chunks.ts'

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
let end = () => {}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  end()
  document.body.replaceChildren()
  clearDevice()
  vi.useRealTimers()
})

function someSurfaces(input: ConfigInput = {}, notice?: View['notice']) {
  const calls: string[] = []
  const targets: NoticeTarget[] = []
  const held: HeldFrame[] = []
  const note = (name: string) => () => void calls.push(name)
  const settings = {
    mountSettings: () => {
      calls.push('mount settings')
      return {
        open: async () => void calls.push('open settings'),
        close: note('close settings'),
        destroy: note('end settings'),
      }
    },
  }
  const chunks = someChunks({
    settings,
    notice: {
      mountNotice: () => ({
        open: async (target: NoticeTarget = {}) => void targets.push(target),
        place: note('place') as never,
        close: note('close notice'),
        destroy: note('end notice'),
      }),
    },
    placeholders: {
      createPlaceholders: () =>
        ({ hold: (frame: HeldFrame) => void held.push(frame), destroy: note('end placeholders') }) as never,
    },
  })
  const made = aPage({ input, chunks })
  end = made.page.destroy
  made.page.start()
  const { page, store } = made
  const view = () =>
    ({ ...store.get(), ...store.get().state, gpc: false, unkept: false, ...(notice && { notice }) }) as View
  const surfaces = createSurfaces({
    page,
    chunks,
    config: aConfig(input),
    view,
    receipts: async () => [],
    manifest: () => Promise.reject(new Error('none')),
  })
  return { ...made, surfaces, calls, targets, held, settings, chunks }
}

describe('a surface', () => {
  it('is mounted once, opened each time, and closed and ended with the page', async () => {
    const { surfaces, calls } = someSurfaces()
    surfaces.close()
    surfaces.preload()
    await surfaces.open('settings')
    await surfaces.open('settings')
    expect(calls).toEqual(['mount settings', 'open settings', 'open settings'])
    surfaces.close()
    surfaces.destroy()
    await pass()
    expect(calls.slice(3)).toEqual(['close settings', 'end settings'])
  })

  it('that does not come is told and apologised for, and is tried again when it is asked for again', async () => {
    const { surfaces, calls, chunks, troubles, settings } = someSurfaces()
    chunks.set('settings', undefined)
    await surfaces.open('settings')
    expect(troubles).toMatchObject([{ code: 'chunk-failed', subject: 'settings' }])
    expect(banner()!.querySelector('[role=alert]')).not.toBeNull()
    chunks.set('settings', settings)
    await surfaces.open('settings')
    expect(calls).toEqual(['mount settings', 'open settings'])
  })

  it('of the notice that does not come leaves the place in the page as it is, and is told', async () => {
    const { surfaces, calls, chunks, troubles } = someSurfaces()
    chunks.set('notice', undefined)
    await surfaces.mountNotices()
    expect(troubles).toMatchObject([{ code: 'chunk-failed', subject: 'notice' }])
    expect(calls).toEqual([])
  })
})

describe('the notice', () => {
  const notice = (change: 'material' | 'editorial') =>
    ({ id: 'privacy', offered: undefined, agreed: '1.0.0', change, announced: undefined }) as const

  it('opens on what has changed since the answer, unless a version or a comparison is asked for', async () => {
    const { surfaces, targets } = someSurfaces({}, notice('material'))
    await surfaces.open('notice')
    await surfaces.open('notice', { version: '1.0.0' })
    await surfaces.open('notice', { id: 'cookies' })
    expect(targets).toEqual([{ compareWith: '1.0.0' }, { version: '1.0.0' }, { id: 'cookies' }])
  })

  it('opens as it is where the change is one of words alone', async () => {
    const { surfaces, targets } = someSurfaces({}, notice('editorial'))
    await surfaces.open('notice')
    expect(targets).toEqual([{}])
  })

  it('opens at what the attributes of an element say', async () => {
    const { surfaces, targets } = someSurfaces()
    const element = document.createElement('a')
    Object.assign(element.dataset, { yinyomNotice: 'privacy', yinyomVersion: '2.0.0', yinyomAnchor: 'ข้อ-2' })
    await surfaces.open('notice', element as never)
    expect(targets).toEqual([{ id: 'privacy', version: '2.0.0', anchor: 'ข้อ-2', compareWith: undefined }])
  })
})

describe('a link to the notice in our own words', () => {
  const input = { notices: { manifest: '/notices.json' }, links: { privacy: '/privacy' } }
  function click(root: ParentNode, href: string, init: MouseEventInit = {}): MouseEvent {
    const link = root.appendChild(document.createElement('a'))
    link.setAttribute('href', href)
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init })
    link.dispatchEvent(event)
    return event
  }

  it.each([
    ['/privacy', 'notice'],
    ['#yinyom-notice/privacy/1.0.0', 'notice'],
  ])('(%s) opens it here', async (href) => {
    const { page, chunks, act, calls } = someSurfaces(input)
    chunks.set('act', act)
    expect(click(page.root(), href).defaultPrevented).toBe(true)
    await pass()
    expect(chunks.loads).toContain('notice')
    expect(calls).toEqual([])
  })

  it.each<[string, string, MouseEventInit]>([
    ['that is opened in another tab', '/privacy', { ctrlKey: true }],
    ['to somewhere else', '/cookies', {}],
  ])('%s is left to the browser', (_, href, init) => {
    const { page } = someSurfaces(input)
    expect(click(page.root(), href, init).defaultPrevented).toBe(false)
  })

  it('of the page itself is left to the browser, and so is ours once the page has ended', () => {
    const { page } = someSurfaces(input)
    expect(click(document.body, '/privacy').defaultPrevented).toBe(false)
    const root = page.root()
    page.destroy()
    expect(click(root, '/privacy').defaultPrevented).toBe(false)
  })
})

describe('frames that wait', () => {
  function aFrame(category: string): HTMLElement {
    const frame = document.body.appendChild(document.createElement('iframe'))
    Object.assign(frame.dataset, { category, src: 'https://video.example/1' })
    return frame
  }

  it('get a placeholder, but for those that may run by now', async () => {
    const { surfaces, held } = someSurfaces()
    const waiting = new Set([aFrame('marketing'), aFrame('necessary')])
    surfaces.mountPlaceholders(waiting)
    await pass()
    expect(held).toHaveLength(1)
    expect(waiting.size).toBe(0)
  })

  it('go on waiting where the chunk does not come, and get theirs the next time', async () => {
    const { surfaces, held, chunks, troubles } = someSurfaces()
    const kept = await chunks.load('placeholders')
    chunks.set('placeholders', undefined)
    const waiting = new Set([aFrame('marketing')])
    surfaces.mountPlaceholders(waiting)
    await pass()
    expect([waiting.size, held.length]).toEqual([1, 0])
    expect(troubles).toMatchObject([{ code: 'chunk-failed', subject: 'placeholders' }])
    chunks.set('placeholders', kept)
    surfaces.mountPlaceholders(waiting)
    await pass()
    expect([waiting.size, held.length]).toEqual([0, 1])
  })

  it('load nothing where none waits', () => {
    const { surfaces, chunks } = someSurfaces()
    surfaces.mountPlaceholders(new Set([aFrame('necessary')]))
    expect(chunks.loads).toEqual([])
  })
})
