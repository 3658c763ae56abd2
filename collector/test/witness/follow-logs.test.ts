import { describe, expect, it } from 'vitest'
import { createDirectory } from '../../src/sites/directory.ts'
import { createCollector } from '../../src/app.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { makePem, readSigningKey } from '../../src/keys/signing-key.ts'
import { readCosigner } from '../../src/witness/cosigner.ts'
import { followLog, monthsOf } from '../../src/witness/follow-logs.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { aLedger, aWitness, CLOCK, grow, trusted, WITNESS_PEM } from './a-witness.ts'

const LOG = { name: 'log.example', site: 'main', period: '2026-06' }

/** Looks at a collector over this ledger. */
function follower() {
  const { heads } = aWitness()
  const asked: string[] = []
  const parts = { heads, logs: trusted(aSigner.verifierKey), cosigner: readCosigner(WITNESS_PEM, 'w.example') }
  const look = (ledger: Ledger, log = LOG) => {
    const app = createCollector({ ledger, directory: createDirectory(() => [], '*'), now: Date.now, maxBytes: 9999 })
    const get = async (path: string) => {
      asked.push(path)
      const answer = await app.request(path)
      return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : undefined
    }
    return followLog(log, { ...parts, get, now: () => CLOCK })
  }
  return { heads, look, asked }
}

describe('a witness that looks at a collector itself', () => {
  it('cosigns what has grown, by the hashes that the collector shows', async () => {
    const [{ look, heads, asked }, ledger] = [follower(), await aLedger(5)]
    expect(await look(ledger)).toMatchObject({ state: 'cosigned', size: 6 })
    await grow(ledger, 5, 600)
    expect(await look(ledger)).toMatchObject({ state: 'cosigned', size: 601 })
    expect(heads.find('log.example/main/2026-06')).toMatchObject({ size: 601 })
    expect(asked).toContain('/log/main/2026-06/tile/0/000')
    expect(await look(ledger)).toMatchObject({ state: 'cosigned', size: 601 })
  })

  it('names what is rolled back, split, rewritten, signed by another, or gone', async () => {
    const { look } = follower()
    expect(await look(await aLedger(0))).toEqual({ state: 'none' })
    await look(await aLedger(300))
    const refused = (fault: string) => ({ state: 'refused', fault })
    expect(await look(await aLedger(30))).toEqual(refused('rolled-back'))
    expect(await look(await aLedger(300, { content: 'b' }))).toEqual(refused('forked'))
    expect(await look(await aLedger(900, { content: 'b' }))).toEqual(refused('rewritten'))
    expect(await look(await aLedger(300, { signer: readSigningKey(makePem(), 'log.example') }))).toEqual(
      refused('forged'),
    )
    expect(await look(await aLedger(0))).toEqual(refused('missing'))
  })

  it('does not take another log of the same key for this one', async () => {
    const { look } = follower()
    const ledger = await aLedger(0)
    await ledger.append([{ ...anEntry(1), site: 'other' }])
    const asOther = { ...ledger, heads: async () => (await ledger.heads()).map((head) => ({ ...head, site: 'main' })) }
    expect(await look(asOther)).toEqual({ state: 'refused', fault: 'forged' })
  })

  it('takes a month that was dropped for what it is', async () => {
    const [{ look }, ledger] = [follower(), await aLedger(9)]
    await look(ledger)
    await ledger.drop('2026-07', { at: '2027-01-01T00:00:00.000Z', today: '2027-01-01' })
    expect(await look(ledger)).toMatchObject({ state: 'cosigned', size: 10 })
    const late = follower()
    const other = await aLedger(9)
    await late.look(other)
    await grow(other, 9, 12)
    await other.drop('2026-07', { at: '2027-01-01T00:00:00.000Z', today: '2027-01-01' })
    expect(await late.look(other)).toEqual({ state: 'dropped' })
  })

  it('looks at every month since the first one that it has seen', async () => {
    const { look, heads } = follower()
    expect(monthsOf(heads, LOG, '2026-06')).toEqual(['2026-06'])
    await look(await aLedger(5))
    expect(monthsOf(heads, LOG, '2026-09')).toEqual(['2026-06', '2026-07', '2026-08', '2026-09'])
    expect(monthsOf(heads, { ...LOG, site: 'shop' }, '2026-09')).toEqual(['2026-09'])
  })
})
