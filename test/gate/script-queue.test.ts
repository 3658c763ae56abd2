import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/gate/read-element.ts'
import { createScriptQueue } from '../../src/gate/script-queue.ts'

/** A queue over scripts that are names; `end` ends the loading of one. */
function trial({ budget = Infinity, parsed = true, refuses = '' } = {}) {
  const started: string[] = []
  const running = new Map<string, EventTarget>()
  const page = { parsed }
  const onStart = new Map<string, () => void>()
  const queue = createScriptQueue(
    (script) => {
      const name = script as unknown as string
      if (name === refuses) return undefined
      started.push(name)
      running.set(name, new EventTarget())
      onStart.get(name)?.()
      return running.get(name) as Element
    },
    () => page.parsed,
    budget,
  )
  const add = (kind: Kind, ...names: string[]) =>
    names.forEach((name) => queue.add(name as unknown as HTMLElement, kind))
  const end = (name: string, event = 'load') => running.get(name)?.dispatchEvent(new Event(event))
  return { queue, add, end, started, page, onStart }
}

describe('createScriptQueue', () => {
  it('lets an inline script wait for the external ones before it, whether they load or fail', () => {
    const { queue, add, end, started } = trial()
    add('external', 'a', 'b')
    add('inline', 'c')
    add('external', 'd')
    queue.pump()
    expect(started).toEqual(['a', 'b'])
    end('a')
    expect(started).toEqual(['a', 'b'])
    end('b', 'error')
    expect(started).toEqual(['a', 'b', 'c', 'd'])
  })

  it('starts deferred scripts last, in order, and not before the page has been parsed', () => {
    const { queue, add, started, page } = trial({ parsed: false })
    add('deferred', 'd1')
    add('inline', 'a')
    add('deferred', 'd2')
    queue.pump()
    expect(started).toEqual(['a'])
    page.parsed = true
    queue.pump()
    expect(started).toEqual(['a', 'd1', 'd2'])
  })

  it('lets an inline module wait for the deferred scripts before it, and nothing else for them', () => {
    const { queue, add, end, started } = trial()
    add('deferred', 'd1')
    add('inline-module', 'm')
    add('deferred', 'd2')
    queue.pump()
    expect(started).toEqual(['d1'])
    add('inline', 'a')
    queue.pump()
    expect(started).toEqual(['d1', 'a'])
    end('d1')
    expect(started).toEqual(['d1', 'a', 'm', 'd2'])
  })

  it('does not wait for what may no longer start', () => {
    const { queue, add, started } = trial({ refuses: 'withdrawn' })
    add('external', 'withdrawn')
    add('inline', 'next')
    queue.pump()
    expect(started).toEqual(['next'])
  })

  it('keeps the order where a script adds others and asks for them', () => {
    const { queue, add, started, onStart } = trial()
    onStart.set('a', () => {
      add('inline', 'late')
      queue.pump()
      started.push('end of a')
    })
    add('inline', 'a', 'b')
    queue.pump()
    expect(started).toEqual(['a', 'end of a', 'b', 'late'])
  })

  it('goes on in a later task when its budget is spent, even if it is asked again in between', async () => {
    const { queue, add, started } = trial({ budget: 0 })
    add('inline', 'a', 'b', 'c')
    queue.pump()
    queue.pump()
    expect(started).toEqual(['a'])
    await expect.poll(() => started).toEqual(['a', 'b', 'c'])
  })
})
