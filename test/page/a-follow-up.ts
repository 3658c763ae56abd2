import { vi } from 'vitest'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { recoverDraft } from '../../src/decision/recover-draft.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { ReceiptDraft } from '../../src/model/decision.ts'
import { createFollowUp } from '../../src/page/follow-up.ts'
import { createStore } from '../../src/page/store.ts'
import { createJournal, isNothingLeft } from '../../src/storage/journal.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { aRecord } from '../fixtures/a-record.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'
import { aDraft } from '../receipts/a-draft.ts'
import { someChunks } from './some-chunks.ts'
import { someReceipts } from './some-receipts.ts'

export const NOW = Date.UTC(2026, 6, 1)
/** The answer of a moment ago. */
export const record = () => aRecord({ decidedAt: NOW - 1000 })
/** The draft of the decision that made the record. */
export const draft = (changes: Partial<ReceiptDraft> = {}) =>
  aDraft(1, { time: NOW - 1000, record: record(), ...changes })
export const pass = (ms = 1000) => vi.advanceTimersByTimeAsync(ms)
let missing = false
let end: (() => void)[] = []

/** Says whether IndexedDB has nothing of ours from now on. */
export function loseDatabase(lost = true): void {
  missing = lost
}

/** Begins at `NOW` on a device that has a database of ours. */
export function setUp(): void {
  vi.useFakeTimers({ now: NOW })
  loseDatabase(false)
  vi.stubGlobal('indexedDB', { databases: async () => (missing ? [] : [{ name: 'yinyom' }]) })
}

export function tearDown(): void {
  end.forEach((stop) => stop())
  end = []
  vi.useRealTimers()
  vi.unstubAllGlobals()
}

interface Given {
  readonly input?: ConfigInput
  readonly record?: ConsentRecord | undefined
  readonly storage?: ReturnType<typeof memoryStorage>
  readonly receipts?: ReturnType<typeof someReceipts>
  readonly complete?: (draft: ReceiptDraft) => Promise<ReceiptDraft>
}

/** One page, over a device that other pages may share. */
export function aFollowUp({
  input = {},
  record: found,
  storage = memoryStorage(),
  receipts = someReceipts(),
  ...more
}: Given = {}) {
  const services = [aService('ga4', 'analytics', { cookies: ['_ga'] })]
  const config = aConfig({ services, ...input })
  const order: string[] = []
  const restored: ConsentRecord[] = []
  const confirmed: string[] = []
  const troubles: string[] = []
  const store = createStore()
  store.set({ record: found })
  const chunks = someChunks({
    receipts: receipts.chunk,
    clear: { findLeft: async () => '', clearServices: async () => (order.push('clear'), []) },
  })
  const journal = createJournal(() => storage, 'yinyom')
  const page = { config, input, lang: 'th', gpc: false, withdrawal: 'https://example.co.th/', widget: '1.0.0' }
  const followUp = createFollowUp({
    config,
    chunks,
    journal,
    store,
    complete: more.complete ?? (async (one) => one),
    recover: (one) => recoverDraft(one, page),
    restore: (one) => void restored.push(one),
    reload: () => void order.push('reload'),
    confirm: (action) => void confirmed.push(action),
    report: ({ code, subject = '' }) => void troubles.push(`${code} ${subject}`),
  })
  end.push(followUp.destroy)
  const isDone = () => isNothingLeft(() => storage, 'yinyom', store.get().record?.decidedAt ?? 0)
  return { followUp, chunks, journal, store, receipts, storage, order, restored, confirmed, troubles, isDone }
}
