import { schemaVersion } from '../ledger/schema-version.ts'
import { openStore } from '../open-store.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

/** `migrate`: brings the schema up to date. Every command does so; this one does nothing else, and needs no key. */
export const migrate: Command = {
  about: 'migrate.about',
  usage: '[--dry-run]',
  args: { '--dry-run': 'arg.dryRun' },
  example: '--dry-run',
  async run({ args, options, say, words }) {
    const isDry = readArguments(args, { flags: ['dry-run'] }).has('dry-run')
    const { database } = options
    const before = await schemaVersion(options)
    const { newest, version = 0 } = before
    const values = { database, version, newest }
    if (version === newest) say(words('migrate.current', values))
    else if (isDry && version < newest) say(words(version === 0 ? 'migrate.none' : 'migrate.would', values))
    else {
      // What a newer collector has made is refused here, with a sentence of its own.
      await (await openStore(options, { mayMake: true })).close()
      say(words(version === 0 ? 'migrate.made' : 'migrate.done', values))
    }
    return 0
  },
}
