import { Worker } from 'node:worker_threads'
import { createGroups } from './group-commit.ts'
import { LedgerUnavailableError } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerCalls, LedgerMethod, LedgerPlace, LedgerReply } from './ledger-calls.ts'

interface Pending {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Calls into a thread of this program. */
interface Thread {
  ask<Method extends LedgerMethod>(
    method: Method,
    ...args: Parameters<LedgerCalls[Method]>
  ): ReturnType<LedgerCalls[Method]>
  /** Resolved once the thread is gone. */
  ended(): Promise<void>
}

/**
 * A SQLite ledger in a thread of its own: what arrives while a group is on its way to the disk is the next one. A thread
 * that breaks fails what was asked of it, and the next call starts another.
 *
 * @param program the built `ledger-thread`
 */
export function createThreadedLedger(place: LedgerPlace, program: URL): Ledger {
  const { ask, ended } = createThread(() => new Worker(program, { workerData: place, name: 'ledger' }))
  const groups = createGroups((requests: Parameters<LedgerCalls['append']>[0]) => ask('append', requests))
  return {
    append: (entries) => groups.add(entries),
    find: (receiptId) => ask('find', receiptId),
    heads: () => ask('heads'),
    confirmed: () => ask('confirmed'),
    tile: (site, period, level, index) => ask('tile', site, period, level, index),
    places: (site, period, from, most) => ask('places', site, period, from, most),
    ofPrincipal: (principal) => ask('ofPrincipal', principal),
    erase: (erasure) => ask('erase', erasure),
    hold: (hold) => ask('hold', hold),
    drop: (before, clock) => ask('drop', before, clock),
    keys: () => ask('keys'),
    count: () => ask('count'),
    ready: () => ask('ready'),
    async close() {
      await groups.idle()
      await ask('close')
      await ended()
    },
  }
}

function createThread(start: () => Worker): Thread {
  const pending = new Map<number, Pending>()
  let running: { readonly worker: Worker; readonly gone: Promise<void> } | undefined
  let last = 0

  function take(reply: LedgerReply): void {
    const one = pending.get(reply.id)
    pending.delete(reply.id)
    if ('value' in reply) one?.resolve(reply.value)
    else one?.reject(toError(reply.fault))
  }

  function open(): { readonly worker: Worker; readonly gone: Promise<void> } {
    const worker = start()
    let cause: unknown
    worker.on('message', take)
    worker.on('error', (error) => void (cause = error))
    const gone = new Promise<void>((done) => {
      worker.once('exit', () => {
        running = undefined
        const error = new LedgerUnavailableError('The thread of the ledger has ended.', { cause })
        pending.forEach(({ reject }) => reject(error))
        pending.clear()
        done()
      })
    })
    return { worker, gone }
  }

  return {
    ask: (method, ...args) =>
      new Promise((resolve: (value: never) => void, reject) => {
        running ??= open()
        const id = ++last
        pending.set(id, { resolve: resolve as Pending['resolve'], reject })
        running.worker.postMessage({ id, method, args })
      }) as ReturnType<LedgerCalls[typeof method]>,
    ended: async () => running?.gone,
  }
}

function toError({ message, isUnavailable }: Extract<LedgerReply, { readonly fault: unknown }>['fault']): Error {
  return isUnavailable ? new LedgerUnavailableError(message) : new Error(message)
}
