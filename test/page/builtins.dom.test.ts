import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeBuiltins } from '../../src/page/builtins.ts'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

/** The page with some of its own names replaced, as `var Map = …` does. */
function aPage(own: Record<string, unknown> = {}): Window {
  const names = { Map, Set, URL, ...own }
  return new Proxy({ document }, { get: (page, name: string) => Reflect.get({ ...page, ...names }, name) }) as never
}
const taken = (page: Window) => takeBuiltins(page) as Record<string, never> & { readonly document: Document }

describe('what the files of the tag take from a page', () => {
  it('is the browser’s own where the page has replaced nothing, with no frame for it', () => {
    const frames = vi.spyOn(document, 'createElement')
    const builtins = taken(aPage())
    expect([builtins['Map'], builtins['Set']]).toEqual([Map, Set])
    expect(frames).not.toHaveBeenCalled()
  })

  it('is a document whose members no element of the page hides', () => {
    const own = vi.fn(() => null)
    Object.defineProperty(document, 'querySelector', { value: own, configurable: true })
    const paragraph = document.body.appendChild(document.createElement('p'))
    const { document: clean } = taken(aPage())
    expect(clean.querySelector('p')).toBe(paragraph)
    expect(own).not.toHaveBeenCalled()
    Reflect.deleteProperty(document, 'querySelector')
  })

  it('is a document that is written to as the browser’s', () => {
    const { document: clean } = taken(aPage())
    clean.title = 'ก'
    expect(document.title).toBe('ก')
  })

  it('is from a clean frame where the page has replaced it, and nothing of the frame stays', () => {
    function Map() {}
    const builtins = taken(aPage({ Map }))
    const page = document.documentElement.innerHTML
    expect(builtins['Map']).not.toBe(Map)
    expect(document.documentElement.innerHTML).toBe(page)
    expect(document.querySelector('iframe')).toBeNull()
  })

  it('is taken once for each name', () => {
    function Map() {}
    const builtins = taken(aPage({ Map }))
    const frames = vi.spyOn(document.documentElement, 'appendChild')
    expect(builtins['Map']).toBe(builtins['Map'])
    expect(frames.mock.calls.length).toBeLessThanOrEqual(1)
  })

  it('listens on the page itself, whatever the page has put under that name', () => {
    const [own, listener] = [vi.fn(), vi.fn()]
    const page = Object.assign(new EventTarget(), { document, addEventListener: own })
    const { addEventListener: clean } = takeBuiltins(page as unknown as Window) as unknown as Window
    clean('yinyom-test', listener)
    page.dispatchEvent(new Event('yinyom-test'))
    expect(listener).toHaveBeenCalledOnce()
    expect(own).not.toHaveBeenCalled()
  })
})
