import { maySee } from '../access/roles.ts'
import type { Actor } from '../access/roles.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { accessPage } from '../duties/access-page.ts'
import type { Ledger, LedgerRow } from '../ledger/ledger.ts'
import { dayOf } from '../ledger/period.ts'
import { proveRow } from '../ledger/prove-row.ts'
import type { Records } from '../records/records.ts'
import type { Pictures } from '../pictures/pictures.ts'
import type { Sites } from '../sites/sites.ts'
import { forgetDevices } from '../provenance/forget-devices.ts'
import { ERASED_ANSWER, HOLDS_ANSWER, HOLD_ANSWER, PRINCIPAL_ANSWER, RECEIPT_ANSWER } from './answers.ts'
import { findReceipt } from './find-receipt.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { DAY } from './days.ts'
import { screenOf } from './picture-operation.ts'
import { requireAllSites } from './scope.ts'
import { wrongField } from './refusal.ts'

export interface ReceiptOperationPorts {
  readonly ledger: Ledger
  readonly records: Records
  readonly sites: Pick<Sites, 'list'>
  readonly audit: Pick<AuditTrail, 'record'>
  readonly pictures: Pictures
}

export const PSEUDONYM = /^anon:[\w-]{22,64}$/
/** Most pseudonyms of one erasure. */
const MOST_ERASED = 1000

/** One receipt, a visitor's receipts, their erasure and holds; each reading is in the audit trail. */
export function receiptOperations(ports: ReceiptOperationPorts): Operation[] {
  return [readReceipt(ports), readPrincipal(ports), accessFile(ports), erase(ports), listHolds(ports), hold(ports)]
}

function readReceipt({ ledger, audit, pictures }: ReceiptOperationPorts): Operation {
  return operation({
    id: 'readReceipt',
    summary:
      'One receipt, where it stands, and a proof against its log as it is now. The reading is kept in the audit trail.',
    answer: RECEIPT_ANSWER,
    method: 'get',
    path: '/v1/receipts/{receipt}',
    verb: 'receipts.read',
    async handle({ actor, params: { receipt = '' }, now }) {
      const row = await findReceipt(ledger, actor, receipt)
      await recordReading(audit, actor, now, { site: row.site, about: receipt })
      const proof = await proveRow(ledger, row)
      return { json: { ...shown(row), proof, pictures: await pictures.of(screenOf(row)) } }
    },
  })
}

function readPrincipal({ ledger, audit }: ReceiptOperationPorts): Operation {
  return operation({
    id: 'readPrincipal',
    summary: 'The receipts of one pseudonym. The reading is kept in the audit trail.',
    answer: PRINCIPAL_ANSWER,
    method: 'get',
    path: '/v1/principals/{principal}',
    verb: 'receipts.read',
    async handle({ actor, params: { principal = '' }, now }) {
      requirePseudonym(principal)
      const rows = (await ledger.ofPrincipal(principal)).filter(({ site }) => maySee(actor, site))
      await recordReading(audit, actor, now, { site: '', about: principal })
      return { json: { principal, receipts: rows.map(shown) } }
    },
  })
}

/** For the visitor: of sites that are handled for a controller nothing is in it, for the controller answers (T28). */
function accessFile({ ledger, sites, audit }: ReceiptOperationPorts): Operation {
  return operation({
    id: 'exportAccess',
    summary:
      'What is held of a pseudonym, as a page for the visitor (PDPA s.30). Sites that are handled for a controller are left out.',
    method: 'get',
    path: '/v1/principals/{principal}/page',
    verb: 'receipts.read',
    async handle({ actor, params: { principal = '' }, now }) {
      requirePseudonym(principal)
      const rows = (await ledger.ofPrincipal(principal)).filter(({ site }) => maySee(actor, site))
      const handled = new Set((await sites.list()).filter(({ role }) => role === 'processor').map(({ site }) => site))
      const own = rows.filter(({ site }) => !handled.has(site))
      const at = new Date(now).toISOString()
      await audit.record({ at, actor: actor.id, action: 'receipts.access', site: '', about: principal, detail: {} })
      const page = accessPage(principal, own, { at, elsewhere: rows.length - own.length })
      return { stream: { type: 'text/html; charset=utf-8', name: 'consent.html', parts: whole(page) } }
    },
  })
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text
}

