import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/ledger/migrations.ts'
import { POSTGRES_MIGRATIONS } from '../../src/ledger/postgres-migrations.ts'
import { aFolder } from '../a-folder.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { addressOf, usePostgres } from '../use-postgres.ts'
import { aDesk } from './a-desk.ts'

const versionOf = (path: string) => {
  const db = new Database(path, { readonly: true })
  const version = db.pragma('user_version', { simple: true })
  db.close()
  return version
}

describe('migrate', () => {
  it('makes a ledger where there is none, and nothing in a dry run', async () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const { run, said } = aDesk({ YINYOM_DB: path })
    expect(await run('migrate', '--dry-run')).toBe(0)
    expect(said).toEqual([
      `${path} has no ledger yet; it would be made at version ${MIGRATIONS.length}; nothing was changed.`,
    ])
    expect(existsSync(path)).toBe(false)
    await run('migrate')
    expect([versionOf(path), said]).toEqual([MIGRATIONS.length, [`${path} was made at version ${MIGRATIONS.length}.`]])
    await run('migrate')
    expect(said).toEqual([expect.stringContaining('the newest that this collector knows')])
    expect(existsSync(`${path}.key`)).toBe(false)
  })

  it('says from which version to which, and brings it there', async () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const db = new Database(path)
    db.exec(MIGRATIONS[0]!)
    db.pragma('user_version = 1')
    db.close()
    const { run, said } = aDesk({ YINYOM_DB: path })
    await run('migrate', '--dry-run')
    expect([versionOf(path), said]).toEqual([
      1,
      [expect.stringMatching(/is at version 1 and would be brought to \d+;/)],
    ])
    await run('migrate')
    expect([versionOf(path), said]).toEqual([
      MIGRATIONS.length,
      [`${path} was at version 1 and is now at ${MIGRATIONS.length}.`],
    ])
  })

  it('refuses what a newer collector has made', async () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const db = new Database(path)
    db.pragma('user_version = 900')
    db.close()
    const { run } = aDesk({ YINYOM_DB: path })
    for (const args of [[], ['--dry-run']])
      await expect(run('migrate', ...args)).rejects.toThrow('was made by a newer collector')
    expect(versionOf(path)).toBe(900)
  })
})

describe.skipIf(!POSTGRES_BIN)('migrate with PostgreSQL', () => {
  const databases = usePostgres()

  it('makes the schema, and nothing in a dry run', async () => {
    const database = await databases.make()
    const address = addressOf([databases.server()], database)
    const { run, said } = aDesk({ YINYOM_DB: address, YINYOM_KEY: join(aFolder(), 'key.pem') })
    const known = () => databases.server().ask(`SELECT to_regnamespace('yinyom')::text AS schema`, database)
    await run('migrate', '--dry-run')
    expect([await known(), said]).toEqual([[{ schema: null }], [expect.stringContaining('has no ledger yet')]])
    await run('migrate')
    expect(await known()).toEqual([{ schema: 'yinyom' }])
    await run('migrate')
    expect(said).toEqual([expect.stringContaining(`is at version ${POSTGRES_MIGRATIONS.length}, the newest`)])
  })
})
