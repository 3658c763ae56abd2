import { randomUUID } from 'node:crypto'
import { DAY } from '../api/days.ts'
import { DISCLOSURE } from '../api/export-operations.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { exportReceipts } from '../export/export-receipts.ts'
import { MINIMAL_FIELDS, RECEIPT_FIELDS } from '../export/receipt-fields.ts'
import type { ReceiptField } from '../export/receipt-fields.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `export`: receipts as a file; who asks for it and why is asked first, and stays (PDPA s.37(2)). */
export const exportCommand: Command = {
  about: 'export.about',
  usage:
    '--site SITE --from DAY --to DAY --out FILE --requester WHO --contact HOW --basis BASIS --purpose WHY ' +
    '--follow-up DAY [--format csv|ndjson] [--fields A,B…]',
  args: {
    '--site SITE': 'arg.site',
    '--from DAY': 'arg.from',
    '--to DAY': 'arg.to',
    '--out FILE': 'arg.outFile',
    '--requester WHO': 'arg.requester',
    '--contact HOW': 'arg.contact',
    '--basis BASIS': 'arg.basis',
    '--purpose WHY': 'arg.purpose',
    '--follow-up DAY': 'arg.followUp',
    '--format csv|ndjson': 'arg.exportFormat',
    '--fields A,B…': 'arg.fields',
  },
  example:
    '--site main --from 2026-11-01 --to 2026-11-30 --out november.csv --requester "Office of the PDPC" --contact 02-111-8800 --basis "PDPA s.72" --purpose "request 12/2569" --follow-up 2026-12-31',
  async run({ args, open, openRecords, now, writeParts, say, words }) {
    const asked = DISCLOSURE.map((name) => name.replace('_', '-'))
    const given = readArguments(args, { texts: ['site', 'from', 'to', 'out', 'format', 'fields', ...asked] })
    const [requester = '', contact = '', basis = '', purpose = '', follow_up = ''] = asked.map((name) =>
      given.text(name),
    )
    const [site, from, to, path] = [given.text('site'), given.text('from'), given.text('to'), given.text('out')]
    for (const [name, day] of Object.entries({ from, to, 'follow-up': follow_up }))
      if (!DAY.test(day)) throw new UsageError('argument.day', { name, text: day })
    const format = given.has('format') ? given.text('format') : 'csv'
    if (format !== 'csv' && format !== 'ndjson') throw new UsageError('export.format', { text: format })
    const fields = given.has('fields') ? (given.text('fields').split(',') as ReceiptField[]) : MINIMAL_FIELDS
    const wrong = fields.find((field) => !RECEIPT_FIELDS.includes(field))
    if (wrong !== undefined) throw new UsageError('export.fields', { text: wrong, known: RECEIPT_FIELDS.join(',') })

    const ledger = await open()
    const [at, disclosure] = [new Date(now()).toISOString(), randomUUID()]
    const detail = { site, from, to, format, fields: fields.join(' '), requester, contact, basis, purpose, follow_up }
    const entry = { at, actor: 'command', action: 'receipts.export', site, about: disclosure, detail }
    await createAuditTrail(ledger).record(entry)
    let receipts = 0
    await writeParts(
      path,
      exportReceipts(ledger, { site, from, to, fields, format }, (more) => void (receipts += more)),
    )
    const row = { disclosure, site, made_at: at, made_by: 'command', requester, contact, basis, purpose, follow_up }
    const records = await openRecords()
    await records
      .insertInto('disclosures')
      .values({ ...row, fields: JSON.stringify(fields), receipts, followed_at: null })
      .onConflict((conflict) => conflict.column('disclosure').doNothing())
      .execute()
    say(words('export.done', { count: receipts, path, day: follow_up }))
    return 0
  },
}
