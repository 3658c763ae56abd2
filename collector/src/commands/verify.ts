import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { verifyLedger } from '../verify/verify-log.ts'
import { formatWalk, parseWalk } from '../verify/saved-walk.ts'
import type { SavedWalk } from '../verify/saved-walk.ts'
import { cosignedFolder } from '../witness/cosigned-folder.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

/** `verify`: walks everything, and names the first bad place of each log. */
export const verify: Command = {
  about: 'verify.about',
  usage: '[--kept FILE]… [--resume FILE]',
  args: { '--kept FILE': 'arg.kept', '--resume FILE': 'arg.resume' },
  example: '--kept /mnt/auditor/main-2026-11-4711.checkpoint',
  async run({ args, open, options, now, read, replace, say, words }) {
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
      progress: ({ site, period, seq, of }) => say(words('verify.progress', { site, period, seq, of })),
    })
    const { logs, receipts, erased, dropped, earlier, faults } = verdict
    for (const { site, period, seq, kind } of faults)
      say(
        words(seq === undefined ? 'verify.faultOf' : 'verify.faultAt', {
          kind,
          site,
          period,
          seq: seq ?? '',
          words: words(`fault.${kind}`),
        }),
      )
    if (earlier) say(words('verify.earlier', { count: earlier }))
    say(words('verify.sum', { logs, receipts, erased, dropped, faults: faults.length }))
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
  if (!saved) throw new UsageError('verify.notPlace', { path })
  if (saved.name !== name) throw new UsageError('verify.otherLogs', { path, name: saved.name, own: name })
  return saved
}
