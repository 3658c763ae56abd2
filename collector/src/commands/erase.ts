import { forgetDevices } from '../provenance/forget-devices.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

const PSEUDONYM = /^anon:[\w-]{22,64}$/

/** `erase`: deletes all receipts of pseudonyms (PDPA s.33); their places in the log stay and say nothing. */
export const erase: Command = {
  summary: 'delete the receipts of a visitor for good',
  usage: 'PSEUDONYM… | --list FILE  --reason TEXT [--dry-run]',
  async run({ args, open, openRecords, now, read, say }) {
    const given = readArguments(args, { texts: ['list', 'reason'], flags: ['dry-run'] })
    const listed = await Promise.all(given.list('list').map((path) => read(path)))
    const principals = [...given.rest, ...listed.flatMap((text) => text.split(/\s+/).filter(Boolean))]
    const wrong = principals.find((one) => !PSEUDONYM.test(one))
    if (wrong !== undefined)
      throw new UsageError(`"${wrong}" is no pseudonym: write it as the receipt does, anon:… with 22 signs or more.`)
    if (principals.length === 0) throw new UsageError('No pseudonym is given: name one, or a file with --list.')
    const reason = given.text('reason')
    const ledger = await open()
    if (given.has('dry-run')) {
      const found = await Promise.all(principals.map((one) => ledger.ofPrincipal(one)))
      say(`${found.flat().length} receipts would be erased; nothing was.`)
      return 0
    }
    const { receipts, held } = await ledger.erase({ principals, at: new Date(now()).toISOString(), reason })
    await forgetDevices(await openRecords(), principals, held)
    for (const principal of held) say(`${principal} is under a legal hold; nothing of it was erased`)
    say(`${receipts} receipts were erased.`)
    const older = await (await openRecords()).selectFrom('backups').selectAll().where('gone_at', 'is', null).execute()
    for (const { backup, made_at } of older)
      say(`The backup ${backup} of ${made_at} still holds them: destroy it in time.`)
    return held.length > 0 ? 1 : 0
  },
}
