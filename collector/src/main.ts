#!/usr/bin/env node
import { createCollector, MAIN_SITE } from './app.ts'
import { openKeyFile } from './keys/key-file.ts'
import { logOldReceipts } from './ledger/log-old-receipts.ts'
import { hasKeys, rememberKey } from './ledger/sqlite-keys.ts'
import { createSqliteLedger } from './ledger/sqlite-ledger.ts'
import { openDatabase } from './ledger/open-database.ts'
import { listen } from './listen.ts'
import { parseOptions } from './options.ts'
import type { CollectorOptions } from './options.ts'

/** What is said about a failure: when and what, nothing of any request. */
function report(error: Error): void {
  console.error(`${new Date().toISOString()} ${error.name}: ${error.message}`)
}

async function run({ host, port, database, origins, maxBytes, log, key }: CollectorOptions): Promise<void> {
  // Receipts are personal data: the files that are made from here on are this user's alone.
  process.umask(0o077)
  const db = openDatabase(database)
  const signer = openKeyFile(key, { name: log, mayMake: !hasKeys(db) })
  rememberKey(db, signer.publicKey, new Date().toISOString())
  const ledger = createSqliteLedger(db, { signer })
  const old = await logOldReceipts(db, ledger, MAIN_SITE)
  if (old > 0) console.log(`${old} receipts of an earlier version have got their places in the log`)
  const app = createCollector({ ledger, origins, now: Date.now, maxBytes, report })
  const listening = await listen(app, host, port).catch(async (error: unknown) => {
    await ledger.close()
    throw error
  })

  const senders = origins === '*' ? 'every site' : origins.join(', ')
  console.log(`Yinyom collector listens on ${listening.url}`)
  console.log(`Receipts are stored in ${database} (${await ledger.count()} so far)`)
  console.log(`They are signed with the key in ${key}; whoever checks them needs ${signer.verifierKey}`)
  console.log(`Receipts are accepted from ${senders || 'no website: set YINYOM_ORIGINS to the sites that may send'}`)

  async function stop(): Promise<void> {
    const stopped = listening.stop()
    console.log('Yinyom collector is stopping: it finishes requests in progress first')
    await stopped
    await ledger.close()
    console.log('Yinyom collector has stopped')
  }
  // Once each: a second signal ends the process at once, and even then nothing acknowledged is lost.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(fail))
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

const parsed = parseOptions(process.env)
if ('problems' in parsed) fail(parsed.problems.join('\n'))
else await run(parsed.options).catch(fail)