function requirePseudonym(principal: string): void {
  if (!PSEUDONYM.test(principal)) throw wrongField('principal', principal.slice(0, 80), 'expected.pseudonym')
}

/** A receipt as it is answered. */
export function shown({ body, receiptId, receivedAt, provenance, clockSuspect, site, period, seq, digest }: LedgerRow) {
  return {
    receipt_id: receiptId,
    received_at: receivedAt,
    provenance,
    clock_suspect: clockSuspect,
    site,
    period,
    seq,
    digest,
    receipt: JSON.parse(body) as unknown,
  }
}

async function recordReading(
  audit: Pick<AuditTrail, 'record'>,
  actor: Actor,
  now: number,
  what: { readonly site: string; readonly about: string },
): Promise<void> {
  const at = new Date(now).toISOString()
  await audit.record({ at, actor: actor.id, action: 'receipts.read', detail: {}, ...what })
}

function erase({ ledger, records, audit }: ReceiptOperationPorts): Operation {
  return operation({
    id: 'erase',
    summary: 'Delete the receipts of pseudonyms for good; their places in the logs stay and say nothing.',
    answer: ERASED_ANSWER,
    method: 'post',
    path: '/v1/erasures',
    verb: 'receipts.erase',
    body: {
      props: { principals: { each: PSEUDONYM, most: MOST_ERASED }, reason: 500 },
      required: ['principals', 'reason'],
    },
    async handle({ actor, body: { principals, reason }, now }) {
      // A pseudonym may have receipts on several sites, and all of them go.
      requireAllSites(actor)
      if (principals.length === 0) throw wrongField('principals', principals, 'expected.pseudonyms')
      if (!reason.trim()) throw wrongField('reason', reason, 'expected.eraseReason')
      const at = new Date(now).toISOString()
      const detail = { reason, principals: principals.length }
      await audit.record({ at, actor: actor.id, action: 'receipts.erase', site: '', about: '', detail })
      const erased = await ledger.erase({ principals, at, reason })
      await forgetDevices(records, principals, erased.held)
      return { json: erased }
    },
  })
}

function listHolds({ records }: ReceiptOperationPorts): Operation {
  return operation({
    id: 'listHolds',
    summary: 'Pseudonyms whose receipts are kept for a case in law.',
    answer: HOLDS_ANSWER,
    method: 'get',
    path: '/v1/holds',
    verb: 'receipts.read',
    async handle({ actor }) {
      requireAllSites(actor)
      return { json: { holds: await records.selectFrom('holds').selectAll().orderBy('until').execute() } }
    },
  })
}

function hold({ ledger, audit }: ReceiptOperationPorts): Operation {
  return operation({
    id: 'hold',
    summary: 'Keep the receipts of a pseudonym from erasure and expiry until a day.',
    answer: HOLD_ANSWER,
    method: 'post',
    path: '/v1/holds',
    verb: 'receipts.hold',
    body: {
      props: { principal: PSEUDONYM, reference: 200, until: DAY },
      required: ['principal', 'reference', 'until'],
    },
    async handle({ actor, body: { principal, reference, until }, now }) {
      requireAllSites(actor)
      const at = new Date(now).toISOString()
      if (!reference.trim()) throw wrongField('reference', reference, 'expected.reference')
      if (until < dayOf(at) || !new Date(`${until}T00:00:00Z`).toJSON()?.startsWith(until))
        throw wrongField('until', until, 'expected.until')
      const detail = { reference, until }
      await audit.record({ at, actor: actor.id, action: 'receipts.hold', site: '', about: principal, detail })
      await ledger.hold({ principal, reference, until })
      return { status: 201, json: { principal, reference, until } }
    },
  })
}
