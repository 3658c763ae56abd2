import { describe, expect, it } from 'vitest'
import { judgeBackups, judgeClock, judgeDisk, judgeFile } from '../../src/doctor/judge-machine.ts'
import { judgeOrigins } from '../../src/doctor/judge-origins.ts'
import { judgeHosts, judgePrimary } from '../../src/doctor/judge-postgres.ts'
import type { PrimaryFacts } from '../../src/doctor/judge-postgres.ts'
import { judgeSigning } from '../../src/doctor/judge-signing.ts'
import { newestReceipt } from '../../src/doctor/newest-receipt.ts'
import { readSigningKey, makePem } from '../../src/keys/signing-key.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'

const NOW = Date.parse('2026-11-27T00:00:00.000Z')
const short = ({ state, key }: { readonly state: string; readonly key: string }) => `${state} ${key}`

describe('the clock', () => {
  it.each([
    [undefined, 'ok doctor.clockEmpty'],
    ['2026-11-26T23:59:59.000Z', 'ok doctor.clock'],
    // Another collector's clock may be a little ahead.
    ['2026-11-27T00:00:59.000Z', 'ok doctor.clock'],
    ['2026-11-27T00:01:01.000Z', 'bad doctor.clockBehind'],
  ])('with a newest receipt of %s is %s', (newest, finding) => {
    expect(short(judgeClock(NOW, newest))).toBe(finding)
  })

  it('is compared with the newest receipt of all sites, not with an erased one', async () => {
    const ledger = createMemoryLedger(aSigner)
    expect(await newestReceipt(ledger)).toBeUndefined()
    const at = (n: number, site: string, receivedAt: string, principal = 'anon:bobbobbobbobbobbobbobb') =>
      ledger.append([{ ...anEntry(n), site, receivedAt, principal }])
    await at(1, 'main', '2026-10-31T16:00:00.000Z')
    await at(2, 'main', '2026-11-02T00:00:00.000Z')
    await at(3, 'shop', '2026-11-03T00:00:00.000Z')
    await at(4, 'third', '2026-11-04T00:00:00.000Z', 'anon:annannannannannannanna')
    await ledger.erase({ principals: ['anon:annannannannannannanna'], at: '2026-11-05T00:00:00.000Z', reason: 'x' })
    expect(await newestReceipt(ledger)).toBe('2026-11-03T00:00:00.000Z')
  })
})

describe('files and disk', () => {
  it.each([
    [undefined, 'bad doctor.fileGone'],
    [{ mode: 0o100600 }, 'ok doctor.file'],
    [{ mode: 0o100400 }, 'ok doctor.file'],
    [{ mode: 0o100640 }, 'bad doctor.fileOpen'],
    [{ mode: 0o100604 }, 'bad doctor.fileOpen'],
  ])('a file that is %j is %s', (file, finding) => {
    expect(short(judgeFile('/srv/key', file))).toBe(finding)
  })

  it('names the mode that has to go', () => {
    expect(judgeFile('/srv/key', { mode: 0o100644 }).values).toEqual({ path: '/srv/key', mode: '0644' })
  })

  it.each([
    [50_000_000, 'bad doctor.diskLow'],
    [500_000_000, 'warn doctor.diskLow'],
    [5_000_000_000, 'ok doctor.disk'],
  ])('%i bytes of room are %s', (bytes, finding) => {
    expect(short(judgeDisk('/srv', bytes))).toBe(finding)
  })
})

describe('the backups', () => {
  const day = (n: number) => ({ name: `b${n}`, at: new Date(NOW - n * 86_400_000).toISOString() })

  it.each([
    [[], 'warn doctor.backupNone'],
    [[day(9), day(3)], 'ok doctor.backup'],
    [[day(9), day(8)], 'warn doctor.backupOld'],
  ])('%j are judged by the newest one: %s', (backups, finding) => {
    expect(short(judgeBackups(backups, { now: NOW, most: 7 }))).toBe(finding)
  })
})

