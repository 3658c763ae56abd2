import { restoreBackup } from '../backup/restore-backup.ts'
import { SealedFileError } from '../backup/sealed-file.ts'
import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { CopyError } from '../ledger/ledger-tables.ts'
import { store } from '../options.ts'
import { verifyLedger } from '../verify/verify-log.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `restore`: puts a backup into a new file or an empty database, and checks every log of it. */
export const restore: Command = {
  about: 'restore.about',
  usage: 'FILE --to DB [--passphrase-file FILE]',
  args: { FILE: 'arg.backupFile', '--to DB': 'arg.toStore', '--passphrase-file FILE': 'arg.passphraseFile' },
  example: 'backup-2026-11-27.sqlite --to /srv/yinyom/restored.sqlite --passphrase-file /etc/yinyom/passphrase',
  async run({ args, options, read, say, words }) {
    const given = readArguments(args, { texts: ['to', 'passphrase-file'] })
    const [path, second] = given.rest
    if (!path || second) throw new UsageError('restore.nameOne')
    const problems: string[] = []
    const to = store('--to', given.text('to'), { problems, words })
    if (problems.length > 0) throw new UsageError('plain', { text: problems.join('\n') })
    const [file] = given.list('passphrase-file')
    const passphrase = file === undefined ? undefined : (await read(file)).trim()
    const restored = await restoreBackup(path, to, passphrase).catch((error: unknown) => {
      const isOurs = error instanceof CopyError || error instanceof SealedFileError
      throw isOurs ? new UsageError(error.key, error.values) : error
    })
    try {
      const { ledger } = restored
      const verdict = await verifyLedger({ ledger, name: options.log, verify: verifyEd25519 })
      for (const { site, period, kind } of verdict.faults) say(words('copy.fault', { kind, site, period }))
      const { receipts: count, logs, faults } = verdict
      say(words('restore.done', { count, logs, database: to.database, faults: faults.length }))
      say(words('restore.later'))
      return faults.length > 0 ? 1 : 0
    } finally {
      await restored.close()
    }
  },
}
