import { basename, resolve } from 'node:path'
import { makeBackup } from '../backup/make-backup.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

/** `backup`: a file that holds all of the ledger, made while it goes on; which there are is kept, for erasures. */
export const backup: Command = {
  summary:
    'write the ledger into a file while it goes on, sealed where a passphrase is given; list them; note that one is gone',
  usage: '[--out FILE [--passphrase-file FILE] | --gone NAME]',
  async run(ports) {
    const given = readArguments(ports.args, { texts: ['out', 'passphrase-file', 'gone'] })
    if (given.has('gone')) return gone(given.text('gone'), ports)
    if (!given.has('out')) return list(ports)
    const path = resolve(given.text('out'))
    const [file] = given.list('passphrase-file')
    const passphrase = file === undefined ? undefined : (await ports.read(file)).trim()
    if (passphrase !== undefined && passphrase.length < 12)
      throw new UsageError(`The passphrase in ${file} has fewer than 12 letters: choose a longer one.`)
    const at = new Date(ports.now()).toISOString()
    const receipts = await (await ports.open()).count()
    const { sha256 } = await makeBackup(ports.options, path, passphrase)
    await (
      await ports.openRecords()
    )
      .insertInto('backups')
      .values({ backup: basename(path), made_at: at, sha256, receipts, gone_at: null })
      .onConflict((conflict) => conflict.column('backup').doUpdateSet({ made_at: at, sha256, receipts, gone_at: null }))
      .execute()
    ports.say(`${receipts} receipts are in ${path}${passphrase === undefined ? '' : ', sealed'} (SHA-256 ${sha256})`)
    ports.say(`The signing key ${ports.options.key} is not in it: keep a copy of it elsewhere.`)
    return 0
  },
}

async function list({ openRecords, say }: CommandPorts): Promise<number> {
  for (const row of await (await openRecords()).selectFrom('backups').selectAll().orderBy('made_at').execute())
    say(`${row.backup}: ${row.made_at}, ${row.receipts} receipts${row.gone_at ? `, gone ${row.gone_at}` : ''}`)
  return 0
}

async function gone(name: string, { openRecords, now, say }: CommandPorts): Promise<number> {
  const changed = await (
    await openRecords()
  )
    .updateTable('backups')
    .set({ gone_at: new Date(now()).toISOString() })
    .where('backup', '=', name)
    .returning('backup')
    .execute()
  if (changed.length === 0) throw new UsageError(`There is no backup ${name}: see "backup" without arguments.`)
  say(`${name} is noted as gone`)
  return 0
}
