import { MAIN_SITE } from './app.ts'
import { openKeyFile } from './keys/key-file.ts'
import type { SigningKey } from './keys/signing-key.ts'
import type { Ledger } from './ledger/ledger.ts'
import { logOldReceipts } from './ledger/log-old-receipts.ts'
import { openDatabase } from './ledger/open-database.ts'
import { hasKeys, rememberKey } from './ledger/sqlite-keys.ts'
import { createSqliteLedger } from './ledger/sqlite-ledger.ts'
import type { CollectorOptions } from './options.ts'

/** The ledger of these options, with its key; receipts of an earlier version get their leaves first. */
export async function openLedger(
  { database, key, log }: CollectorOptions,
  { now, say }: { readonly now: () => number; readonly say: (line: string) => void },
): Promise<{ readonly ledger: Ledger; readonly signer: SigningKey }> {
  const db = openDatabase(database)
  const signer = openKeyFile(key, { name: log, mayMake: !hasKeys(db) })
  rememberKey(db, signer.publicKey, new Date(now()).toISOString())
  const ledger = createSqliteLedger(db, { signer })
  const old = await logOldReceipts(db, ledger, MAIN_SITE)
  if (old > 0) say(`${old} receipts of an earlier version have got their places in the log`)
  return { ledger, signer }
}
