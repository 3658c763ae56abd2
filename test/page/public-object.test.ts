import { describe, expect, it, vi } from 'vitest'
import type { Choices } from '../../src/consent.ts'
import type { Decision } from '../../src/model/decision.ts'
import { createPublicObject } from '../../src/page/public-object.ts'
import type { PublicObjectPorts } from '../../src/page/public-object.ts'
import type { Session } from '../../src/page/session-port.ts'
import { createStore } from '../../src/page/store.ts'
import { DAY, DECIDED, aRecord } from '../fixtures/a-record.ts'

/** The public object over a page that may come late. */
function aFace() {
  let page: ReturnType<PublicObjectPorts['page']>
  let start = () => {}
  const calls: unknown[][] = []
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given])
  const verb =
    (name: string) =>
    async (...given: unknown[]) => {
      calls.push([name, ...given])
      return name
    }
  const names = ['acceptAll', 'rejectAll', 'save', 'withdraw', 'reset', 'receipts', 'flush']
  const verbs = Object.fromEntries(names.map((name) => [name, verb(name)]))
  const ready = new Promise<void>((resolve) => (start = resolve))
  const store = createStore()
  const face = createPublicObject({ ready, page: () => page, store, watch: note('watch'), destroy: note('destroy') })
  return {
    face,
    calls,
    change: (choices: Choices) => store.set({ state: { status: 'decided', reasons: [], asks: [], choices } }),
    begin(record = aRecord()) {
      store.set({ record })
      page = {
        act: async (work) => work({ verbs: () => verbs } as unknown as Session),
        decide: async ({ action, surface }: Decision) => note('decide')(action, surface),
        open: async (...given: unknown[]) => note('open')(...given),
        close: note('close'),
        setLocale: note('setLocale'),
      }
      start()
    },
  }
}

describe('the public object before there is a configuration', () => {
  it('says that nothing was asked and allows nothing', () => {
    const { face } = aFace()
    expect(face).toMatchObject({ status: 'unset', reasons: [], record: undefined, choices: {} })
    expect(face.allows('analytics')).toBe(false)
    expect(() => {
      face.close()
      face.setLocale('en')
    }).not.toThrow()
  })

  it('keeps calls until there is one', async () => {
    const { face, calls, begin } = aFace()
    const done = [face.acceptAll(), face.open('settings')]
    await Promise.resolve()
    expect(calls).toEqual([])
    begin()
    await Promise.all(done)
    expect(calls.map(([name]) => name)).toEqual(expect.arrayContaining(['decide', 'open']))
  })

  it('calls a subscriber with the first change, not before', () => {
    const { face, change } = aFace()
    const listener = vi.fn()
    face.subscribe(listener)
    expect(listener).not.toHaveBeenCalled()
    change({ analytics: true })
    expect(listener.mock.calls).toEqual([[{ analytics: true }]])
  })
})

describe('the public object', () => {
  it('hands each verb on with what it was given', async () => {
    const { face, calls, begin } = aFace()
    begin()
    await face.acceptAll({ actor: 'guardian', ageBand: 'under_10' })
    await face.rejectAll()
    await face.save({ analytics: true })
    await face.withdraw(['marketing'])
    await face.reset()
    expect(await face.receipts()).toBe('receipts')
    expect(await face.flush()).toBe('flush')
    await face.open('settings', { category: 'analytics' })
    face.close()
    face.setLocale('en')
    face.destroy()
    expect(calls).toEqual([
      ['acceptAll', { actor: 'guardian', ageBand: 'under_10' }],
      ['decide', 'reject_all', 'api'],
      ['save', { analytics: true }],
      ['withdraw', ['marketing']],
      ['reset'],
      ['receipts'],
      ['flush'],
      ['open', 'settings', { category: 'analytics' }],
      ['close'],
      ['setLocale', 'en'],
      ['destroy'],
    ])
  })

  it('shows the record as developers read it, without the ids of the visitor', () => {
    const { face, begin } = aFace()
    begin()
    expect(face.record).toEqual({
      choices: { functional: true, analytics: true, marketing: false },
      seq: 1,
      decidedAt: new Date(DECIDED),
      expiresAt: new Date(DECIDED + 180 * DAY),
    })
  })

  it.each(['analytics', 'constructor', 'toString', '__proto__', '', 'unknown'])(
    'allows %s only where it was granted',
    (id) => {
      const { face, change } = aFace()
      expect(face.allows(id)).toBe(false)
      change({ analytics: true, marketing: false })
      expect(face.allows(id)).toBe(id === 'analytics')
    },
  )

  it('gives copies: what a page does to them grants nothing', () => {
    const { face, begin, change } = aFace()
    const heard: Choices[] = []
    begin()
    change({ analytics: false })
    face.subscribe((choices) => heard.push(choices))
    for (const choices of [face.choices, heard[0]!, face.record!.choices])
      Object.assign(choices, { analytics: true, marketing: true })
    expect(face.allows('analytics')).toBe(false)
    expect(face.choices).toEqual({ analytics: false })
    expect(face.record!.choices).toMatchObject({ marketing: false })
  })

  it('resolves "when" at once where it is allowed, later where it comes to be, and never else', async () => {
    const { face, change } = aFace()
    const done: string[] = []
    for (const id of ['analytics', 'marketing', 'never']) void face.when(id).then(() => done.push(id))
    change({ analytics: true, marketing: false })
    await Promise.resolve()
    expect(done).toEqual(['analytics'])
    change({ analytics: true, marketing: true })
    await Promise.resolve()
    expect(done).toEqual(['analytics', 'marketing'])
    await face.when('analytics')
  })

  it('gives up "when" with the reason of its signal, and not what has come before', async () => {
    const { face, change } = aFace()
    const [life, over] = [new AbortController(), AbortSignal.abort('gone')]
    await expect(face.when('marketing', { signal: over })).rejects.toBe('gone')
    const waiting = face.when('marketing', life)
    const there = face.when('analytics', life)
    change({ analytics: true })
    life.abort(new Error('unmounted'))
    change({ analytics: true, marketing: true })
    await expect(waiting).rejects.toThrow('unmounted')
    await expect(there).resolves.toBeUndefined()
  })

  it('ends a subscription, each its own', () => {
    const { face, begin, change } = aFace()
    begin()
    const listener = vi.fn()
    const stops = [face.subscribe(listener), face.subscribe(listener)]
    expect(listener).toHaveBeenCalledTimes(2)
    stops[0]!()
    change({ analytics: true })
    expect(listener).toHaveBeenCalledTimes(3)
    stops[1]!()
    change({})
    expect(listener).toHaveBeenCalledTimes(3)
  })
})
