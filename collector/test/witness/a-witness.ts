import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Hono } from 'hono'
import { makePem } from '../../src/keys/signing-key.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { cosignLog } from '../../src/witness/cosign-log.ts'
import type { CosignOutcome } from '../../src/witness/cosign-log.ts'
import { readCosigner } from '../../src/witness/cosigner.ts'
import { openHeads } from '../../src/witness/heads-file.ts'
import type { Heads } from '../../src/witness/heads-file.ts'
import { parseTrustedLogs } from '../../src/witness/trusted-logs.ts'
import type { TrustedLogs } from '../../src/witness/trusted-logs.ts'
import { createWitness } from '../../src/witness/witness-app.ts'
import { askWitnessAt } from '../../src/witness/witness-client.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'

export const WITNESS_PEM = makePem()
export const CLOCK = Date.parse('2026-06-02T00:00:00.000Z')

export interface AWitness {
  readonly app: Hono
  readonly heads: Heads
  /** The misdeeds that it has named. */
  readonly named: readonly string[]
  /** Has the newest state of a ledger's first log cosigned, as the collector does. */
  readonly cosign: (ledger: Ledger, known?: number) => Promise<CosignOutcome>
  /** The same witness after a restart. */
  readonly again: () => AWitness
}

export function trusted(...lines: readonly string[]): TrustedLogs {
  const parsed = parseTrustedLogs(lines.join('\n'))
  if ('wrong' in parsed) throw new Error(parsed.wrong)
  return parsed.keys
}

/** A witness that knows the key of the tests. */
export function aWitness(path = join(aFolder(), 'witness.sqlite'), logs = trusted(aSigner.verifierKey)): AWitness {
  const heads = openHeads(path)
  onTestFinished(() => heads.close())
  const named: string[] = []
  const cosigner = readCosigner(WITNESS_PEM, 'witness.example/w1')
  const refused = (origin: string, fault: string) => void named.push(`${fault} ${origin}`)
  const app = createWitness({ heads, logs, cosigner, now: () => CLOCK, refused })
  const ask = askWitnessAt('http://witness.example/', (async (url: string, init: RequestInit) =>
    app.request(url, init)) as typeof fetch)
  return {
    app,
    heads,
    named,
    cosign: async (ledger, known = 0) => {
      const [head] = await ledger.heads()
      return cosignLog(head!, known, { ledger, ask, witness: cosigner })
    },
    again: () => {
      heads.close()
      return aWitness(path, logs)
    },
  }
}

/** A log of so many entries, of content that another ledger does not have where `content` differs. */
export async function aLedger(entries: number, { content = 'a', signer = aSigner } = {}): Promise<Ledger> {
  const ledger = createMemoryLedger(signer)
  await ledger.append(Array.from({ length: entries }, (_, n) => anEntry(n, content)))
  return ledger
}

/** Further entries. */
export async function grow(ledger: Ledger, from: number, to: number, content = 'a'): Promise<void> {
  await ledger.append(Array.from({ length: to - from }, (_, n) => anEntry(from + n, content)))
}
