import type { DatabaseConnection, Driver, QueryResult } from 'kysely'

/** Runs one statement, and gives its rows. */
export type RunStatement = (sql: string, values: readonly unknown[]) => Promise<readonly object[]>

/** A driver that asks one statement at a time: what a transaction would hold open would hold up the ledger. */
export function createDriver(run: RunStatement, close: () => Promise<void> = async () => undefined): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) {
      const rows = await run(sql, parameters)
      return { rows } as unknown as QueryResult<Row>
    },
    // eslint-disable-next-line require-yield -- the driver's interface asks for one
    async *streamQuery() {
      throw new Error('Rows are read by pages here.')
    },
  }
  const refuse = async () => {
    throw new Error('There are no transactions here: change one row at a time.')
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => undefined,
    destroy: close,
  }
}
