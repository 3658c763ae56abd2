import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { cosignedAt, parseCosignerKey } from '../../../src/tlog/cosignature.ts'
import { isSignedBy, parseNote } from '../../../src/tlog/signed-note.ts'
import { makePem, readSigningKey } from '../../src/keys/signing-key.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { sha256 } from '../../src/sha256.ts'
import { formatAddCheckpoint } from '../../src/witness/add-checkpoint.ts'
import { consistencyProof } from '../../src/witness/consistency-proof.ts'
import { readCosigner } from '../../src/witness/cosigner.ts'
import { HeadsFileError, openHeads } from '../../src/witness/heads-file.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { aLedger, aWitness, CLOCK, grow, trusted, WITNESS_PEM } from './a-witness.ts'
import type { AWitness } from './a-witness.ts'

const ORIGIN = 'log.example/main/2026-06'
const cosigner = readCosigner(WITNESS_PEM, 'witness.example/w1')

async function noteOf(ledger: Ledger): Promise<string> {
  return (await ledger.heads())[0]!.checkpoint
}

async function post({ app }: AWitness, body: string): Promise<Response> {
  return app.request('/add-checkpoint', { method: 'POST', body })
}

describe('a witness', () => {
  it('cosigns a log that grows, with the time, and keeps one state of it', async () => {
    const [witness, ledger] = [aWitness(), await aLedger(5)]
    for (const [from, to] of [
      [5, 9],
      [9, 300],
      [300, 301],
      [301, 301],
    ] as const) {
      await grow(ledger, from, to)
      const outcome = await witness.cosign(ledger)
      expect(outcome).toMatchObject({ state: 'cosigned', size: to + 1, time: CLOCK / 1000 })
      const note = parseNote(outcome.state === 'cosigned' ? outcome.note : '')!
      const key = parseCosignerKey(sha256, cosigner.verifierKey)!
      expect(cosignedAt(key, note, { sha256, verify: verifyEd25519 })).toBe(CLOCK / 1000)
      const log = { name: ORIGIN, publicKey: aSigner.publicKey }
      expect(isSignedBy(log, note, { sha256, verify: verifyEd25519 })).toBe(true)
    }
    expect(witness.heads.list()).toMatchObject([{ origin: ORIGIN, size: 302 }])
    expect(witness.named).toEqual([])
  })

  it('answers as C2SP tlog-witness says', async () => {
    const [witness, ledger] = [aWitness(), await aLedger(5)]
    const first = await noteOf(ledger)
    const ok = await post(witness, `old 0\n\n${first}`)
    expect([ok.status, await ok.text()]).toEqual([
      200,
      expect.stringMatching(/^— witness\.example\/w1 [A-Za-z0-9+/]+=*\n$/),
    ])
    const stale = await post(witness, `old 0\n\n${first}`)
    expect([stale.status, stale.headers.get('content-type'), await stale.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '6\n',
    ])
    await grow(ledger, 5, 9)
    const second = await noteOf(ledger)
    const proof = (await consistencyProof(10, 6, (...at) => ledger.tile('main', '2026-06', at[0], at[1])))!
    const wrong = [...proof.slice(1), proof[0]!]
    expect((await post(witness, formatAddCheckpoint({ old: 6, proof: wrong, note: second }))).status).toBe(422)
    expect((await post(witness, formatAddCheckpoint({ old: 6, proof: [], note: second }))).status).toBe(422)
    expect((await post(witness, formatAddCheckpoint({ old: 11, proof, note: second }))).status).toBe(400)
    expect((await post(witness, formatAddCheckpoint({ old: 6, proof, note: second }))).status).toBe(200)
    expect((await witness.app.request('/add-checkpoint')).status).toBe(405)
  })

  it.each([
    ['an empty body', ''],
    ['no note', 'old 0\n\n'],
    ['a size with a zero before it', 'old 06\n\nx\n'],
    ['a hash that is none', 'old 1\nAAAA\n\nx\n1\n'],
    ['too many hashes', `old 1\n${'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n'.repeat(64)}\nx\n`],
  ])('refuses %s with 400', async (_, body) => {
    expect((await post(aWitness(), body)).status).toBe(400)
  })

  it('refuses what is larger than any request', async () => {
    expect((await post(aWitness(), `old 0\n\n${'x'.repeat(70_000)}`)).status).toBe(413)
  })

  it('names a log that was rolled back', async () => {
    const witness = aWitness()
    await witness.cosign(await aLedger(9))
    expect(await witness.cosign(await aLedger(4))).toEqual({ state: 'refused', fault: 'rolled-back' })
    expect(witness.named).toEqual([`rolled-back ${ORIGIN}`])
    expect(witness.heads.find(ORIGIN)).toMatchObject({ size: 10 })
  })

  it('names a fork: two collectors with one key that hold other receipts, at one size', async () => {
    const witness = aWitness()
    await witness.cosign(await aLedger(9))
    const other = await aLedger(9, { content: 'b' })
    expect(await witness.cosign(other, 10)).toEqual({ state: 'refused', fault: 'forked' })
    expect(await witness.cosign(other)).toEqual({ state: 'refused', fault: 'forked' })
    // Both signed states are the evidence.
    expect(witness.heads.refused()).toMatchObject([{ origin: ORIGIN, fault: 'forked', note: await noteOf(other) }])
    expect(witness.heads.find(ORIGIN)!.note).not.toBe(await noteOf(other))
  })

  it('names a log that was written anew and has grown beyond', async () => {
    const witness = aWitness()
    await witness.cosign(await aLedger(9))
    expect(await witness.cosign(await aLedger(20, { content: 'b' }))).toEqual({ state: 'refused', fault: 'rewritten' })
    expect(witness.named).toContain(`rewritten ${ORIGIN}`)
  })

  it('names a head that another key has signed, and does not know logs of others', async () => {
    const witness = aWitness()
    const thief = readSigningKey(makePem(), 'log.example')
    expect(await witness.cosign(await aLedger(9, { signer: thief }))).toEqual({ state: 'refused', fault: 'forged' })
    const stranger = readSigningKey(makePem(), 'log.example.org')
    expect(await witness.cosign(await aLedger(9, { signer: stranger }))).toEqual({ state: 'unknown-log' })
    expect(witness.heads.list()).toEqual([])
  })

  it('cosigns one of two states that arrive at the same time, never the older one last', async () => {
    const [witness, ledger] = [aWitness(), await aLedger(5)]
    const older = await noteOf(ledger)
    await grow(ledger, 5, 9)
    const newer = await noteOf(ledger)
    const answers = await Promise.all([newer, older, newer, older].map((note) => post(witness, `old 0\n\n${note}`)))
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 409, 409, 409])
    const [kept, ...others] = witness.heads.list()
    expect([others, [older, newer]]).toEqual([[], expect.arrayContaining([kept!.note])])
  })

  it('cosigns one of two states where two processes have its file open', async () => {
    const path = join(aFolder(), 'witness.sqlite')
    const [one, two] = [aWitness(path), aWitness(path)]
    const [ledger, fork] = [await aLedger(5), await aLedger(5, { content: 'b' })]
    const statuses = [
      (await post(one, `old 0\n\n${await noteOf(ledger)}`)).status,
      (await post(two, `old 0\n\n${await noteOf(fork)}`)).status,
    ]
    expect([statuses, two.heads.find(ORIGIN)?.note]).toEqual([[200, 409], await noteOf(ledger)])
  })

  it('knows after a restart what it has cosigned before', async () => {
    const witness = aWitness()
    await witness.cosign(await aLedger(9))
    const later = witness.again()
    expect(await later.cosign(await aLedger(4))).toEqual({ state: 'refused', fault: 'rolled-back' })
    expect(await later.cosign(await aLedger(9, { content: 'b' }), 10)).toEqual({ state: 'refused', fault: 'forked' })
  })

  it('does not answer before its file is written', async () => {
    const witness = aWitness()
    const note = await noteOf(await aLedger(9))
    witness.heads.close()
    expect((await post(witness, `old 0\n\n${note}`)).status).toBe(503)
  })
})

