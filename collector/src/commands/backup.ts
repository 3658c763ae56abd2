import { basename, resolve } from 'node:path'
import { makeBackup } from '../backup/make-backup.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'
import { recordCommand } from './record-command.ts'

/** `backup`: a file that holds all of the ledger, made while it goes on; which there are is kept, for erasures. */
export const backup: Command = {
  about: 'backup.about',
  usage: '[--out FILE [--passphrase-file FILE] | --gone NAME]',
  args: { '--out FILE': 'arg.outFile', '--passphrase-file FILE': 'arg.passphraseFile', '--gone NAME': 'arg.gone' },
  example: '--out backup-2026-11-27.sqlite --passphrase-file /etc/yinyom/passphrase',
  async run(ports) {
    const given = readArguments(ports.args, { texts: ['out', 'passphrase-file', 'gone'] })
    if (given.has('gone')) return gone(given.text('gone'), ports)
    if (!given.has('out')) return list(ports)
    const path = resolve(given.text('out'))
    const [file] = given.list('passphrase-file')
    const passphrase = file === undefined ? undefined : (await ports.read(file)).trim()
    if (passphrase !== undefined && passphrase.length < 12)
      throw new UsageError('backup.passphraseShort', { path: file ?? '' })
    const at = await recordCommand('backup.make', basename(path), { sealed: String(passphrase !== undefined) }, ports)
    const receipts = await (await ports.open()).count()
    const { sha256 } = await makeBackup(ports.options, path, passphrase)
    await (
      await ports.openRecords()
    )
      .insertInto('backups')
      .values({ backup: basename(path), made_at: at, sha256, receipts, gone_at: null })
      .onConflict((conflict) => conflict.column('backup').doUpdateSet({ made_at: at, sha256, receipts, gone_at: null }))
      .execute()
    const done = passphrase === undefined ? 'backup.done' : 'backup.doneSealed'
    ports.say(ports.words(done, { count: receipts, path, hash: sha256 }))
    ports.say(ports.words('backup.keyApart', { key: ports.options.key }))
    return 0
  },
}

async function list({ openRecords, say, words }: CommandPorts): Promise<number> {
  for (const row of await (await openRecords()).selectFrom('backups').selectAll().orderBy('made_at').execute())
    say(
      words(row.gone_at ? 'backup.rowGone' : 'backup.row', {
        name: row.backup,
        at: row.made_at,
        count: row.receipts,
        gone: row.gone_at ?? '',
      }),
    )
  return 0
}

async function gone(name: string, { open, openRecords, now, say, words }: CommandPorts): Promise<number> {
  await recordCommand('backup.gone', name, {}, { open, now })
  const changed = await (
    await openRecords()
  )
    .updateTable('backups')
    .set({ gone_at: new Date(now()).toISOString() })
    .where('backup', '=', name)
    .returning('backup')
    .execute()
  if (changed.length === 0) throw new UsageError('backup.unknown', { name })
  say(words('backup.gone', { name }))
  return 0
}
