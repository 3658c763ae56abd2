import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256 } from '../../../src/model/sha256.ts'
import { utf8 } from '../evidence/evidence-files.ts'
import type { Shot } from '../evidence/pictures.ts'
import { renderReceipt } from '../evidence/receipt-page.ts'
import { judgeShown } from '../receipt/shown-words.ts'
import type { ConfigForms } from './config-forms.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'
import { readReceipts } from './receipt-export.ts'

/** What an archive has of one receipt. */
export interface EvidenceReceipt {
  /** Path of its page. */
  readonly page: string
  /** The file as it was given, and the page. */
  readonly files: (pictures: readonly Shot[]) => [string, Uint8Array][]
}

/**
 * The receipt of a file, held against a configuration.
 *
 * @throws Failure where the file has none or several, or where another configuration or other words were on the screen.
 */
export async function evidenceReceipt(context: Context, file: string, forms: ConfigForms): Promise<EvidenceReceipt> {
  const [receipt, second] = await readReceipts(context, file)
  if (!receipt || second) throw new Failure('evidence.receipt.one', { file })
  const { isInForce, shown, sha256: config } = judgeShown(forms, receipt)
  const { ui } = receipt
  if (!isInForce) throw new Failure('evidence.receipt.other-config', { file, expected: ui.config_sha256, config })
  if (!shown) throw new Failure('evidence.receipt.not-shown', { file, surface: ui.surface })
  if (!shown.matches)
    throw new Failure('evidence.receipt.other-words', { file, widget: ui.widget, version: __VERSION__ })
  const page = 'receipt/index.html'
  const given = await readBytes(context, file)
  const digest = sha256(canonicalJson(receipt))
  return {
    page,
    files: (pictures) => [
      ['receipt/receipt.json', given],
      [page, utf8(renderReceipt({ receipt, digest, shown, pictures }))],
    ],
  }
}
