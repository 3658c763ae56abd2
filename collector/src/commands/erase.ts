import { forgetDevices } from '../provenance/forget-devices.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'
import { recordCommand } from './record-command.ts'

const PSEUDONYM = /^anon:[\w-]{22,64}$/

/** `erase`: deletes all receipts of pseudonyms (PDPA s.33); their places in the log stay and say nothing. */
export const erase: Command = {
  about: 'erase.about',
  usage: 'PSEUDONYM… | --list FILE  --reason TEXT [--dry-run]',
  args: {
    PSEUDONYM: 'arg.pseudonym',
    '--list FILE': 'arg.list',
    '--reason TEXT': 'arg.reason',
    '--dry-run': 'arg.dryRun',
  },
  example: 'anon:8Yh2kQ5mT1vX7pR3sW9zaB --reason "request of 27 November 2026" --dry-run',
  async run({ args, open, openRecords, now, read, say, words }) {
    const given = readArguments(args, { texts: ['list', 'reason'], flags: ['dry-run'] })
    const listed = await Promise.all(given.list('list').map((path) => read(path)))
    const principals = [...given.rest, ...listed.flatMap((text) => text.split(/\s+/).filter(Boolean))]
    const wrong = principals.find((one) => !PSEUDONYM.test(one))
    if (wrong !== undefined) throw new UsageError('erase.wrong', { text: wrong })
    if (principals.length === 0) throw new UsageError('erase.none')
    const reason = given.text('reason')
    const ledger = await open()
    if (given.has('dry-run')) {
      const found = await Promise.all(principals.map((one) => ledger.ofPrincipal(one)))
      say(words('erase.would', { count: found.flat().length }))
      return 0
    }
    // How many, and not who: the trail outlives what is erased.
    const detail = { reason, principals: principals.length }
    const at = await recordCommand('receipts.erase', '', detail, { open, now })
    const { receipts, held } = await ledger.erase({ principals, at, reason })
    await forgetDevices(await openRecords(), principals, held)
    for (const principal of held) say(words('erase.held', { principal }))
    say(words('erase.done', { count: receipts }))
    const older = await (await openRecords()).selectFrom('backups').selectAll().where('gone_at', 'is', null).execute()
    for (const { backup: name, made_at } of older) say(words('erase.backup', { name, at: made_at }))
    return held.length > 0 ? 1 : 0
  },
}
