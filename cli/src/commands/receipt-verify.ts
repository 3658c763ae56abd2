import { createHash } from 'node:crypto'
import type { Command } from 'commander'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { parseKey } from '../../../src/tlog/signed-note.ts'
import type { NoteKey } from '../../../src/tlog/signed-note.ts'
import { judgeReceipt } from '../receipt/judge-receipt.ts'
import { parseKept } from '../receipt/kept-receipts.ts'
import { judgeShown } from '../receipt/shown-words.ts'
import { configForms } from './config-forms.ts'
import type { ConfigForms } from './config-forms.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'
import { showReceipt } from './show-receipt.ts'
import type { FoundReceipt } from './show-receipt.ts'
import { verifyEd25519 } from './verify-ed25519.ts'

interface Options {
  readonly key: readonly string[]
  readonly config?: string
}

export function addReceiptVerify(receipt: Command, context: Context): void {
  const { say } = context
  addCommand(receipt, 'verify', context, {
    args: '<files...>',
    about: 'receipt.verify.about',
    example: 'yinyom receipt verify receipt.json --key log.example+0a1b2c3d+AbC…',
    fault: 'receipt.verify.fault',
  })
    .requiredOption('--key <key>', say('receipt.verify.key'), (key: string, keys?: string[]) => [...(keys ?? []), key])
    .option('--config <file>', say('receipt.verify.config'))
    .action((files: readonly string[], options: Options) => verifyFiles(context, files, options))
}

async function verifyFiles(context: Context, files: readonly string[], { key, config }: Options): Promise<void> {
  const { say, print, printJson, end } = context
  const keys = key.map(readKey)
  const forms = config === undefined ? undefined : await readForms(context, config)
  const found: FoundReceipt[] = []
  for (const file of files) found.push(...judgeFile(file, await readBytes(context, file), keys, forms))
  for (const one of found) showReceipt(context, one)
  const good = found.filter(isGood).length
  print(say('receipt.count', { good, count: found.length }))
  if (good < found.length) end(EXIT.fault)
  printJson({ ok: good === found.length, receipts: found.map(answerOf) })
}

function readKey(text: string): NoteKey {
  const key = parseKey(sha256, text)
  if (!key) throw new Failure('receipt.no-key', { key: text }, EXIT.usage)
  return key
}

async function readForms(context: Context, file: string): Promise<ConfigForms> {
  return configForms(context, new TextDecoder().decode(await readBytes(context, file)), file)
}

function judgeFile(
  file: string,
  bytes: Uint8Array,
  keys: readonly NoteKey[],
  forms: ConfigForms | undefined,
): FoundReceipt[] {
  const kept = parseKept(new TextDecoder().decode(bytes)) ?? [{ receipt: undefined, proof: undefined }]
  return kept.map((one, index) => {
    const judged = judgeReceipt(one, keys, { sha256, verify: verifyEd25519 })
    const words = forms && judged.receipt && judgeShown(forms, judged.receipt)
    return { file, at: index + 1, ...judged, words }
  })
}

/** What cannot be made again (a placeholder, a script's answer) is told, and is no fault. */
function isGood({ verdict, words }: FoundReceipt): boolean {
  return verdict.holds && (!words || (words.isInForce && words.shown?.matches !== false))
}

function answerOf({ file, at, digest, receipt, verdict, words }: FoundReceipt): object {
  return {
    file,
    at,
    digest,
    receipt_id: receipt?.receipt_id,
    proof: verdict,
    ...(words && { config: { sha256: words.sha256, matches: words.isInForce } }),
    ...(words && { shown: words.shown ?? reasonOf(receipt) }),
  }
}

/** Why no words could be made again. */
function reasonOf(receipt: ConsentReceipt | undefined): object {
  return { surface: receipt?.ui.surface, matches: null }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}
