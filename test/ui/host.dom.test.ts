import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHost } from '../../src/ui/host.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.querySelectorAll('yinyom-ui').forEach((element) => element.remove())
})

describe('createHost', () => {
  it('puts one element on the page, before the body: a page that swaps its body keeps it', () => {
    const root = createHost(document, 'dark')
    expect(root.mode).toBe('open')
    expect(document.querySelectorAll('yinyom-ui')).toHaveLength(1)
    expect(root.host.nextElementSibling).toBe(document.body)
    expect((root.host as HTMLElement).dataset['theme']).toBe('dark')
    document.body.replaceWith(document.createElement('body'))
    expect(root.host.isConnected).toBe(true)
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
