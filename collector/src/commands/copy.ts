import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { CopyError, copyTables } from '../ledger/ledger-tables.ts'
import { openStore } from '../open-store.ts'
import { store } from '../options.ts'
import type { Store } from '../options.ts'
import { verifyLedger } from '../verify/verify-log.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `copy`: moves a ledger from one store to another; its logs stay as they are, so proofs of before hold. */
export const copy: Command = {
  summary: 'move a ledger into a new file or database, as YINYOM_DB writes them; proofs of before hold',
  usage: '--from DB --to DB',
  async run({ args, options, say }) {
    const given = readArguments(args, { texts: ['from', 'to'] })
    const [from, to] = [storeOf('from', given.text('from')), storeOf('to', given.text('to'))]
    if (from.database === to.database) throw new UsageError('--from and --to are the same: name two.')
    const source = await openStore(from, { mayMake: false })
    try {
      const target = await openStore(to, { mayMake: true })
      try {
        const copied = await copyTables(source.tables, target.tables, (table, rows) => {
          if (rows % 50_000 === 0) say(`${table}: ${rows}`)
        })
        say(`${copied} receipts are in ${to.database}`)
        const { ledger } = target
        const { logs, faults } = await verifyLedger({ ledger, name: options.log, verify: verifyEd25519 })
        for (const { site, period, kind } of faults) say(`${kind}: ${site} ${period}`)
        say(`${logs} logs were checked there, ${faults.length} faults`)
        return faults.length > 0 ? 1 : 0
      } finally {
        await target.close()
      }
    } catch (error) {
      throw error instanceof CopyError ? new UsageError(error.message) : error
    } finally {
      await source.close()
    }
  },
}

function storeOf(name: string, text: string): Store {
  const problems: string[] = []
  const found = store(`--${name}`, text, problems)
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return found
}
