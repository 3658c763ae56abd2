import { createCollector } from '../src/app.ts'
import type { CollectorParts } from '../src/app.ts'
import type { Origins } from '../src/cross-origin.ts'
import { createDirectory } from '../src/sites/directory.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { aSigner } from './a-signer.ts'
import { underContract } from './contract.ts'
import type { Ask } from './contract.ts'

/** A collector over a memory ledger, asked under the contract. */
export interface ACollector {
  readonly ask: Ask
  readonly ledger: Ledger
  /** Sends `body` as JSON by POST. */
  readonly send: (body: unknown, init?: RequestInit) => Promise<Response>
  /** What was reported. */
  readonly reports: readonly Error[]
}

/** Its parts, with the origins of its main site in the place of a directory. */
export type ACollectorParts = Partial<Omit<CollectorParts, 'directory'>> & { readonly origins?: Origins }

export function aCollector(own: ACollectorParts = {}, met?: Set<string>): ACollector {
  const ledger = own.ledger ?? createMemoryLedger(aSigner)
  const reports: Error[] = []
  let clock = Date.parse('2026-06-01T02:03:05.000Z')
  const parts = {
    directory: createDirectory(() => [], own.origins ?? ['https://www.example.co.th']),
    // A second passes from request to request.
    now: () => (clock += 1000),
    maxBytes: 65_536,
    report: (error: Error) => void reports.push(error),
    ...own,
    ledger,
  }
  const ask = underContract(createCollector(parts), met)
  const headers = { 'content-type': 'application/json' }
  const send = (body: unknown, init: RequestInit = {}) =>
    ask('/v1/receipts', { method: 'POST', headers, body: JSON.stringify(body), ...init })
  return { ask, ledger, send, reports }
}
