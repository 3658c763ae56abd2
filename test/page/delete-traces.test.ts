import { describe, expect, it } from 'vitest'
import type { ClearEnv } from '../../src/clear/clear.ts'
import type { Service } from '../../src/model/category.ts'
import type { Trouble } from '../../src/model/problem.ts'
import { deleteTraces } from '../../src/page/delete-traces.ts'
import { createStore } from '../../src/page/store.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { someChunks } from './some-chunks.ts'

const config = aConfig({
  cookie: { name: 'consent' },
  services: [
    aService('ga4', 'analytics', { cookies: ['_ga*'] }),
    aService('pixel', 'marketing', { storage: ['_fb'] }),
    aService('map', 'functional'),
  ],
})

function aPage(choices: Record<string, boolean>, left: string[] = []) {
  const cleared: { readonly ids: string[]; readonly env: ClearEnv }[] = []
  const troubles: Trouble[] = []
  const chunks = someChunks({
    clear: {
      async clearServices(services, env) {
        cleared.push({ ids: (services as readonly Service[]).map(({ id }) => id), env })
        return left
      },
      findLeft: async () => '',
    },
  })
  const store = createStore()
  store.set({ state: { ...store.get().state, choices } })
  return {
    ports: { config, chunks, store, report: (one: Trouble) => void troubles.push(one) },
    cleared,
    troubles,
    chunks,
  }
}

describe('deleteTraces', () => {
  it('deletes what services leave that are denied or were never asked about, and nothing of ours', async () => {
    const { ports, cleared } = aPage({ ga4: false })
    await deleteTraces(ports)
    expect(cleared.map(({ ids }) => ids)).toEqual([['ga4', 'pixel']])
    expect(cleared[0]!.env.keep).toEqual(['consent*', '__Host-consent', 'yinyom*'])
  })

  it('leaves what is granted, and loads nothing where nothing is to be deleted', async () => {
    const some = aPage({ ga4: true, pixel: false })
    await deleteTraces(some.ports)
    expect(some.cleared[0]!.ids).toEqual(['pixel'])
    const none = aPage({ ga4: true, pixel: true })
    await deleteTraces(none.ports)
    expect(none.chunks.loads).toEqual([])
  })

  it('names what it could not delete, but not before a reload, which frees what the page holds', async () => {
    const { ports, troubles } = aPage({}, ['_ga', '_fb'])
    await deleteTraces(ports, true)
    expect(troubles).toEqual([])
    await deleteTraces(ports)
    expect(troubles).toEqual(['_ga', '_fb'].map((subject) => ({ code: 'not-deleted', subject })))
  })
})
