import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHost, isPut, putHost } from '../../src/ui/host.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.querySelectorAll('yinyom-ui').forEach((element) => element.remove())
})

describe('createHost', () => {
  it('puts one element on the page, first in the body', () => {
    const root = createHost(document, 'dark')
    expect(root.mode).toBe('open')
    expect(document.querySelectorAll('yinyom-ui')).toHaveLength(1)
    expect(document.body.firstElementChild).toBe(root.host)
    expect((root.host as HTMLElement).dataset['theme']).toBe('dark')
  })

  it('waits beside a body that is not there yet, and moves into it', () => {
    const { body } = document
    body.remove()
    const root = createHost(document, 'auto')
    expect([root.host.isConnected, isPut(root)]).toEqual([true, true])
    document.documentElement.append(body)
    expect(isPut(root)).toBe(false)
    putHost(root)
    expect([document.body.firstElementChild === root.host, isPut(root)]).toEqual([true, true])
  })

  it('brings no style into the page, and none inline', () => {
    const root = createHost(document, 'auto')
    expect(root.adoptedStyleSheets).toHaveLength(1)
    expect(document.adoptedStyleSheets).toHaveLength(0)
    expect(root.querySelector('style')).toBeNull()
    expect(root.host.hasAttribute('style')).toBe(false)
  })

  it('falls back to a style element where there are no sheets to adopt', () => {
    vi.stubGlobal('CSSStyleSheet', undefined)
    expect(createHost(document, 'auto').querySelectorAll('style')).toHaveLength(1)
  })

  it('carries no name that blockers hide', () => {
    const { outerHTML } = createHost(document, 'auto').host
    expect(outerHTML).not.toMatch(/cookie|consent|gdpr|pdpa|privacy|banner/i)
  })
})
