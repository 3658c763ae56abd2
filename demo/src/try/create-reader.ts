import { refuse } from '../../../cli/src/import/refusal.ts'
import type { Asked } from './reader.worker.ts'
import type { Given, Outcome } from './reading.ts'

/** The part of a worker that is used here. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Reads one file at a time on a thread of its own. */
export interface Reader {
  /**
   * Resolved with what became of the file; undefined if another one, or `stop`, came in between. Never rejects. `headings`
   * is the owner's word on lines: their level, 0 for plain text.
   */
  read(given: Given, effective: string, headings?: ReadonlyMap<number, number>): Promise<Outcome | undefined>
  stop(): void
}

export interface ReaderOptions {
  readonly start: () => Thread
  /** Longest reading, in ms; then the thread is ended, whatever it does. */
  readonly limit: number
}

/** The largest file that any format may have, in bytes: nothing larger is even opened. */
const MOST = 25_000_000

export function createReader({ start, limit }: ReaderOptions): Reader {
  let thread: Thread | undefined
  let settle: ((outcome: Outcome | undefined) => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function end(outcome: Outcome | undefined, isSpent: boolean): void {
    clearTimeout(timer)
    if (isSpent) {
      thread?.terminate()
      thread = undefined
    }
    settle?.(outcome)
    settle = undefined
    // One is always ready, so that no file has to wait for the network.
    if (isSpent && outcome?.kind !== 'broken') ready()
  }

  function ready(): Thread {
    if (thread) return thread
    const own = start()
    own.onmessage = ({ data }: MessageEvent<Outcome>) => own === thread && end(data, false)
    own.onerror = () => own === thread && end({ kind: 'broken' }, true)
    own.postMessage({ ask: 'warm' } satisfies Asked)
    return (thread = own)
  }

  ready()
  return {
    read(given, effective, headings) {
      if (settle) end(undefined, true)
      if (given.content.size > MOST) return Promise.resolve({ kind: 'refused', refusal: refuse('too-big') })
      return new Promise((resolve) => {
        settle = resolve
        timer = setTimeout(() => end({ kind: 'limit' }, true), limit)
        ready().postMessage({ ask: 'read', given, effective, headings } satisfies Asked)
      })
    },
    stop() {
      if (settle) end(undefined, true)
    },
  }
}
