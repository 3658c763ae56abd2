import { randomUUID } from 'node:crypto'
import { maySee } from '../access/roles.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { EXPORT_FORMATS, exportReceipts } from '../export/export-receipts.ts'
import type { ExportFormat } from '../export/export-receipts.ts'
import { MINIMAL_FIELDS, RECEIPT_FIELDS } from '../export/receipt-fields.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { dayOf } from '../ledger/period.ts'
import type { Records } from '../records/records.ts'
import { DAY, daysOf } from './days.ts'
import { DISCLOSURES_ANSWER } from './answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireSite } from './scope.ts'
import { Refusal, wrongField } from './refusal.ts'

export interface ExportPorts {
  readonly ledger: Pick<Ledger, 'heads' | 'places'>
  readonly records: Records
  readonly audit: Pick<AuditTrail, 'record'>
}

/** Who gets it and why: asked for before anything goes out (PDPA s.37(2); an export without is refused). */
export const DISCLOSURE = ['requester', 'contact', 'basis', 'purpose', 'follow_up'] as const

/** Receipts as a file, and the record of who was given which. */
export function exportOperations({ ledger, records, audit }: ExportPorts): Operation[] {
  const make = operation({
    id: 'exportReceipts',
    summary:
      'Receipts of some days as a file, line by line. Refused without who gets it, on which basis, and for what.',
    method: 'post',
    path: '/v1/exports',
    verb: 'receipts.export',
    body: {
      props: {
        site: 40,
        from: DAY,
        to: DAY,
        format: EXPORT_FORMATS,
        fields: { each: RECEIPT_FIELDS, most: RECEIPT_FIELDS.length },
        requester: 200,
        contact: 200,
        basis: 500,
        purpose: 500,
        follow_up: DAY,
      },
      required: ['site', 'from', 'to', 'format', ...DISCLOSURE],
    },
    async handle({ actor, body, now }) {
      requireSite(actor, body.site)
      const { site, from, to, format, fields: wanted = MINIMAL_FIELDS } = body
      daysOf({ from, to }, now)
      for (const field of DISCLOSURE)
        if (!body[field].trim()) throw wrongField(field, body[field], 'expected.disclosure')
      const fields = RECEIPT_FIELDS.filter((field) => wanted.includes(field))
      if (fields.length === 0) throw wrongField('fields', wanted, 'expected.fields')
      const [at, disclosure] = [new Date(now).toISOString(), randomUUID()]
      const { requester, contact, basis, purpose, follow_up } = body
      const detail = { site, from, to, format, fields: fields.join(' '), requester, contact, basis, purpose, follow_up }
      await audit.record({ at, actor: actor.id, action: 'receipts.export', site, about: disclosure, detail })
      const row = { disclosure, site, made_at: at, made_by: actor.id, requester, contact, basis, purpose, follow_up }
      await records
        .insertInto('disclosures')
        .values({ ...row, fields: JSON.stringify(fields), receipts: 0, followed_at: null })
        .onConflict((conflict) => conflict.column('disclosure').doNothing())
        .execute()
      const parts = counted(ledger, { site, from, to, fields, format }, (receipts) =>
        records.updateTable('disclosures').set({ receipts }).where('disclosure', '=', disclosure).execute(),
      )
      return { stream: { type: TYPES[format], name: `receipts-${site}-${from}-${to}.${format}`, parts } }
    },
  })
  return [make, ...disclosureOperations({ records, audit })]
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson',
  jsonld: 'application/x-ndjson',
}

/** An export that ends by saying how many receipts went out. */
async function* counted(
  ledger: ExportPorts['ledger'],
  which: Parameters<typeof exportReceipts>[1],
  done: (receipts: number) => Promise<unknown>,
): AsyncGenerator<string> {
  let receipts = 0
  try {
    yield* exportReceipts(ledger, which, (more) => void (receipts += more))
  } finally {
    // Whoever breaks off has had what went out until then.
    await done(receipts)
  }
}

function disclosureOperations({ records, audit }: Pick<ExportPorts, 'records' | 'audit'>): Operation[] {
  const list = operation({
    id: 'listDisclosures',
    summary: 'Exports that were made, with who has got what.',
    answer: DISCLOSURES_ANSWER,
    method: 'get',
    path: '/v1/disclosures',
    verb: 'receipts.export',
    async handle({ actor }) {
      const rows = await records.selectFrom('disclosures').selectAll().orderBy('made_at', 'desc').limit(500).execute()
      const seen = rows.filter(({ site }) => maySee(actor, site))
      return { json: { disclosures: seen.map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] })) } }
    },
  })
  const follow = operation({
    id: 'followDisclosure',
    summary: 'Note that an export was followed up.',
    method: 'put',
    path: '/v1/disclosures/{disclosure}/followed',
    verb: 'receipts.export',
    async handle({ actor, params: { disclosure = '' }, now }) {
      const row = await records
        .selectFrom('disclosures')
        .select('site')
        .where('disclosure', '=', disclosure)
        .executeTakeFirst()
      if (!row || !maySee(actor, row.site)) throw new Refusal(404, 'refused.noExport')
      const at = new Date(now).toISOString()
      await audit.record({
        at,
        actor: actor.id,
        action: 'disclosure.followed',
        site: row.site,
        about: disclosure,
        detail: {},
      })
      await records
        .updateTable('disclosures')
        .set({ followed_at: dayOf(at) })
        .where('disclosure', '=', disclosure)
        .execute()
      return { status: 204 }
    },
  })
  return [list, follow]
}
