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
  about: 'ropa.about',
  usage: '--site SITE --out FILE [--format json|csv|html]',
  args: { '--site SITE': 'arg.site', '--out FILE': 'arg.outFile', '--format json|csv|html': 'arg.ropaFormat' },
  example: '--site main --out processing.html --format html',
  async run({ args, openRecords, now, write, say, words }) {
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
    else throw new UsageError('ropa.format', { text: format })
    say(words('ropa.done', { count: record.activities.length, site, path }))
    return 0
  },
}
