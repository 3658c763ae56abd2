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
  summary: 'put a backup into a new file or an empty database, and check every log of it',
  usage: 'FILE --to DB [--passphrase-file FILE]',
  async run({ args, options, read, say }) {
    const given = readArguments(args, { texts: ['to', 'passphrase-file'] })
    const [path, second] = given.rest
    if (!path || second) throw new UsageError('Name one backup.')
    const problems: string[] = []
    const to = store('--to', given.text('to'), problems)
    if (problems.length > 0) throw new UsageError(problems.join('\n'))
    const [file] = given.list('passphrase-file')
    const passphrase = file === undefined ? undefined : (await read(file)).trim()
    const restored = await restoreBackup(path, to, passphrase).catch((error: unknown) => {
      throw error instanceof CopyError || error instanceof SealedFileError ? new UsageError(error.message) : error
    })
    try {
      const { ledger } = restored
      const verdict = await verifyLedger({ ledger, name: options.log, verify: verifyEd25519 })
      for (const { site, period, kind } of verdict.faults) say(`${kind}: ${site} ${period}`)
      say(`${verdict.receipts} entries of ${verdict.logs} logs are in ${to.database}, ${verdict.faults.length} faults`)
      say('Receipts that came after the backup are not in it, and their proofs name a longer log: tell your witness.')
      return verdict.faults.length > 0 ? 1 : 0
    } finally {
      await restored.close()
    }
  },
}
