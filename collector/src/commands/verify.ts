import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { verifyLedger } from '../verify/verify-log.ts'
import type { LogFaultKind } from '../verify/verify-log.ts'
import { cosignedFolder } from '../witness/cosigned-folder.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

const WORDS: Readonly<Record<LogFaultKind, string>> = {
  edited: 'the row is not the receipt that was stored here',
  missing: 'there is no row, and it was not erased',
  reordered: 'the row belongs to another place',
  inserted: 'the row was never part of the log',
  tree: 'the hashes do not make the signed state',
  'foreign-signature': 'the state is not signed by a key of this ledger',
  'missing-period': 'the log was not opened after the month that stands before it',
  'rolled-back': 'the state that was kept elsewhere is not the beginning of this log',
}

/** `verify`: walks everything, and names the first bad place of each log. */
export const verify: Command = {
  summary: 'check every receipt, every log and every signature',
  usage: '[--kept FILE]…',
  async run({ args, open, options, read, say }) {
    const given = readArguments(args, { texts: ['kept'] })
    const named = await Promise.all(given.list('kept').map((path) => read(path)))
    const kept = [...named, ...(await cosignedFolder(options).list())]
    const verdict = await verifyLedger({
      ledger: await open(),
      name: options.log,
      verify: verifyEd25519,
      kept,
      progress: ({ site, period, seq, of }) => say(`${site} ${period}: ${seq} of ${of}`),
    })
    const { logs, receipts, erased, dropped, faults } = verdict
    for (const { site, period, seq, kind } of faults)
      say(`${kind}: ${site} ${period}${seq === undefined ? '' : `, place ${seq}`}: ${WORDS[kind]}`)
    say(`${logs} logs, ${receipts} receipts, ${erased} erased, ${dropped} months dropped, ${faults.length} faults`)
    return faults.length > 0 ? 1 : 0
  },
}
