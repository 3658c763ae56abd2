import { describe, expect, it } from 'vitest'
import { findKnown, tracesToClear } from '../../src/known/known-traces.ts'
import { foundServices } from '../../src/page/found-services.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { someChunks } from './some-chunks.ts'

const KNOWN = [
  { id: 'stats', category: 'analytics', name: 'Stats', cookies: ['_s'] },
  { id: 'more', category: 'analytics', name: { th: 'อื่น', en: 'More' }, storage: ['m'] },
]
const chunks = () => someChunks({ 'known-services': { KNOWN, findKnown, tracesToClear } })
const page = (cookie: string, keys: Record<string, string> = {}) =>
  ({ document: { cookie }, localStorage: keys }) as unknown as Window

describe('foundServices', () => {
  it('names what is in the browser, by category', async () => {
    const found = await foundServices(aConfig({}), chunks(), page('_s=1; own=2', { m: '1' }))
    expect(found).toEqual({ analytics: ['Stats', { th: 'อื่น', en: 'More' }] })
  })

  it('loads nothing where a service is declared, or nothing is there', async () => {
    const some = chunks()
    const declared = aConfig({ services: [aService('ga4', 'analytics', { cookies: ['_ga'] })] })
    expect(await foundServices(declared, some, page('_s=1'))).toEqual({})
    expect(await foundServices(aConfig({}), some, page(''))).toEqual({})
    expect(some.loads).toEqual([])
  })

  it('finds nothing where the browser refuses', async () => {
    const refusing = {
      get document(): Document {
        throw new Error('refused')
      },
      get localStorage(): Storage {
        throw new Error('refused')
      },
    }
    expect(await foundServices(aConfig({}), chunks(), refusing)).toEqual({})
  })
})
