import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createReader } from '../../../demo/src/try/create-reader.ts'
import type { Thread } from '../../../demo/src/try/create-reader.ts'
import type { Outcome } from '../../../demo/src/try/reading.ts'

interface FakeThread extends Thread {
  readonly asked: unknown[]
  ended: boolean
  answer(outcome: Outcome): void
}

let threads: FakeThread[]
beforeEach(() => {
  vi.useFakeTimers()
  threads = []
})
afterEach(() => void vi.useRealTimers())

const LIMIT = 1000
const given = { name: 'a.txt', content: new Blob(['x']) }
const outcome: Outcome = { kind: 'unreadable' }

function aReader() {
  return createReader({
    limit: LIMIT,
    start() {
      const thread: FakeThread = {
        asked: [],
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage: (message: unknown) => void thread.asked.push(message),
        terminate: () => void (thread.ended = true),
        answer: (data) => thread.onmessage?.call(thread as unknown as Worker, { data } as MessageEvent),
      }
      threads.push(thread)
      return thread
    },
  })
}

it('a thread is ready and has fetched the reader of Word files before there is a file', () => {
  aReader()
  expect(threads.map(({ asked }) => asked)).toEqual([[{ ask: 'warm' }]])
})

it('one thread reads one file after the other', async () => {
  const reader = aReader()
  for (let count = 0; count < 2; count++) {
    const reading = reader.read(given, '2026-06-01')
    threads[0]!.answer(outcome)
    expect(await reading).toBe(outcome)
  }
  vi.advanceTimersByTime(LIMIT * 2)
  expect(threads).toHaveLength(1)
  expect(threads[0]!.ended).toBe(false)
})

it('a thread that takes too long is ended, and the next one is ready', async () => {
  const reader = aReader()
  const reading = reader.read(given, '2026-06-01')
  vi.advanceTimersByTime(LIMIT)
  expect(await reading).toEqual({ kind: 'limit' })
  expect(threads.map(({ ended }) => ended)).toEqual([true, false])
  // What the ended one may still have said is not heard.
  const next = reader.read(given, '2026-06-01')
  threads[0]!.answer({ kind: 'broken' })
  threads[1]!.answer(outcome)
  expect(await next).toBe(outcome)
})

it('another file, or a stop, ends what is under way, which comes to nothing', async () => {
  const reader = aReader()
  const first = reader.read(given, '2026-06-01')
  const second = reader.read(given, '2026-06-01')
  expect(await first).toBeUndefined()
  reader.stop()
  expect(await second).toBeUndefined()
  expect(threads.map(({ ended }) => ended)).toEqual([true, true, false])
})

it('a thread that breaks is told, and another one tried for the next file only', async () => {
  const reader = aReader()
  const reading = reader.read(given, '2026-06-01')
  threads[0]!.onerror?.call(threads[0] as unknown as Worker, { message: 'no' } as ErrorEvent)
  expect(await reading).toEqual({ kind: 'broken' })
  expect(threads).toHaveLength(1)
  void reader.read(given, '2026-06-01')
  expect(threads).toHaveLength(2)
})

it('a file beyond all limits is not even opened', async () => {
  const huge = { name: 'a.zip', content: { size: 25_000_001 } as Blob }
  expect(await aReader().read(huge, '2026-06-01')).toMatchObject({ kind: 'refused', refusal: { code: 'too-big' } })
  expect(threads[0]!.asked).toEqual([{ ask: 'warm' }])
})
