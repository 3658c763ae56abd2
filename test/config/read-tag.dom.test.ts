import { afterEach, describe, expect, it } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { mergeSources } from '../../src/config/merge-sources.ts'
import { readPage } from '../../src/config/read-tag.ts'

function read(attributes: Record<string, string> = {}, head = '', yinyomConfig?: unknown) {
  document.head.innerHTML = head
  const tag = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value)
  const page = { document, yinyomConfig } as unknown as Window
  const sources = readPage(page, tag)
  const troubles: unknown[] = []
  const { input } = checkConfig(sources, (trouble) => troubles.push(trouble.subject))
  return { sources, input, troubles }
}
const inline = (json: string) => `<script type="application/json" data-yinyom>${json}</script>`

afterEach(() => document.head.replaceChildren())

describe('readPage', () => {
  it('finds nothing where there is nothing: the defaults hold', () => {
    const { sources, input, troubles } = read()
    expect(mergeSources(sources)).toEqual({})
    expect({ input, troubles }).toEqual({ input: {}, troubles: [] })
  })

  it.each<[string, string, object]>([
    ['data-locale', 'en', { locale: 'en' }],
    ['data-locale', 'auto', { locale: 'auto' }],
    ['data-categories', 'necessary analytics', { categories: ['necessary', 'analytics'] }],
    ['data-categories', ' necessary,analytics ,\n marketing ', { categories: ['necessary', 'analytics', 'marketing'] }],
    [
      'data-receipts',
      'https://collect.example.co.th/v1/receipts',
      { receipts: { endpoint: 'https://collect.example.co.th/v1/receipts' } },
    ],
    ['data-notices', '/privacy/notices.json', { notices: { manifest: '/privacy/notices.json' } }],
    ['data-notice', 'privacy', { notices: { id: 'privacy' } }],
    ['data-site', 'shop', { site: 'shop' }],
    ['data-manual', '', { manual: true }],
    ['data-manual', 'true', { manual: true }],
    ['data-manual', 'false', { manual: false }],
  ])('reads %s="%s"', (name, value, config) => {
    const { input, troubles } = read({ [name]: value })
    expect({ input, troubles }).toEqual({ input: config, troubles: [] })
  })

  it('gives the word to the attribute, then to the global, then to the block in the page', () => {
    const block = inline('{"site":"block","validDays":30,"locale":"en","ui":{"theme":"dark","layout":"box"}}')
    const { input } = read({ 'data-site': 'attribute' }, block, {
      site: 'global',
      validDays: 60,
      ui: { theme: 'light' },
    })
    expect(input).toEqual({ site: 'attribute', validDays: 60, locale: 'en', ui: { theme: 'light', layout: 'box' } })
  })

  it('reads several blocks, the later the stronger', () => {
    expect(read({}, inline('{"site":"a","validDays":9}') + inline('{"site":"b"}')).input).toEqual({
      site: 'b',
      validDays: 9,
    })
  })

  it('names the source of each fault', () => {
    expect(read({}, inline('{oops')).troubles).toEqual(['<script data-yinyom>'])
    expect(read({}, '', 5).troubles).toEqual(['window.yinyomConfig'])
    expect(read({ 'data-locale': 'xx' }).troubles).toEqual(['the tag'])
  })

  it('lets the rest hold where one source is broken', () => {
    const { input } = read({ 'data-site': 'shop' }, inline('not JSON'), null)
    expect(input).toEqual({ site: 'shop' })
  })
})
