import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Primary } from '../ledger/postgres-primary.ts'
import { createDriver } from './one-statement-driver.ts'
import type { Records } from './records.ts'
import type { RecordTables } from './tables.ts'

/** The collector's own tables in a PostgreSQL database that is migrated. */
export function createPostgresRecords(primary: Primary): Records {
  return new Kysely<RecordTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => createDriver((sql, values) => primary.query(sql, values)),
      createIntrospector: (any) => new PostgresIntrospector(any),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }).withSchema('yinyom')
}
