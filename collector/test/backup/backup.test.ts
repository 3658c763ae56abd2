import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf, makeBackup } from '../../src/backup/make-backup.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { digestOf } from '../../src/digest-of.ts'
import { verifyEd25519 } from '../../src/keys/verify-ed25519.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { rememberKey } from '../../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../../src/ledger/sqlite-ledger.ts'
import type { OpenStore } from '../../src/open-store.ts'
import { verifyLedger } from '../../src/verify/verify-log.ts'
import { wordsIn } from '../../src/words/words.ts'
import { aFolder } from '../a-folder.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { aSigner } from '../a-signer.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { addressOf, usePostgres } from '../use-postgres.ts'
import { store } from '../../src/options.ts'

const PASSPHRASE = 'สี่คำที่จำง่าย ไม่มีใครเดา'

function entries(from: number, count: number) {
  return Array.from({ length: count }, (_one, at) => {
    const body = `{"n":${from + at}}`
    return { ...anEntry(from + at), body, digest: digestOf(body) }
  })
}

async function aLedger(count = 300): Promise<{ path: string; ledger: Ledger; folder: string }> {
  const folder = aFolder()
  const path = join(folder, 'ledger.sqlite')
  const db = openDatabase(path)
  rememberKey(db, aSigner.publicKey, '2026-01-01T00:00:00.000Z')
  const ledger = createSqliteLedger(db, { signer: aSigner })
  await ledger.append(entries(1, count))
  return { path, ledger, folder }
}

async function verdictOf(restored: OpenStore) {
  const { receipts, faults } = await verifyLedger({
    ledger: restored.ledger,
    name: aSigner.name,
    verify: verifyEd25519,
  })
  await restored.close()
  return { receipts, faults }
}

describe('T21: a backup', () => {
  it('is made while receipts come, and holds a whole ledger of one moment', async () => {
    const { path, ledger, folder } = await aLedger()
    const going = (async () => {
      for (let n = 0; n < 40; n++) await ledger.append(entries(1000 + 10 * n, 10))
    })()
    const to = join(folder, 'backup.sqlite')
    const { sha256 } = await makeBackup({ database: path }, to, undefined)
    await going
    expect(sha256).toBe(await hashOf(to))
    const target = { database: join(folder, 'restored.sqlite') }
    const { receipts, faults } = await verdictOf(await restoreBackup(to, target, undefined))
    expect(faults).toEqual([])
    expect(receipts).toBeGreaterThanOrEqual(300)
    expect(receipts % 10).toBe(0)
    await ledger.close()
  })

  it('is sealed with a passphrase: nothing in it can be read, and no byte of it changed', async () => {
    const { path, ledger, folder } = await aLedger()
    const to = join(folder, 'backup.sealed')
    await makeBackup({ database: path }, to, PASSPHRASE)
    await ledger.close()
    const bytes = readFileSync(to)
    expect(bytes.includes('{"n":7}')).toBe(false)
    expect(bytes.includes('SQLite format')).toBe(false)
    expect(existsSync(`${to}.part`)).toBe(false)

    const target = () => ({ database: join(aFolder(), 'restored.sqlite') })
    expect(await verdictOf(await restoreBackup(to, target(), PASSPHRASE))).toEqual({ receipts: 300, faults: [] })
    await expect(restoreBackup(to, target(), undefined)).rejects.toThrow('is sealed: give its passphrase')
    const wrong = target()
    await expect(restoreBackup(to, wrong, `${PASSPHRASE}x`)).rejects.toThrow('cannot be opened with this passphrase')
    expect([existsSync(wrong.database), existsSync(`${wrong.database}.part`)]).toEqual([false, false])

    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(`${to}.changed`, bytes)
    await expect(restoreBackup(`${to}.changed`, target(), PASSPHRASE)).rejects.toThrow('or was changed')
  })

  it('takes the place of nothing', async () => {
    const { path, ledger, folder } = await aLedger(3)
    const to = join(folder, 'backup.sqlite')
    await makeBackup({ database: path }, to, undefined)
    await expect(restoreBackup(to, { database: path }, undefined)).rejects.toThrow('is there already')
    await expect(restoreBackup(`${to}.none`, { database: `${path}.new` }, undefined)).rejects.toThrow(
      'There is no file',
    )
    await ledger.close()
  })

  it('that was changed by hand is told by the check that ends a restoration', async () => {
    const { path, ledger, folder } = await aLedger(3)
    const to = join(folder, 'backup.sqlite')
    await makeBackup({ database: path }, to, undefined)
    await ledger.close()
    const db = openDatabase(to)
    db.exec(`UPDATE receipts SET body = '{"n":99}' WHERE seq = 2`)
    db.close()
    const { faults } = await verdictOf(await restoreBackup(to, { database: join(folder, 'r.sqlite') }, undefined))
    expect(faults).toMatchObject([{ seq: 2, kind: 'edited' }])
  })
})

describe.skipIf(!POSTGRES_BIN)('a backup of a PostgreSQL service', () => {
  const databases = usePostgres()

  it('is a file like any other, and goes into an empty database', async () => {
    const { path, ledger, folder } = await aLedger()
    await ledger.close()
    const address = async () =>
      store('--to', addressOf([databases.server()], await databases.make()), { problems: [], words: wordsIn('en') })
    const first = await address()
    expect(await verdictOf(await restoreBackup(path, first, undefined))).toEqual({ receipts: 300, faults: [] })
    const to = join(folder, 'backup.sealed')
    await makeBackup(first, to, PASSPHRASE)
    expect(await verdictOf(await restoreBackup(to, await address(), PASSPHRASE))).toEqual({ receipts: 300, faults: [] })
  })
})
