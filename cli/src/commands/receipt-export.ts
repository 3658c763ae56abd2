import { resolve } from 'node:path'
import { Option } from 'commander'
import type { Command } from 'commander'
import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import { receiptSchema } from '../../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { FAULTS_IN_ENGLISH } from '../../../src/model/faults-in-english.ts'
import { FAULTS_IN_THAI } from '../../../src/model/faults-in-thai.ts'
import { wordFault } from '../../../src/model/word-fault.ts'
import { toIso27560 } from '../../../src/evidence/iso-27560.ts'
import { writeWhole } from '../publish/write-file.ts'
import { parseKept } from '../receipt/kept-receipts.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'

export function addReceiptExport(receipt: Command, context: Context): void {
  const { say } = context
  addCommand(receipt, 'export', context, {
    args: '<file>',
    about: 'receipt.export.about',
    example: 'yinyom receipt export receipt.json --format 27560 --out receipt.jsonld',
    fault: 'receipt.export.fault',
  })
    .addOption(new Option('--format <format>', say('receipt.export.format')).choices(['27560']).default('27560'))
    .option('-o, --out <file>', say('receipt.export.out'))
    .action((file: string, { out }: { readonly out?: string }) => exportReceipts(context, file, out))
}

/** One receipt is an object, several are a list, as they were in the file. */
async function exportReceipts(context: Context, file: string, out: string | undefined): Promise<void> {
  const { io, say, print, printJson } = context
  const receipts = await readReceipts(context, file)
  const exported = receipts.map((one) => toIso27560(one))
  const text = `${JSON.stringify(exported.length === 1 ? exported[0] : exported, undefined, 2)}\n`
  if (out === undefined) return io.out(text)
  await writeWhole(resolve(io.cwd, out), text)
  print(say('receipt.export.done', { file: out, count: exported.length }))
  printJson({ ok: true, file: out, receipts: exported.length })
}

/**
 * The receipts of a downloaded file, checked.
 *
 * @throws Failure that names the first that is none.
 */
export async function readReceipts(context: Context, file: string): Promise<ConsentReceipt[]> {
  const kept = parseKept(new TextDecoder().decode(await readBytes(context, file)))
  if (!kept) throw new Failure('receipt.export.no-json', { file })
  return kept.map(({ receipt }, at) => {
    const faults: Fault[] = []
    const checked = check(receiptSchema, receipt, '', faults)
    const [fault] = faults
    if (!fault && checked !== undefined) return checked as ConsentReceipt
    const words = fault && wordFault(fault, context.language === 'th' ? FAULTS_IN_THAI : FAULTS_IN_ENGLISH)
    throw new Failure('receipt.export.no-receipt', { file, at: at + 1, path: '', expected: '', found: '', ...words })
  })
}
