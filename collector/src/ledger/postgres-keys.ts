import type { Primary } from './postgres-primary.ts'

/** Every key that has signed here, the oldest first. */
export async function postgresKeys({ query }: Pick<Primary, 'query'>): Promise<readonly Uint8Array[]> {
  const rows = await query<{ key: Buffer }>('SELECT public_key AS key FROM yinyom.keys ORDER BY since')
  return rows.map(({ key }) => key)
}

/** Keeps a public key for those who check, for as long as the ledger lives. */
export async function rememberPostgresKey(primary: Primary, publicKey: Uint8Array, since: string): Promise<void> {
  const keep = 'INSERT INTO yinyom.keys (public_key, since) VALUES ($1, $2) ON CONFLICT DO NOTHING'
  await primary.transaction((query) => query(keep, [publicKey, since]))
}
