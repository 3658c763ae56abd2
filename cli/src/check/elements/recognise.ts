import type { Reading } from '../reading.ts'
import { findComplaint } from './complaint.ts'
import { findData, findSensitive } from './collected.ts'
import { findController, findOfficer } from './contacts.ts'
import { findCookieTable } from './cookies.ts'
import { findEffective, findVersion } from './edition.ts'
import { findBasis, findPurposes } from './purposes.ts'
import { findProcessors, findRecipients, findTransfer } from './recipients.ts'
import { findRequired } from './required.ts'
import { findRetention } from './retention.ts'
import { findRights, findRightsHeading, findWithdrawal } from './rights.ts'

/** Every element of a notice, by name. */
export function recognise(reading: Reading) {
  const rights = findRights(reading)
  return {
    controller: findController(reading),
    officer: findOfficer(reading),
    purposes: findPurposes(reading),
    basis: findBasis(reading),
    data: findData(reading),
    sensitive: findSensitive(reading),
    required: findRequired(reading),
    retention: findRetention(reading),
    recipients: findRecipients(reading),
    processors: findProcessors(reading),
    transfer: findTransfer(reading),
    rights,
    rightsHeading: findRightsHeading(reading, rights),
    withdrawal: findWithdrawal(reading),
    complaint: findComplaint(reading),
    cookieTable: findCookieTable(reading),
    version: findVersion(reading),
    effective: findEffective(reading),
  }
}

export type Elements = ReturnType<typeof recognise>
