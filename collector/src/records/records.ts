import type { Kysely } from 'kysely'
import type { RecordTables } from './tables.ts'

/**
 * The collector's own tables, the same in either store. Each change is one statement that may come twice, for a lost
 * connection is tried again: an insert says what happens where its row is there. There are no transactions.
 */
export type Records = Kysely<RecordTables>
