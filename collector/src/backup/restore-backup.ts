import { existsSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import { CopyError, copyTables } from '../ledger/ledger-tables.ts'
import { openStore } from '../open-store.ts'
import type { OpenStore } from '../open-store.ts'
import type { Store } from '../options.ts'
import { isSealed, SealedFileError, unseal } from './sealed-file.ts'

/**
 * Puts a backup into a new file or an empty PostgreSQL database, and gives it open: whoever restores verifies it, then
 * closes it.
 *
 * @throws CopyError where the target is there already. @throws SealedFileError where the passphrase does not open it.
 */
export async function restoreBackup(path: string, to: Store, passphrase: string | undefined): Promise<OpenStore> {
  if (!existsSync(path)) throw new CopyError('restore.noFile', { path })
  if (!to.postgres && existsSync(to.database)) throw new CopyError('restore.taken', { path: to.database })
  const part = to.postgres ? `${path}.opened` : `${to.database}.part`
  try {
    await plain(path, part, passphrase)
    if (!to.postgres) await rename(part, to.database)
    else {
      const source = await openStore({ database: part }, { mayMake: false })
      const target = await openStore(to, { mayMake: true })
      try {
        await copyTables(source.tables, target.tables)
      } finally {
        await source.close()
        await target.close()
      }
    }
  } finally {
    for (const name of [part, `${part}-wal`, `${part}-shm`]) await rm(name, { force: true })
  }
  return openStore(to, { mayMake: false })
}

async function plain(path: string, to: string, passphrase: string | undefined): Promise<void> {
  if (!(await isSealed(path))) return copyFile(path, to)
  if (passphrase === undefined) throw new SealedFileError('backup.sealed', { path })
  return unseal(path, to, passphrase)
}
