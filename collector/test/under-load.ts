import { setTimeout as pause } from 'node:timers/promises'
import { periodOf } from '../src/ledger/period.ts'
import { aReceipt, receiptId } from './a-receipt.ts'
import { post } from './run-collector.ts'

/** Browsers that go on sending whatever happens, each receipt until it is acknowledged. */
export interface Load {
  /** Ids that were acknowledged, each once. */
  readonly acknowledged: ReadonlySet<string>
  /** Answers so far by status; 0 for none. */
  readonly answers: ReadonlyMap<number, number>
  /** The signed states that were handed out, in proofs and to whoever asked for them. */
  readonly states: readonly string[]
  /** Resolved once so many more were acknowledged than now. */
  more(count: number): Promise<void>
  /** Resolved once one was acknowledged that was sent after now. */
  fresh(): Promise<void>
  stop(): Promise<void>
}

const SENDERS = 6
/** A browser has a receipt now and then. */
const REST = 10

/** Loads collectors, which may be others from one request to the next: `urls` names those of now. */
export function underLoad(urls: () => readonly string[]): Load {
  const acknowledged = new Set<string>()
  const answers = new Map<number, number>()
  const states: string[] = []
  const load = { isOver: false }
  let [made, lastSentAt] = [0, 0]

  async function attempt(n: number): Promise<boolean> {
    const all = urls()
    const url = all[Math.floor(Math.random() * all.length)]!
    const sentAt = performance.now()
    const response = await post(url, aReceipt(n), { signal: AbortSignal.timeout(20_000) }).catch(() => undefined)
    const status = response?.status ?? 0
    answers.set(status, (answers.get(status) ?? 0) + 1)
    if (status !== 200 && status !== 201) return false
    acknowledged.add(receiptId(n))
    lastSentAt = Math.max(lastSentAt, sentAt)
    // The kill may cut an answer in two: its status counts, its body may be lost.
    const { proof = '' } = ((await response!.json().catch(() => undefined)) ?? {}) as { proof?: string }
    const state = proof.split('\n\n').slice(1).join('\n\n')
    if (state && n % 50 === 0) states.push(state)
    return true
  }

  async function send(): Promise<void> {
    while (!load.isOver) {
      const n = made++
      while (!(await attempt(n)) && !load.isOver) await pause(REST)
      await pause(REST)
    }
  }

  /** Somebody keeps what is published. */
  async function watch(): Promise<void> {
    for (; !load.isOver; await pause(REST)) {
      const period = periodOf(new Date().toISOString())
      for (const url of urls()) {
        const response = await fetch(`${url}/log/main/${period}/checkpoint`).catch(() => undefined)
        const state = response?.ok && (await response.text().catch(() => undefined))
        if (state && !states.includes(state)) states.push(state)
      }
    }
  }

  const waiting = async (isDone: () => boolean) => {
    while (!isDone()) await pause(2)
  }
  const sending = [...Array.from({ length: SENDERS }, send), watch()]
  return {
    acknowledged,
    answers,
    states,
    more: (count) => {
      const target = acknowledged.size + count
      return waiting(() => acknowledged.size >= target)
    },
    fresh: () => {
      const now = performance.now()
      return waiting(() => lastSentAt >= now)
    },
    async stop() {
      load.isOver = true
      await Promise.all(sending)
    },
  }
}