describe('a month that was dropped', () => {
  const CLOCKS = { at: '2027-01-01T00:00:00.000Z', today: '2027-01-01' }

  it('stays cosigned where its end was', async () => {
    const [witness, ledger] = [aWitness(), await aLedger(9)]
    await witness.cosign(ledger)
    await ledger.drop('2026-07', CLOCKS)
    expect(await witness.cosign(ledger, 10)).toMatchObject({ state: 'cosigned', size: 10 })
  })

  it('cannot be proved any more where its end was not, and is not called a misdeed', async () => {
    const [witness, ledger] = [aWitness(), await aLedger(5)]
    await witness.cosign(ledger)
    await grow(ledger, 5, 9)
    await ledger.drop('2026-07', CLOCKS)
    expect(await witness.cosign(ledger, 6)).toEqual({ state: 'dropped' })
    expect(witness.named).toEqual([])
  })
})

describe('the logs that a witness knows', () => {
  const [other, third] = [readSigningKey(makePem(), 'log.example/shop'), readSigningKey(makePem(), 'log.example')]

  it('are those of the key: one for each site and month, and nothing that only looks like it', async () => {
    const statusOf = async (origin: string, signer = aSigner, logs = trusted(aSigner.verifierKey)) => {
      const text = `${origin}\n1\n${'q'.repeat(42)}o=\n`
      return (await post(aWitness(undefined, logs), `old 0\n\n${signer.sign(text, origin)}`)).status
    }
    expect(await statusOf('log.example/main/2026-06')).toBe(200)
    expect(await statusOf('log.example')).toBe(200)
    for (const origin of ['log.example.evil/main/2026-06', 'log.example/main', 'log.example/a/b/2026-06'])
      expect([origin, await statusOf(origin)]).toEqual([origin, 404])
    expect(await statusOf('log.example/main/2026-13')).toBe(404)
    // The key with the longer name decides over its own.
    const both = trusted(aSigner.verifierKey, '# the shop has its own', other.verifierKey)
    expect(await statusOf('log.example/shop/main/2026-06', other, both)).toBe(200)
    expect(await statusOf('log.example/shop/main/2026-06', aSigner, both)).toBe(403)
    // A key that was changed: the lines of both hold.
    const changed = trusted(aSigner.verifierKey, third.verifierKey)
    expect(await statusOf('log.example/main/2026-06', third, changed)).toBe(200)
    expect(await statusOf('log.example/main/2026-06', aSigner, changed)).toBe(200)
  })
})

describe('the file of a witness', () => {
  it('is not another program’s', () => {
    const path = join(aFolder(), 'other.sqlite')
    new Database(path).exec('CREATE TABLE t (x)').close()
    expect(() => openHeads(path)).toThrow(HeadsFileError)
    expect(() => openHeads(join(path, 'x'))).toThrow(/see that --db names a file/)
  })
})
