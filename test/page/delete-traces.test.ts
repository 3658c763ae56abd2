import { describe, expect, it } from 'vitest'
import type { ClearEnv } from '../../src/clear/clear.ts'
import type { Service } from '../../src/model/category.ts'
import type { ServiceInput } from '../../src/config/config-schema.ts'
import { findKnown, tracesToClear } from '../../src/known/known-traces.ts'
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

const KNOWN: readonly ServiceInput[] = [
  { id: 'stats', category: 'analytics', name: 'S', cookies: ['_s*', 'shared'] },
  { id: 'ads', category: 'marketing', name: 'A', cookies: ['_a'], storage: ['shared', 'a.*'] },
  { id: 'chat', category: 'functional', name: 'C', storage: ['chat'] },
]

function aPage(choices: Record<string, boolean>, left: string[] = [], given = config) {
  const cleared: { readonly ids: string[]; readonly env: ClearEnv }[] = []
  const troubles: Trouble[] = []
  const chunks = someChunks({
    'known-services': { KNOWN, findKnown, tracesToClear },
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
    ports: { config: given, chunks, store, report: (one: Trouble) => void troubles.push(one) },
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
    expect(cleared[0]!.env).toMatchObject({ keep: ['consent*', '__Host-consent', 'yinyom*'], guessed: false })
  })

  it('leaves a cookie that a granted service shares with a denied one', async () => {
    const both = aConfig({
      services: [
        aService('ga4', 'analytics', { cookies: ['_ga', '_ga_*'] }),
        aService('universal-analytics', 'analytics', { cookies: ['_ga', '_gid'] }),
      ],
    })
    const { ports, cleared } = aPage({ ga4: true, 'universal-analytics': false }, [], both)
    await deleteTraces(ports)
    expect(cleared[0]!.ids).toEqual(['universal-analytics'])
    expect(cleared[0]!.env.keep).toEqual(expect.arrayContaining(['_ga', '_ga_*']))
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
    await deleteTraces(ports, { reloading: true })
    expect(troubles).toEqual([])
    await deleteTraces(ports)
    expect(troubles).toEqual(['_ga', '_fb'].map((subject) => ({ code: 'not-deleted', subject })))
  })
})

describe('deleteTraces, where no service says what it leaves', () => {
  const bare = aConfig({ cookie: { name: 'consent' } })
  const denied = { necessary: true, functional: true, analytics: false, marketing: false }

  it('deletes what known services of the denied categories leave, and keeps what a granted one uses', async () => {
    const { ports, cleared, troubles } = aPage({ ...denied, analytics: true }, [], bare)
    await deleteTraces(ports, { ran: true })
    expect(cleared[0]!.ids).toEqual(['ads'])
    expect(cleared[0]!.env).toMatchObject({
      keep: ['consent*', '__Host-consent', 'yinyom*', '_s*', 'shared', 'chat'],
      guessed: true,
    })
    expect(troubles).toEqual([{ code: 'nothing-declared' }])
  })

  it('does so again on the next page, where trackers have written while this one went', async () => {
    const { ports, cleared } = aPage(denied, [], bare)
    await deleteTraces(ports, { again: true })
    expect(cleared[0]!.ids).toEqual(['stats', 'ads'])
  })

  it('loads nothing where nothing has run', async () => {
    const { ports, chunks } = aPage(denied, [], bare)
    await deleteTraces(ports)
    expect(chunks.loads).toEqual([])
  })

  it('clears what it can where the catalogue does not come', async () => {
    const { ports, cleared, troubles, chunks } = aPage(denied, [], bare)
    chunks.set('known-services', undefined as never)
    await deleteTraces(ports, { ran: true })
    expect(cleared[0]!.ids).toEqual([])
    expect(troubles.map(({ code }) => code)).toEqual(['nothing-declared', 'chunk-failed'])
  })

  it('follows the answer for a service, and leaves what needs no consent', () => {
    const known: ServiceInput[] = [
      ...KNOWN,
      { id: 'words', category: 'functional', name: 'W', legalBasis: 'legitimate_interest', cookies: ['lang_*'] },
    ]
    const choices = { analytics: true, stats: false, marketing: false, ads: true, functional: false }
    const { services, keep } = tracesToClear(known, choices)
    expect(services.map(({ id }) => id)).toEqual(['stats', 'chat'])
    expect(keep).toEqual(['_a', 'shared', 'a.*', 'lang_*'])
  })

  it('takes a category that the site does not have for denied only where nothing is granted', () => {
    expect(tracesToClear(KNOWN, { own: true }).services).toEqual([])
    expect(tracesToClear(KNOWN, { own: false }).services.map(({ id }) => id)).toEqual(['stats', 'ads', 'chat'])
  })
})
