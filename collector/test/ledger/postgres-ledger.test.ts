import { describe } from 'vitest'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { usePostgres } from '../use-postgres.ts'
import { aPostgresLedger } from './each-ledger.ts'
import { describeLedger } from './ledger-contract.ts'

describe.skipIf(!POSTGRES_BIN)('on a PostgreSQL server', () => {
  const databases = usePostgres()

  describeLedger('createPostgresLedger', () => aPostgresLedger(databases))
})
