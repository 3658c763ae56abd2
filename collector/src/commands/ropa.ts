import { recordRows } from '../duties/processing-record.ts'
import { readProcessingRecord } from '../duties/read-processing-record.ts'
import { recordPage } from '../duties/record-page.ts'
import { BYTE_ORDER_MARK, csvLine } from '../export/csv.ts'
import { createSites } from '../sites/sites.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `ropa`: the record of processing of a site, to be handed to the office on request (PDPA s.39, s.40). */
export const ropa: Command = {
  summary: 'write the record of processing of a site into a file',
  usage: '--site SITE --out FILE [--format json|csv|html]',
  async run({ args, openRecords, now, write, say }) {
    const given = readArguments(args, { texts: ['site', 'out', 'format'] })
    const [site, path] = [given.text('site'), given.text('out')]
    const format = given.has('format') ? given.text('format') : 'json'
    const records = await openRecords()
    const record = await readProcessingRecord(
      { records, sites: createSites(records) },
      site,
      new Date(now()).toISOString(),
    )
    if (format === 'json') await write(path, `${JSON.stringify(record, undefined, 2)}\n`)
    else if (format === 'html') await write(path, recordPage(record))
    else if (format === 'csv') await write(path, BYTE_ORDER_MARK + recordRows(record).map(csvLine).join(''))
    else throw new UsageError(`--format is "${format}": give json, csv or html.`)
    say(`${record.activities.length} activities of ${site} are in ${path}`)
    return 0
  },
}
