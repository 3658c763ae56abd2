import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Store } from '../options.ts'
import { MIGRATIONS } from './migrations.ts'
import { hostConfigs } from './postgres-hosts.ts'
import { POSTGRES_MIGRATIONS } from './postgres-migrations.ts'
import { createPrimary } from './postgres-primary.ts'

/** How far the schema of a store is. */
export interface SchemaVersion {
  /** Steps that were taken; undefined where there is no ledger yet. */
  readonly version: number | undefined
  /** Steps that this collector knows. */
  readonly newest: number
}

/** Reads it; nothing is made or changed. */
export async function schemaVersion({ database, postgres }: Store): Promise<SchemaVersion> {
  if (!postgres) return { version: versionOfFile(database), newest: MIGRATIONS.length }
  const primary = createPrimary(hostConfigs(postgres))
  try {
    const [state] = await primary.query<{ known: string | null }>(
      `SELECT to_regclass('yinyom.migrations')::text AS known`,
    )
    if (!state?.known) return { version: undefined, newest: POSTGRES_MIGRATIONS.length }
    const [{ version } = { version: 0 }] = await primary.query<{ version: number }>(
      'SELECT coalesce(max(version), 0) AS version FROM yinyom.migrations',
    )
    return { version, newest: POSTGRES_MIGRATIONS.length }
  } finally {
    await primary.close()
  }
}

function versionOfFile(path: string): number | undefined {
  if (!existsSync(path)) return undefined
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    return Number(db.pragma('user_version', { simple: true })) || undefined
  } finally {
    db.close()
  }
}
