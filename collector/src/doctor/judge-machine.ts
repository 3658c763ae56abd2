import { sizeInWords } from '../stats/file-size.ts'
import { bad, ok, warn } from './finding.ts'
import type { Finding } from './finding.ts'

/** How far a receipt may be ahead of the clock, in milliseconds: collectors of one ledger differ by less. */
const CLOCKS_APART = 60_000
const DAY = 86_400_000
/** Bytes: below the first a day of much traffic may fill the disk, below the second an hour. */
const ROOM = { low: 1_000_000_000, least: 100_000_000 }

/** Receipts are stamped by this clock and filed by month: one that has gone back would file them wrongly. */
export function judgeClock(now: number, newest: string | undefined): Finding {
  if (newest === undefined) return ok('doctor.clockEmpty')
  if (Date.parse(newest) <= now + CLOCKS_APART) return ok('doctor.clock', { newest })
  return bad('doctor.clockBehind', { newest, now: new Date(now).toISOString() })
}

/** A file of the ledger; `mode` is as `stat` has it, and `file` undefined where there is none. */
export function judgeFile(path: string, file: { readonly mode: number } | undefined): Finding {
  if (!file) return bad('doctor.fileGone', { path })
  if ((file.mode & 0o077) === 0) return ok('doctor.file', { path })
  return bad('doctor.fileOpen', { path, mode: (file.mode & 0o777).toString(8).padStart(4, '0') })
}

/** Bytes that are free where the ledger grows. */
export function judgeDisk(folder: string, bytes: number): Finding {
  const values = { folder, free: sizeInWords(bytes) }
  if (bytes < ROOM.least) return bad('doctor.diskLow', values)
  return bytes < ROOM.low ? warn('doctor.diskLow', values) : ok('doctor.disk', values)
}

/** The backups that were noted and are not gone; `most` is how many days the newest may be old. */
export function judgeBackups(
  backups: readonly { readonly name: string; readonly at: string }[],
  { now, most }: { readonly now: number; readonly most: number },
): Finding {
  const newest = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  if (!newest) return warn('doctor.backupNone')
  const days = Math.max(0, Math.floor((now - Date.parse(newest.at)) / DAY))
  const values = { name: newest.name, days }
  return days > most ? warn('doctor.backupOld', values) : ok('doctor.backup', values)
}