describe('the key and the name', () => {
  const other = readSigningKey(makePem(), 'other.example')
  const of = async (publicKey: Uint8Array, name: string) => {
    const ledger = createMemoryLedger(aSigner)
    await ledger.append([anEntry(1)])
    return judgeSigning(await ledger.heads(), { path: '/srv/key', publicKey, name }).map(short)
  }

  it('are well where they made the newest state', async () => {
    expect(await of(aSigner.publicKey, aSigner.name)).toEqual(['ok doctor.name', 'ok doctor.key'])
  })

  it('are told apart from those that did not', async () => {
    expect(await of(other.publicKey, aSigner.name)).toEqual(['ok doctor.name', 'warn doctor.keyOther'])
    expect(await of(aSigner.publicKey, 'other.example')).toEqual(['bad doctor.nameOther', 'ok doctor.key'])
  })

  it('are set too late once a receipt is there', () => {
    const signing = { path: '/srv/key', publicKey: aSigner.publicKey, name: 'localhost' }
    expect(judgeSigning([], signing).map(short)).toEqual(['warn doctor.nameLocal', 'ok doctor.keyNone'])
  })
})

describe('the origins', () => {
  it.each([
    [['https://a.example'], [], ['ok doctor.origins']],
    [[], [{ origins: ['https://a.example'] }], ['ok doctor.origins']],
    [[], [], ['warn doctor.originsNone']],
    [['http://localhost:5173'], [], ['ok doctor.origins']],
    [['https://a.example'], [{ origins: ['http://b.example'] }], ['bad doctor.originPlain']],
    ['*', [], ['warn doctor.originsAny']],
    ['*', [{ origins: ['http://b.example'] }], ['warn doctor.originsAny', 'bad doctor.originPlain']],
  ] as const)('%j and those of the sites %j are %j', (origins, sites, findings) => {
    expect(judgeOrigins(origins, sites).map(short)).toEqual(findings)
  })
})

describe('PostgreSQL', () => {
  const well: PrimaryFacts = {
    version: '15.9',
    fsync: 'on',
    fullPageWrites: 'on',
    synchronousCommit: 'on',
    standbyNames: 'ANY 1 (a, b)',
    standbys: [
      { name: 'a', state: 'quorum' },
      { name: 'b', state: 'quorum' },
    ],
  }
  const of = (more: Partial<PrimaryFacts>) =>
    judgePrimary({ ...well, ...more })
      .map(short)
      .filter((one) => !one.startsWith('ok'))

  it.each([
    [{}, []],
    [{ fsync: 'off', fullPageWrites: 'off' }, ['bad doctor.notDurable', 'bad doctor.notDurable']],
    [{ synchronousCommit: 'local' }, ['warn doctor.commitWeak']],
    [{ standbyNames: '' }, ['warn doctor.standbyUnset']],
    [{ standbys: [] }, ['bad doctor.standbyNone']],
    [{ standbys: [{ name: 'a', state: 'async' }] }, ['bad doctor.standbyNone']],
    [{ standbys: [{ name: 'a', state: 'sync' }] }, ['warn doctor.standbyOne']],
    [{ standbys: [{ name: 'a', state: null }] }, ['warn doctor.standbyHidden']],
  ])('that is %j has to be looked at for %j', (more, findings) => {
    expect(of(more)).toEqual(findings)
  })

  it('names the servers that retrieve too seldom, and those that are silent', () => {
    const hosts = [
      { host: 'a:5432', retryMs: 500 },
      { host: 'b:5432', retryMs: 5000 },
      { host: 'c:5432', remark: 'ECONNREFUSED' },
    ]
    expect(judgeHosts(hosts).map(short)).toEqual(['ok doctor.retry', 'warn doctor.retrySlow', 'warn doctor.hostSilent'])
    expect(judgeHosts(hosts.slice(1, 2))).toEqual([])
  })
})
