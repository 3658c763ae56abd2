import { createGuesses } from '../access/guesses.ts'
import { createSessions } from '../access/sessions.ts'
import { createTokens } from '../access/tokens.ts'
import { createUsers } from '../access/users.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { createCounts } from '../counts/counts.ts'
import { createAnswerVisitor } from '../duties/answer-visitor.ts'
import type { AnswerVisitor } from '../duties/answer-visitor.ts'
import { createForwarder } from '../duties/forward-requests.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { createMeters } from '../metrics/meters.ts'
import type { Meters } from '../metrics/meters.ts'
import { NO_PICTURES } from '../pictures/pictures.ts'
import type { Pictures } from '../pictures/pictures.ts'
import type { Records } from '../records/records.ts'
import { createSites } from '../sites/sites.ts'
import { activityOperations } from './activity-operations.ts'
import { exportOperations } from './export-operations.ts'
import { incidentOperations } from './incident-operations.ts'
import { metricsOperation } from './metrics-operation.ts'
import type { Authenticator } from './mount.ts'
import type { Operation } from './operation.ts'
import { pictureOperation } from './picture-operation.ts'
import { readingOperations } from './reading-operations.ts'
import { receiptOperations } from './receipt-operations.ts'
import { reportOperations } from './report-operations.ts'
import { requestOperations } from './request-operations.ts'
import { sessionOperations } from './session-operations.ts'
import { siteOperations } from './site-operations.ts'
import { userOperations } from './user-operations.ts'

export interface ApiParts {
  readonly ledger: Ledger
  readonly records: Records
  readonly now: () => number
  /** Whether browsers reach the collector by https: the session's cookie goes by nothing else then. */
  readonly isSecure: boolean
  /** Told that sites have changed. Default: nobody is. */
  readonly sitesChanged?: (() => Promise<void>) | undefined
  /** What is measured. Default: nothing is yet. */
  readonly meters?: Meters | undefined
  /** What visitors had on the screen. Default: nothing is kept. */
  readonly pictures?: Pictures | undefined
}

/** All that can be asked with a login or a token, and who finds out whose it is. */
export function createOperations({
  ledger,
  records,
  now,
  isSecure,
  sitesChanged,
  meters,
  pictures = NO_PICTURES,
}: ApiParts): {
  readonly operations: readonly Operation[]
  readonly authenticator: Authenticator
  /** For whoever proves without a login that a pseudonym is theirs. */
  readonly visitor: AnswerVisitor
} {
  const users = createUsers(records)
  const tokens = createTokens(records)
  const sessions = createSessions(records, users)
  const audit = createAuditTrail(ledger)
  const sites = createSites(records)
  const { forward } = createForwarder({ records, sites, audit, now })
  const operations = [
    ...sessionOperations({ users, sessions, guesses: createGuesses(), audit, isSecure }),
    ...userOperations({ users, tokens, audit }),
    ...siteOperations({ sites, audit, changed: sitesChanged ?? (async () => undefined) }),
    ...receiptOperations({ ledger, records, sites, audit, pictures }),
    pictureOperation({ ledger, pictures }),
    ...exportOperations({ ledger, records, audit }),
    ...requestOperations({ records, sites, audit, forward }),
    ...incidentOperations({ records, audit }),
    ...activityOperations({ records, sites, audit }),
    ...readingOperations({ ledger, counts: createCounts(records, now), audit }),
    ...reportOperations({ records }),
    metricsOperation(meters ?? createMeters()),
  ]
  const authenticator: Authenticator = {
    bearer: (whole, at) => tokens.authenticate(whole, new Date(at).toISOString()),
    session: (cookie, at) => sessions.find(cookie, at),
  }
  return { operations, authenticator, visitor: createAnswerVisitor({ ledger, records, sites, audit, forward }) }
}
