import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/ledger/migrations.ts'
import { LedgerFileError, openDatabase } from '../../src/ledger/open-database.ts'
import { aFolder } from '../a-folder.ts'

function refusal(path: string): string {
  try {
    openDatabase(path, 0).close()
    return 'opened'
  } catch (error) {
    expect(error).toBeInstanceOf(LedgerFileError)
    return (error as Error).message
  }
}

describe('openDatabase', () => {
  it('makes a ledger whose commits are on disk when they are told of', () => {
    const db = openDatabase(join(aFolder(), 'ledger.sqlite'))
    const pragma = (name: string) => db.pragma(name, { simple: true })
    const names = ['journal_mode', 'synchronous', 'fullfsync', 'secure_delete', 'busy_timeout']
    expect(names.map(pragma)).toEqual(['wal', 2, 1, 1, 0])
    expect(pragma('user_version')).toBe(MIGRATIONS.length)
    db.close()
  })

  it('opens its own ledger again and changes nothing', () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const schema = (db: Database.Database) => db.prepare('SELECT sql FROM sqlite_schema').pluck().all()
    const first = openDatabase(path)
    const made = schema(first)
    first.close()
    const db = openDatabase(path)
    expect(schema(db)).toEqual(made)
    db.close()
  })

  it('waits for another process that writes, and says so when it waits in vain', () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const other = openDatabase(path)
    other.exec('BEGIN IMMEDIATE')
    expect(refusal(path)).toMatch(/cannot be opened \(database is locked\): end the program that holds it/)
    other.close()
  })

  it('leaves the database of another program alone', () => {
    const path = join(aFolder(), 'shop.sqlite')
    const other = new Database(path)
    other.exec('CREATE TABLE orders (id INTEGER)')
    other.close()
    expect(refusal(path)).toMatch(/belongs to another program: name another file in YINYOM_DB\.$/)
    const again = new Database(path, { readonly: true })
    expect(again.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['orders'])
    again.close()
  })

  it('leaves the ledger of a newer collector alone', () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const newer = new Database(path)
    newer.pragma('user_version = 99')
    newer.close()
    expect(refusal(path)).toMatch(/was made by a newer collector: install that version or later\.$/)
  })

  it('says what to do with a file that is no database, a folder, and a folder that is not there', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'letter.txt'), 'Dear Sir or Madam, '.repeat(100))
    mkdirSync(join(folder, 'folder'))
    expect(refusal(join(folder, 'letter.txt'))).toMatch(/not a database\): restore it from a backup, or name another/)
    expect(refusal(join(folder, 'folder'))).toMatch(/see that YINYOM_DB names a file in a folder that exists/)
    expect(refusal(join(folder, 'nowhere', 'ledger.sqlite'))).toMatch(/see that YINYOM_DB names a file in a folder/)
  })
})
