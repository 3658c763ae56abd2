import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { CopyError, copyTables } from '../ledger/ledger-tables.ts'
import { openStore } from '../open-store.ts'
import { store } from '../options.ts'
import type { Store } from '../options.ts'
import { verifyLedger } from '../verify/verify-log.ts'
import type { Words } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `copy`: moves a ledger from one store to another; its logs stay as they are, so proofs of before hold. */
export const copy: Command = {
  about: 'copy.about',
  usage: '--from DB --to DB',
  args: { '--from DB': 'arg.fromStore', '--to DB': 'arg.toStore' },
  example: '--from /srv/yinyom/receipts.sqlite --to postgres://yinyom@db1,db2/consent',
  async run({ args, options, say, words }) {
    const given = readArguments(args, { texts: ['from', 'to'] })
    const [from, to] = [storeOf('from', given.text('from'), words), storeOf('to', given.text('to'), words)]
    if (from.database === to.database) throw new UsageError('copy.same')
    const source = await openStore(from, { mayMake: false })
    try {
      const target = await openStore(to, { mayMake: true })
      try {
        const copied = await copyTables(source.tables, target.tables, (table, rows) => {
          if (rows % 50_000 === 0) say(words('copy.table', { table, rows }))
        })
        say(words('copy.done', { count: copied, database: to.database }))
        const { ledger } = target
        const { logs, faults } = await verifyLedger({ ledger, name: options.log, verify: verifyEd25519 })
        for (const { site, period, kind } of faults) say(words('copy.fault', { kind, site, period }))
        say(words('copy.checked', { logs, faults: faults.length }))
        return faults.length > 0 ? 1 : 0
      } finally {
        await target.close()
      }
    } catch (error) {
      throw error instanceof CopyError ? new UsageError(error.key, error.values) : error
    } finally {
      await source.close()
    }
  },
}

function storeOf(name: string, text: string, words: Words): Store {
  const problems: string[] = []
  const found = store(`--${name}`, text, { problems, words })
  if (problems.length > 0) throw new UsageError('plain', { text: problems.join('\n') })
  return found
}
