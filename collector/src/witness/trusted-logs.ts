import { parseKey } from '../../../src/tlog/signed-note.ts'
import type { NoteKey } from '../../../src/tlog/signed-note.ts'
import { sha256 } from '../sha256.ts'

/** The keys whose logs a witness knows. */
export type TrustedLogs = readonly NoteKey[]

/** `<site>/<month>`, which stands behind the name of the key in the name of each log. */
const LOG_OF_COLLECTOR = /^[\w.~-]{1,100}\/\d{4}-(0[1-9]|1[0-2])$/

/**
 * The keys of a file as `yinyom-collector keys` prints them, one in a line; lines that begin with `#` are remarks. Gives
 * the first line that is no key instead.
 */
export function parseTrustedLogs(text: string): { readonly keys: TrustedLogs } | { readonly wrong: string } {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const keys: NoteKey[] = []
  for (const line of lines.filter((one) => one && !one.startsWith('#'))) {
    const key = parseKey(sha256, line)
    if (!key) return { wrong: line }
    keys.push(key)
  }
  return { keys }
}

/**
 * The keys that may sign a log of this name, each under that name; empty where the log is nobody's. A key named
 * `consent.example.co.th` may sign that log and `consent.example.co.th/<site>/<month>`, and nothing that only begins
 * with the same letters. Where the names of several keys fit, the longest one decides: whoever keeps the logs of
 * `example.co.th` signs none of those that have a key of their own under `example.co.th/shop`.
 */
export function keysOf(logs: TrustedLogs, origin: string): readonly NoteKey[] {
  const fitting = logs.filter(({ name }) => isNamedAfter(origin, name))
  const longest = Math.max(...fitting.map(({ name }) => name.length))
  return fitting.filter(({ name }) => name.length === longest).map(({ publicKey }) => ({ name: origin, publicKey }))
}

function isNamedAfter(origin: string, name: string): boolean {
  if (origin === name) return true
  return origin.startsWith(`${name}/`) && LOG_OF_COLLECTOR.test(origin.slice(name.length + 1))
}
