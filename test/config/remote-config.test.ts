import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchConfig, keepConfig, readKept } from '../../src/config/remote-config.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'

const url = 'https://example.co.th/yinyom.json'
const source = { from: url, value: { site: 'shop' } }

afterEach(() => vi.unstubAllGlobals())

describe('the kept configuration', () => {
  it('is there for the next page, under its address', () => {
    vi.stubGlobal('localStorage', memoryStorage())
    keepConfig(source, true)
    expect(readKept(url)).toEqual(source)
    expect(readKept('https://example.co.th/other.json')).toBeUndefined()
  })

  it.each(['', 'null', '{', '5', '{}', '"text"', '[]', '[5]'])('is none where %j is kept', (kept) => {
    vi.stubGlobal('localStorage', memoryStorage(new Map([['yinyom.config', kept]])))
    expect(readKept(url)).toBeUndefined()
  })

  it('is not made before a decision, but one that is there is replaced', () => {
    vi.stubGlobal('localStorage', memoryStorage())
    keepConfig(source, false)
    expect(readKept(url)).toBeUndefined()
    keepConfig(source, true)
    const newer = { from: url, value: { site: 'newer' } }
    keepConfig(newer, false)
    expect(readKept(url)).toEqual(newer)
  })

  it('is none where the browser refuses storage', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(() => keepConfig(source, true)).not.toThrow()
    expect(readKept(url)).toBeUndefined()
  })
})

describe('fetchConfig', () => {
  const answer = (body: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(body, { status }))

  it('gives what the address says', async () => {
    answer('{"site":"shop"}')
    expect(await fetchConfig(url)).toEqual(source)
  })

  it.each([
    ['is not found', '{}', 404],
    ['is an error', '{}', 500],
    ['is a page', '<!doctype html>', 200],
    ['is cut off', '{"site":', 200],
    ['is empty', '', 200],
    ['is null', 'null', 200],
    ['is a list', '[{}]', 200],
    ['is larger than 200,000 characters', JSON.stringify({ site: 'x'.repeat(200_000) }), 200],
  ])('rejects where the answer %s', async (_, body, status) => {
    answer(body, status)
    await expect(fetchConfig(url)).rejects.toThrow()
  })

  it('rejects where the network is down', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(fetchConfig(url)).rejects.toThrow('Failed to fetch')
  })
})
