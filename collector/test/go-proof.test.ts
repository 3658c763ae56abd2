import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { receiptEntry, parseArrival } from '../../src/evidence/receipt-leaf.ts'
import { toBase64 } from '../../src/tlog/base64.ts'
import { parseProof } from '../../src/tlog/log-proof.ts'
import { formatKey } from '../../src/tlog/signed-note.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { sha256 } from '../src/sha256.ts'
import { aSigner } from './a-signer.ts'
import { anEntry } from './ledger/ledger-contract.ts'

const PROGRAM = join(import.meta.dirname, '../../test/tlog/go/check_proof.go')
const GOPATH = '/usr/share/gocode'
const hasGo = spawnSync('go', ['version']).status === 0 && existsSync(`${GOPATH}/src/golang.org/x/mod/sumdb`)

describe('a proof, in the eyes of golang.org/x/mod/sumdb', () => {
  it.skipIf(!hasGo)(
    'holds, and does not with another entry',
    async () => {
      const ledger = createMemoryLedger(aSigner)
      await ledger.append(Array.from({ length: 40 }, (_, n) => anEntry(n)))
      const outcome = await ledger.append([anEntry(17)])
      if (outcome.state !== 'kept') throw new Error('a conflict')
      const [{ row, proof }] = outcome.receipts as [(typeof outcome.receipts)[number]]
      const arrival = parseArrival(parseProof(proof)!.extra!)!
      const key = formatKey(sha256, { name: 'log.example/main/2026-06', publicKey: aSigner.publicKey })
      const env = { ...process.env, GOPATH, GO111MODULE: 'off', GOFLAGS: '' }
      const check = (entry: Uint8Array) =>
        execFileSync('go', ['run', PROGRAM, key, toBase64(entry)], { env, input: proof, stdio: 'pipe' }).toString()
      expect(check(receiptEntry(sha256, row.digest, arrival))).toBe('ok 41 18\n')
      expect(() => check(receiptEntry(sha256, 'f'.repeat(64), arrival))).toThrow(/invalid|proof/)
    },
    120_000,
  )
})
