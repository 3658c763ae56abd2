import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Chunks } from '../../src/page/chunks.ts'
import type { Yinyom } from '../../src/consent.ts'
import { startConsent } from '../../src/page/start.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { aRecord } from '../fixtures/a-record.ts'
import { brokenConfigs, evaluate } from '../fixtures/broken-configs.ts'

/** A network that is dead: no chunk ever comes. */
const dead: Chunks = { load: async () => Promise.reject(new TypeError('Failed to fetch')) }
const OPTIONAL = ['functional', 'analytics', 'marketing', 'ga4', 'maps']
let consent: Yinyom | undefined
const rejections = vi.fn()

function start(value: unknown): Yinyom {
  consent = startConsent({ chunks: dead, sources: [{ from: 'test', value }] })
  return consent
}
const banner = () => document.querySelector('yinyom-ui')?.shadowRoot?.querySelector('.banner')
/** Long enough for all that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  rejections.mockReset()
  process.on('unhandledRejection', rejections)
})
afterEach(() => {
  consent?.destroy()
  document.querySelectorAll('yinyom-ui').forEach((element) => element.remove())
  document.cookie = 'yinyom=; Path=/; Max-Age=0'
  process.off('unhandledRejection', rejections)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('with no configuration and no network', () => {
  it('asks at once, grants nothing, and calls Google before anything else', async () => {
    const { dataLayer } = Object.assign(window as unknown as { dataLayer: unknown[] }, { dataLayer: [] })
    const page = start({})
    await page.ready
    expect(page).toMatchObject({ status: 'unset', reasons: ['never-asked'], choices: { necessary: true } })
    expect(banner()?.querySelectorAll('[data-action]')).toHaveLength(3)
    expect(Array.from(dataLayer[0] as unknown as ArrayLike<unknown>).slice(0, 2)).toEqual(['consent', 'default'])
    await settle()
    expect(rejections).not.toHaveBeenCalled()
  })

  it('holds an answer that is there', () => {
    const choices = { functional: true, analytics: true, marketing: false }
    document.cookie = `yinyom=${encodeRecord(aRecord({ choices, decidedAt: Date.now() }))}; Path=/`
    const page = start({})
    expect(page).toMatchObject({ status: 'decided', choices: { necessary: true, ...choices } })
    expect(banner()).toBeUndefined()
  })

  it('B12, T34: waits, scrolls and navigates without an answer', async () => {
    const page = start({})
    window.dispatchEvent(new Event('scroll'))
    window.dispatchEvent(new Event('popstate'))
    document.body.click()
    await settle()
    expect(page.status).toBe('unset')
    expect(document.cookie).not.toContain('yinyom')
    expect(localStorage).toHaveLength(0)
  })

  it('takes a page that changes its copy of the choices for no decision', () => {
    const page = start({})
    Object.assign(page.choices, { marketing: true })
    expect(page.allows('marketing')).toBe(false)
  })
})

describe('the end', () => {
  it.each(['the configuration', 'the limit of its waiting'])(
    'holds where %s comes after it: nothing starts again',
    async (late) => {
      vi.useFakeTimers()
      let answer: (response: Response) => void = () => {}
      vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
      consent = startConsent({ chunks: dead, sources: [], url: 'https://example.co.th/yinyom.json' })
      consent.destroy()
      if (late === 'the configuration') answer(new Response('{}'))
      await vi.advanceTimersByTimeAsync(60_000)
      expect(banner()).toBeUndefined()
      vi.useRealTimers()
      vi.unstubAllGlobals()
    },
  )
})

describe('a broken configuration that nobody can check, because no chunk comes', () => {
  it.each(brokenConfigs)('hurts no page and grants nothing: $name', async (broken) => {
    const page = start(evaluate(broken))
    await settle()
    expect(OPTIONAL.filter((id) => page.allows(id))).toEqual([])
    expect(rejections).not.toHaveBeenCalled()
  })
})

describe('a category without a name that an element could have', () => {
  afterEach(() => document.querySelectorAll('[data-category], [data-service]').forEach((element) => element.remove()))

  const wrong = [7, null, {}, { id: '' }, { id: undefined }, { name: 'ไม่มีรหัส' }, 'undefined', { id: 'undefined' }]
  it.each([
    ...wrong.map((category) => ({ categories: ['necessary', 'analytics', category] })),
    {
      categories: ['necessary', 'analytics'],
      services: [{ category: 'analytics' }, { category: 'analytics', id: 'undefined' }],
    },
    { categories: ['necessary', 'analytics'], services: [{ category: 'analytics', id: '' }] },
  ])('lets nothing else load after a yes: %j', async (value) => {
    for (const mark of ['analytics', 'marketing', 'functional', '']) {
      const image = document.createElement('img')
      Object.assign(image.dataset, { category: mark, src: '/x.png' })
      document.body.append(image)
    }
    const page = start(value)
    await page.ready
    void page.acceptAll()
    await settle()
    const loaded = [...document.querySelectorAll<HTMLElement>('img[data-category][src]')]
    expect(loaded.map(({ dataset }) => dataset['category'])).toEqual(['analytics'])
  })
})
