import type Database from 'better-sqlite3'

/** Whether anything was ever signed here: then a key that is missing is not simply made anew. */
export function hasKeys(db: Database.Database): boolean {
  return db.prepare('SELECT 1 FROM keys').get() !== undefined
}

/** Keeps a public key for those who check, for as long as the ledger lives. */
export function rememberKey(db: Database.Database, publicKey: Uint8Array, since: string): void {
  db.prepare('INSERT INTO keys (public_key, since) VALUES (?, ?) ON CONFLICT DO NOTHING').run(publicKey, since)
}

/** Every key that has signed here, the oldest first. */
export function publicKeys(db: Database.Database): readonly Uint8Array[] {
  return db.prepare<[], Buffer>('SELECT public_key FROM keys ORDER BY since').pluck().all()
}
