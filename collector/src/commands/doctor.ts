import { dirname } from 'node:path'
import { sql } from 'kysely'
import { askHosts, askPrimary } from '../doctor/ask-postgres.ts'
import { bad, ok } from '../doctor/finding.ts'
import type { Finding } from '../doctor/finding.ts'
import { judgeBackups, judgeClock, judgeDisk, judgeFile } from '../doctor/judge-machine.ts'
import { judgeOrigins } from '../doctor/judge-origins.ts'
import { judgeHosts, judgePrimary } from '../doctor/judge-postgres.ts'
import { judgeSigning } from '../doctor/judge-signing.ts'
import { newestReceipt } from '../doctor/newest-receipt.ts'
import { readSigningKey } from '../keys/signing-key.ts'
import { createSites } from '../sites/sites.ts'
import { remarkOf } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

const BACKUP_DAYS = { usual: 7, max: 366 }

/** `doctor`: looks at everything that goes wrong quietly, and says what to do. */
export const doctor: Command = {
  about: 'doctor.about',
  usage: '[--backup-days N] [--json]',
  args: { '--backup-days N': 'arg.backupDays', '--json': 'arg.json' },
  example: '--backup-days 2',
  async run(ports) {
    const { args, say, words } = ports
    const given = readArguments(args, { texts: ['backup-days'], flags: ['json'] })
    const most = given.has('backup-days') ? daysIn(given.text('backup-days')) : BACKUP_DAYS.usual
    const findings = await examine(most, ports)
    const count = { ok: 0, warn: 0, bad: 0 }
    for (const { state } of findings) count[state]++
    if (given.has('json'))
      say(JSON.stringify(findings.map(({ state, key, values }) => ({ state, key, words: words(key, values) }))))
    else {
      for (const { state, key, values } of findings) say(words(`doctor.${state}`, { finding: words(key, values) }))
      say(words('doctor.sum', count))
    }
    return count.bad > 0 ? 1 : 0
  },
}

async function examine(backupDays: number, ports: CommandPorts): Promise<Finding[]> {
  const { options, machine } = ports
  const { database, postgres, key } = options
  // To look must not make a ledger, or a key.
  if (!postgres && !(await machine.file(database))) return [bad('doctor.noLedger', { database })]
  const files = postgres ? [key] : [database, key]
  const findings = await Promise.all(files.map(async (path) => judgeFile(path, await machine.file(path))))
  const folder = dirname(postgres ? key : database)
  findings.push(judgeDisk(folder, await machine.free(folder)))
  if (findings.some((one) => one.key === 'doctor.fileGone')) return findings
  try {
    findings.push(...(await examineLedger(backupDays, ports)))
  } catch (error) {
    findings.push(bad('doctor.notOpened', { remark: remarkOf(error, ports.words) }))
  }
  if (postgres) findings.push(...judgeHosts(await askHosts(postgres)))
  return findings
}

async function examineLedger(backupDays: number, ports: CommandPorts): Promise<Finding[]> {
  const { options, now, read } = ports
  const ledger = await ports.open()
  const records = await ports.openRecords()
  await ledger.ready()
  const { publicKey } = readSigningKey(await read(options.key), options.log)
  const backups = await records.selectFrom('backups').selectAll().where('gone_at', 'is', null).execute()
  return [
    ok('doctor.opened'),
    ...(options.postgres ? judgePrimary(await askPrimary(records)) : [await sqliteFinding(records)]),
    judgeClock(now(), await newestReceipt(ledger)),
    ...judgeSigning(await ledger.heads(), { path: options.key, publicKey, name: options.log }),
    ...judgeOrigins(options.origins, await createSites(records).list()),
    judgeBackups(
      backups.map(({ backup: name, made_at: at }) => ({ name, at })),
      { now: now(), most: backupDays },
    ),
  ]
}

/** One that is too old is refused when the ledger is opened. */
async function sqliteFinding(records: Awaited<ReturnType<CommandPorts['openRecords']>>): Promise<Finding> {
  const { rows } = await sql<{ version: string }>`SELECT sqlite_version() AS version`.execute(records)
  return ok('doctor.sqlite', { version: rows[0]?.version ?? '' })
}

function daysIn(text: string): number {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : NaN
  if (days >= 1 && days <= BACKUP_DAYS.max) return days
  throw new UsageError('argument.range', { name: 'backup-days', text, min: 1, max: BACKUP_DAYS.max })
}
