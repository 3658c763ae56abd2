import { DatabaseError } from 'pg'
import { LedgerUnavailableError } from './ledger.ts'

/** What has gone wrong at a server, or on the way to it. */
export type PostgresFault =
  /** Another transaction was faster: the same again will do. */
  | 'retry'
  /** The server is gone, or takes no writes any more: another may. */
  | 'lost'
  /** The server does not answer: it may hang, or wait for a standby that is gone. */
  | 'late'
  /** The server is there and cannot do it now. */
  | 'busy'
  /** Nothing that passes by itself. */
  | 'broken'

/** Raised within a transaction that has to begin anew, for what it has read is no longer so. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError'
}

/** A deadlock, a serialization failure, or an id that somebody else has stored meanwhile. */
const RETRY = /^(40P01|40001|23505)$/
/** The connection ends; the server shuts down, starts or was crashed; it has become read-only. */
const LOST = /^(08...|57P0[1235]|25006)$/
/** No room, no memory, no connection left; a lock or a statement took too long; the disk fails. */
const BUSY = /^(53...|55P03|57014|58...)$/
const NODE_LOST = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)$/
const SAID_LOST = /connection (was )?(terminated|error|closed|ended)|not queryable|pool after calling end/i
const SAID_LATE = /timeout/i

export function faultOf(error: unknown): PostgresFault {
  if (error instanceof OvertakenError) return 'retry'
  if (error instanceof DatabaseError) {
    const code = error.code ?? ''
    if (RETRY.test(code)) return 'retry'
    if (LOST.test(code)) return 'lost'
    return BUSY.test(code) ? 'busy' : 'broken'
  }
  const { code = '', message } = error as NodeJS.ErrnoException
  if (SAID_LATE.test(message)) return 'late'
  return NODE_LOST.test(code) || SAID_LOST.test(message) ? 'lost' : 'broken'
}

/** The error as the ledger's callers know it: unavailable for all that passes by itself. */
export function asLedgerError(error: unknown): unknown {
  if (error instanceof LedgerUnavailableError || faultOf(error) === 'broken') return error
  const said = error instanceof Error ? error.message : String(error)
  return new LedgerUnavailableError(`The ledger cannot be used now (${said}).`, { cause: error })
}
