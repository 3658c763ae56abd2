import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { verifyLedger } from '../verify/verify-log.ts'
import type { LogFaultKind } from '../verify/log-fault.ts'
import { formatWalk, parseWalk } from '../verify/saved-walk.ts'
import type { SavedWalk } from '../verify/saved-walk.ts'
import { cosignedFolder } from '../witness/cosigned-folder.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

const WORDS: Readonly<Record<LogFaultKind, string>> = {
  edited: 'the row is not the receipt that was stored here',
  missing: 'there is no row, and it was not erased',
  reordered: 'the row belongs to another place',
  inserted: 'the row was never part of the log',
  tree: 'the hashes do not make the signed state',
  'foreign-signature': 'the state is not signed by a key of this ledger',
  'missing-period': 'the log was not opened after the month that stands before it',
  'rolled-back': 'the state that was kept elsewhere, or walked before, is not the beginning of this log',
}

/** `verify`: walks everything, and names the first bad place of each log. */
export const verify: Command = {
  summary: 'check every receipt, every log and every signature',
  usage: '[--kept FILE]… [--resume FILE]',
  async run({ args, open, options, now, read, replace, say }) {
    const given = readArguments(args, { texts: ['kept', 'resume'] })
    const named = await Promise.all(given.list('kept').map((path) => read(path)))
    const kept = [...named, ...(await cosignedFolder(options).list())]
    const path = given.has('resume') ? given.text('resume') : undefined
    const saved = path === undefined ? undefined : await savedIn(path, options.log, read)
    const verdict = await verifyLedger({
      ledger: await open(),
      name: options.log,
      verify: verifyEd25519,
      kept,
      now,
      ...(saved && { saved }),
      ...(path !== undefined && { save: (walk) => replace(path, formatWalk(walk)) }),
      progress: ({ site, period, seq, of }) => say(`${site} ${period}: ${seq} of ${of}`),
    })
    const { logs, receipts, erased, dropped, earlier, faults } = verdict
    for (const { site, period, seq, kind } of faults)
      say(`${kind}: ${site} ${period}${seq === undefined ? '' : `, place ${seq}`}: ${WORDS[kind]}`)
    if (earlier) say(`${earlier} places were read by an earlier walk, and not again: without --resume all are`)
    say(`${logs} logs, ${receipts} receipts, ${erased} erased, ${dropped} months dropped, ${faults.length} faults`)
    return faults.length > 0 ? 1 : 0
  },
}

/** Where an earlier walk has come to; undefined where none has left its place in this file. */
async function savedIn(path: string, name: string, read: CommandPorts['read']): Promise<SavedWalk | undefined> {
  let text: string
  try {
    text = await read(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const saved = parseWalk(text)
  if (!saved)
    throw new UsageError(`--resume: ${path} is not a place of "verify": delete it to begin anew, or name another.`)
  if (saved.name !== name)
    throw new UsageError(
      `--resume: ${path} is of the logs of ${saved.name}, and these are of ${name}: name another file.`,
    )
  return saved
}
