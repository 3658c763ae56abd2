import { describe, expect, it, vi } from 'vitest'
import { chunkAddresses } from '../../src/page/chunk-address.ts'

const FOLDER = 'chunks/1a2b'
const baseURI = 'https://www.example.co.th/shop/page.html?a=/b/#c/d'
const tag = (src: string) => ({ src, baseURI })

describe('the address of a chunk', () => {
  it.each([
    ['https://cdn.example.co.th/yinyom/yinyom.js', 'https://cdn.example.co.th/yinyom/chunks/1a2b/act.js'],
    ['https://cdn.example.co.th/yinyom.js?v=1/2#x/y', 'https://cdn.example.co.th/chunks/1a2b/act.js'],
    ['file:///C:/site/yinyom.js', 'file:///C:/site/chunks/1a2b/act.js'],
    ['', 'https://www.example.co.th/shop/chunks/1a2b/act.js'],
  ])('is beside the script "%s"', (src, address) => {
    expect(chunkAddresses(tag(src), FOLDER, [])('act', 0)).toBe(address)
  })

  it('is in the folder that the page names, by the strongest source', () => {
    const weak = { from: 'x', value: { chunks: '/from-config/' } }
    const strong = { from: 'the tag', value: { chunks: '/from-tag' } }
    const script = tag('https://cdn.example.co.th/bundle.js')
    expect(chunkAddresses(script, FOLDER, [weak])('act', 0)).toBe('/from-config/1a2b/act.js')
    expect(chunkAddresses(script, FOLDER, [weak, strong])('act', 0)).toBe('/from-tag/1a2b/act.js')
  })

  it('is beside the script where what the configuration names is no text', () => {
    const sources = [{ from: 'x', value: { chunks: ['/x'] } }]
    expect(chunkAddresses(tag('https://a.th/y.js'), FOLDER, sources)('act', 0)).toBe('https://a.th/chunks/1a2b/act.js')
  })

  it('is beside the script where the configuration throws', () => {
    const value = {
      get categories(): never {
        throw new Error('no')
      },
    }
    const address = chunkAddresses(tag('https://a.th/y.js'), FOLDER, [{ from: 'x', value }])
    expect(address('act', 0)).toBe('https://a.th/chunks/1a2b/act.js')
  })

  it('is another one with each further attempt: a browser remembers that one has failed', () => {
    const address = chunkAddresses(tag('https://a.th/y.js'), FOLDER, [])
    const all = [0, 1, 2].map((attempt) => address('act', attempt))
    expect(all).toEqual(['', '?1', '?2'].map((end) => `https://a.th/chunks/1a2b/act.js${end}`))
  })

  it('needs nothing that a page may have replaced', () => {
    vi.stubGlobal('URL', 'a text')
    expect(chunkAddresses(tag('https://a.th/y.js'), FOLDER, [])('act', 0)).toBe('https://a.th/chunks/1a2b/act.js')
    vi.unstubAllGlobals()
  })
})
