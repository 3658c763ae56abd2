import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepConfig } from '../../src/config/remote-config.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { usableCopy } from '../../src/page/usable-copy.ts'
import { aRecord } from '../fixtures/a-record.ts'

const url = 'https://www.example.co.th/yinyom.json'
const told = { id: 'marketing', name: 'x', legalBasis: 'contract' }

/** A device on which this configuration is kept, and this answer. */
function aDevice(value: unknown, record?: ReturnType<typeof aRecord>, cookie = 'yinyom') {
  keepConfig({ from: url, value }, true)
  vi.stubGlobal('document', { cookie: record ? `${cookie}=${encodeRecord(record)}` : '' })
}
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('the kept copy of a configuration', () => {
  it('is used for a visitor who has decided', () => {
    aDevice({ site: 'shop' }, aRecord())
    expect(usableCopy(url, [])).toEqual({ from: url, value: { site: 'shop' } })
  })

  it('is not used for one who has not: they are asked with what the network says', () => {
    aDevice({ site: 'shop' })
    expect(usableCopy(url, [])).toBeUndefined()
  })

  it('is not used where it is of another address, or there is none', () => {
    aDevice({ site: 'shop' }, aRecord())
    expect(usableCopy('https://www.example.co.th/other.json', [])).toBeUndefined()
    localStorage.clear()
    expect(usableCopy(url, [])).toBeUndefined()
  })

  it('is not used where it lets run without a question what this visitor has refused', () => {
    aDevice({ categories: ['analytics', told] }, aRecord({ choices: { analytics: true, marketing: false } }))
    expect(usableCopy(url, [])).toBeUndefined()
    aDevice({ categories: ['analytics', told] }, aRecord({ choices: { analytics: true } }))
    expect(usableCopy(url, [])).toBeDefined()
  })

  it('is used where what it widens is narrowed by a stronger source', () => {
    aDevice({ categories: [told] }, aRecord({ choices: { marketing: false } }))
    expect(usableCopy(url, [{ from: 'tag', value: { categories: ['marketing'] } }])).toBeDefined()
  })

  it('looks for the answer under the name that the configuration gives', () => {
    aDevice({ cookie: { name: 'shop' } }, aRecord(), 'shop')
    expect(usableCopy(url, [])).toBeDefined()
    vi.stubGlobal('location', { protocol: 'https:' })
    expect(usableCopy(url, [])).toBeUndefined()
    aDevice({ cookie: { name: 'shop' } }, aRecord(), '__Host-shop')
    expect(usableCopy(url, [])).toBeDefined()
  })

  it.each([[{ categories: 5 }], [{ categories: [null] }], [{ cookie: 'x', services: {} }]])(
    'hurts nothing where it is damaged: %j',
    (value) => {
      aDevice(value, aRecord())
      expect(() => usableCopy(url, [])).not.toThrow()
    },
  )

  it('is none where the browser refuses storage', () => {
    aDevice({ site: 'shop' }, aRecord())
    vi.stubGlobal('localStorage', undefined)
    expect(usableCopy(url, [])).toBeUndefined()
  })
})
