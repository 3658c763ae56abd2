import { join } from 'node:path'
import { openDatabase } from '../src/ledger/open-database.ts'
import type { Records } from '../src/records/records.ts'
import { createSqliteRecords } from '../src/records/sqlite-records.ts'
import { aFolder } from './a-folder.ts'

/** The collector's own tables in a file of their own, empty. */
export function aRecords(): Records {
  return createSqliteRecords(openDatabase(join(aFolder(), 'records.sqlite')))
}
